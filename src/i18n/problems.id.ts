/** Every rule in Indonesian: what is wrong, and how to mend it. */
import { checkWordsId } from "./check-words.id.ts";
import { lastKey, type ProblemWords, parentKey, shapeFor } from "./problem-words.ts";

const folders: Readonly<Record<string, string>> = {
  articles: "berita",
  people: "orang",
  institutions: "lembaga",
  events: "peristiwa",
  places: "tempat",
  follow_ups: "tindak lanjut",
  topics: "topik",
  pages: "halaman",
  sections: "rubrik",
};

/** What is wrong, and its mend; by the code that the `yaml` package gives. */
const yamlFaults: Readonly<Record<string, readonly [string, string]>> = {
  BAD_DQ_ESCAPE: [
    "Garis miring terbalik tidak boleh di dalam tanda kutip ganda.",
    "Pakai garis miring biasa (/), atau hapus.",
  ],
  BAD_INDENT: [
    "Jarak baris ini dari tepi kiri tidak sama dengan baris sebelumnya, atau kurung siku di atasnya belum ditutup.",
    "Samakan jumlah spasinya, atau tutup kurungnya.",
  ],
  BAD_SCALAR_START: [
    "Nilai tidak boleh diawali tanda itu tanpa tanda kutip.",
    "Apit nilai dengan tanda kutip ganda.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "Ada titik dua di dalam nilai yang tidak diapit tanda kutip.",
    "Apit seluruh nilai dengan tanda kutip ganda.",
  ],
  BLOCK_IN_FLOW: [
    "Daftar dengan tanda hubung tidak boleh di dalam kurung siku.",
    "Pakai salah satu cara saja.",
  ],
  DUPLICATE_KEY: ["Kunci ini tertulis dua kali.", "Hapus salah satunya."],
  MISSING_CHAR: [
    "Ada tanda yang kurang: penutup kutip, penutup kurung, koma, atau titik dua.",
    "Lengkapi tandanya di baris ini atau di atasnya.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Baris ini bukan "kunci: nilai".',
    "Periksa titik dua, spasi sesudah tanda hubung, dan baris --- penutup kepala berkas.",
  ],
  MULTIPLE_DOCS: [
    "Ada baris --- di tengah atau di akhir kunci-kunci ini.",
    "Hapus baris --- itu; site.yaml ditulis tanpa baris ---.",
  ],
  RESOURCE_EXHAUSTION: ["Isinya bersarang terlalu dalam.", "Sederhanakan."],
  TAB_AS_INDENT: ["Jarak dari tepi kiri memakai tab.", "Ganti tab dengan dua spasi."],
  TAG_RESOLVE_FAILED: [
    "Tanda tipe (!…) tidak dipakai di arsip ini.",
    "Hapus, atau apit nilai dengan tanda kutip ganda.",
  ],
  UNEXPECTED_TOKEN: [
    "Ada tulisan sesudah tanda kutip penutup.",
    "Apit seluruh nilai dengan satu pasang tanda kutip ganda; di dalamnya pakai kutip lengkung: “Kami siap”.",
  ],
};

const frontMatterFaults = {
  empty: ["Berkas ini kosong.", "Isi, atau hapus berkasnya."],
  opening: [
    "Berkas ini tidak diawali kepala berkas.",
    "Baris pertama harus tepat tiga tanda hubung (---), tanpa spasi atau baris kosong di depannya.",
  ],
  closing: ["Kepala berkas belum ditutup.", "Tambahkan baris --- sesudah kunci terakhir."],
  keys: [
    "Kepala berkas tidak berisi kunci dan nilai.",
    'Tulis satu kunci sebaris, dengan spasi sesudah titik dua: title: "Judul".',
  ],
} as const;

const expectations: Readonly<Record<string, string>> = {
  array: 'Seharusnya daftar. Tulis di dalam kurung siku, misalnya ["satu", "dua"].',
  boolean: "Seharusnya true atau false, tanpa tanda kutip.",
  object: "Seharusnya kelompok kunci, satu kunci sebaris, masing-masing menjorok ke dalam.",
  string: "Seharusnya teks di dalam tanda kutip.",
  words: "Tulis nilainya, atau hapus kunci ini bila tidak wajib.",
  "web-address": "Seharusnya alamat lengkap yang diawali https://",
  "time-zone":
    "Seharusnya nama zona waktu IANA, misalnya Asia/Jakarta (WIB), Asia/Makassar (WITA), atau Asia/Jayapura (WIT).",
  "site-path":
    'Seharusnya alamat di situs ini, mulai dari garis miring dan tanpa tanda tanya, misalnya "/2023/11/judul-lama/".',
  "feed-id":
    'Seharusnya huruf kecil, angka, dan tanda hubung, misalnya "lembayung.example,2024:arsip": domain redaksi, tahun, dan nama arsip.',
  email: "Seharusnya alamat surel, misalnya redaksi@contoh.example.",
  colour: 'Seharusnya warna heksadesimal di dalam tanda kutip, misalnya "#8a2b12".',
  "site-or-web-address":
    'Seharusnya halaman di situs ini, misalnya "/kontak/", atau alamat lengkap yang diawali https://',
  "own-id": "Setiap rubrik perlu id sendiri, dan id ini sudah dipakai rubrik sebelumnya.",
  too_big: "Terlalu panjang: paling banyak 80 huruf.",
  "fixed-rule":
    "Tanpa aturan ini arsip tidak terbaca dengan benar, jadi ia tidak dapat diatur. Hapus baris ini.",
};

const fileFaults: Readonly<Record<string, readonly [string, string]>> = {
  markdown: [
    "adalah berkas tulisan, bukan gambar atau dokumen",
    "Untuk menunjuk ke berita atau orang, tulis [[nama-berkas]].",
  ],
  place: [
    "tidak terletak di media/ atau di sebelah berita",
    "Pindahkan berkasnya ke media/, lalu tulis jalurnya yang baru.",
  ],
  long: [
    "terletak begitu dalam sehingga jalurnya tidak muat di setiap komputer",
    "Persingkat nama foldernya, atau pindahkan ke media/.",
  ],
  document: ["adalah dokumen, bukan gambar", "Tulis sebagai tautan, tanpa tanda seru: [kata-kata](jalur)."],
};

const pictureFaults: Readonly<Record<string, readonly [string, string]>> = {
  kind: [
    "bukan gambar JPEG, PNG, GIF, WebP, atau AVIF, apa pun akhiran namanya",
    "Buka di penyunting gambar, lalu simpan ulang sebagai JPEG atau PNG.",
  ],
  bytes: ["lebih besar dari 100 MB", "Perkecil di penyunting gambar, lalu simpan ulang."],
  size: ["terlalu besar atau terlalu panjang untuk diolah", "Perkecil hingga di bawah 100 megapiksel."],
  decode: [
    "rusak dan tidak dapat dibuka sampai selesai",
    "Ambil lagi berkas aslinya, atau simpan ulang dari penyunting gambar.",
  ],
  icon: [
    "tidak dapat menjadi ikon, karena bukan PNG persegi yang paling kecil 512 piksel",
    "Simpan dari penyunting gambar sebagai PNG berukuran 512 × 512 piksel.",
  ],
};

export const problemsId: ProblemWords = {
  "not-utf8": () => [
    "Berkas ini bukan teks UTF-8.",
    "Simpan ulang dari penyunting teks dengan pengodean UTF-8.",
  ],
  "too-large": ({ size, part }) =>
    part === "file"
      ? [
          `Berkas ini lebih besar dari ${size}.`,
          "Pindahkan gambar dan dokumen ke media/, atau bagi menjadi beberapa berita.",
        ]
      : part === "ledger"
        ? [`Daftar alamat ini lebih besar dari ${size}.`, "Hapus baris yang bukan alamat halaman."]
        : [
            `Kepala berkas lebih besar dari ${size}.`,
            "Pindahkan uraian ke isi berkas, di bawah baris --- yang kedua.",
          ],
  "cannot-read": ({ code }) => [
    `Sistem tidak dapat membaca ini (${code}).`,
    "Periksa nama dan izin berkas atau foldernya.",
  ],
  "symbolic-link": () => [
    "Ini tautan simbolik, dan arsip tidak mengikuti tautan.",
    "Taruh berkasnya sendiri di sini.",
  ],
  "no-settings": ({ other }) =>
    other
      ? [
          `Pengaturan arsip harus bernama site.yaml, bukan ${other}.`,
          `Ganti namanya: ${other} menjadi site.yaml.`,
        ]
      : [
          "Pengaturan arsip tidak ada atau tidak terbaca.",
          'Buat site.yaml dengan sedikitnya dua baris: title: "Nama arsip" dan url: "https://alamat.example/".',
        ],
  "no-front-matter": ({ fault }) => frontMatterFaults[fault as keyof typeof frontMatterFaults],
  "front-matter-language": ({ language }) => [
    `Kepala berkas ditulis dalam "${language}"; hanya YAML yang dibaca.`,
    "Tulis kuncinya dalam YAML di antara dua baris ---.",
  ],
  "yaml-syntax": ({ code }) =>
    yamlFaults[code ?? ""] ?? [
      "Bagian ini tidak terbaca sebagai YAML.",
      "Apit nilai dengan tanda kutip ganda, dan samakan jarak baris dari tepi kiri.",
    ],
  "yaml-alias": () => [
    "Nilai tidak boleh diawali tanda * atau & tanpa tanda kutip.",
    "Apit seluruh nilai dengan tanda kutip ganda.",
  ],
  "missing-key": ({ key = "" }) => [
    `Kunci "${key}" wajib ada.`,
    `Tambahkan ${lastKey(key)}: "…"${parentKey(key) && ` di dalam ${parentKey(key)}`}.`,
  ],
  "unknown-key": ({ key, nearest }) => [
    `Kunci "${key}" tidak dikenal di sini.`,
    nearest
      ? `Maksudnya "${nearest}"?`
      : "Hapus kunci ini, atau lihat daftar kunci di docs/panduan-redaksi.md.",
  ],
  "foreign-key": ({ key, ours }) => [
    `Kunci "${key}" tidak dipakai di sini.`,
    ours ? `Namanya di sini "${ours}".` : "Hapus saja: alamat halaman mengikuti nama berkasnya.",
  ],
  "wrong-value": ({ key = "", value = "", expected = "", allowed }) => [
    value
      ? `Nilai "${value}" pada "${key}" tidak sesuai.`
      : expected === "words"
        ? `Kunci "${key}" masih kosong.`
        : `Isi "${key}" tidak sesuai.`,
    expected === "one-of"
      ? `Pilih salah satu: ${allowed}.`
      : expected === "one-of-near"
        ? `Maksudnya "${allowed}"?`
        : expected === "one-bracket"
          ? `Tulis ${allowed}.`
          : expected === "slug" && allowed
            ? `Pakai huruf kecil, angka, dan tanda hubung: "${allowed}".`
            : expected === "language-code"
              ? `Tulis kode bahasanya, misalnya ${allowed ? `"${allowed}"` : '"id" atau "en"'}.`
              : shapeFor(key, value, expected)
                ? `Tulis misalnya ${shapeFor(key, value, expected)}`
                : expected === "quoted"
                  ? `Apit dengan tanda kutip: "${value}".`
                  : expected === "array" && value
                    ? `Tulis sebagai daftar: ["${value}"].`
                    : (expectations[expected] ?? "Lihat contohnya di docs/panduan-redaksi.md."),
  ],
  "impossible-date": ({ key, value, forms, meant, reversed }) =>
    meant && reversed
      ? [`Tanggal "${value}" pada "${key}" terbalik: akhirnya mendahului awalnya.`, `Tulis "${meant}".`]
      : meant
        ? [`Tanggal "${value}" pada "${key}" tidak terbaca.`, `Tulis "${meant}".`]
        : /^\d{4}-\d\d-\d\d$/.test(value ?? "")
          ? [`Tanggal "${value}" pada "${key}" tidak ada dalam kalender.`, "Periksa hari dan bulannya."]
          : [
              `Tanggal "${value}" pada "${key}" tidak terbaca.`,
              forms === "interval"
                ? 'Tulis misalnya "2023-11-17", "2023-11", "2023~", atau rentang "2023-11-15/2023-11-17".'
                : 'Tulis misalnya "2023-11-17", "2023-11" bila harinya tidak diketahui, atau "[2023-11-17..]" bila tidak sebelum hari itu.',
            ],
  "unknown-reference": ({ target, folder, nearest, elsewhere, known, several }) => [
    folder === "sections"
      ? `Rubrik "${target}" tidak ada di site.yaml.`
      : folder
        ? `Tidak ada ${folders[folder] ?? folder} bernama "${target}": berkas ${folder}/${target}.md tidak ditemukan.`
        : `[[${target}]] tidak menunjuk ke berkas mana pun.`,
    nearest
      ? `Maksudnya "${nearest}"?`
      : several
        ? `Maksudnya ${several.replaceAll(" ", " atau ")}?`
        : folder === "sections"
          ? `Rubrik yang ada: ${known}. Periksa ejaannya, atau tambahkan di bawah sections dalam site.yaml.`
          : elsewhere
            ? `"${target}" ada di ${elsewhere}/: tulis di kunci untuk ${folders[elsewhere] ?? elsewhere}.`
            : "Periksa ejaannya, atau buat berkasnya.",
  ],
  "ambiguous-reference": ({ target, folder, keys }) => [
    `${folder ? `"${target}"` : `[[${target}]]`} dapat berarti lebih dari satu.`,
    `Tulis lengkap dengan foldernya: ${keys}.`,
  ],
  "duplicate-id": ({ id, other }) => [
    `id "${id}" sudah dipakai oleh ${other}.`,
    "Beri id lain, atau hapus kunci id agar dipakai jalur berkasnya.",
  ],
  "duplicate-url": ({ url, other }) =>
    other
      ? [`Alamat ${url} sudah dipakai oleh ${other}.`, "Ganti nama salah satu berkas."]
      : [`Alamat ${url} dipakai oleh situs sendiri.`, "Ganti nama berkas ini."],
  "formerly-clash": ({ address, fault, other }) =>
    fault === "self"
      ? [`${address} adalah alamat halaman ini sekarang, bukan alamat lama.`, "Hapus dari formerly."]
      : fault === "claimed"
        ? [`Alamat lama ${address} sudah tertulis di ${other}.`, "Hapus salah satunya."]
        : [
            other
              ? `Alamat ${address} masih dipakai oleh ${other}.`
              : `Alamat ${address} dipakai oleh situs sendiri.`,
            "Hapus dari formerly, atau periksa ejaannya.",
          ],
  "vanished-address": ({ address, file, fault, first }) =>
    fault === "draft"
      ? [
          `Alamat ${address} pernah terbit, tetapi ${file} sekarang draf.`,
          "Hapus draft: true. Untuk mencabut berita, tambahkan pencabutan pada corrections; bila halamannya memang harus hilang, tulis listed: false.",
        ]
      : [
          `Alamat ${address} pernah terbit, tetapi sekarang tidak ada halamannya.`,
          `${
            fault === "gone"
              ? `Kembalikan berkasnya, atau tulis di berkas penggantinya: formerly: ["${address}"].`
              : first
                ? `Bila penggantinya ${file}, tulis di sana: formerly: ["${address}"].`
                : `Bila penggantinya ${file}, tambahkan "${address}" ke dalam formerly di sana.`
          } Hapus baris ini hanya bila halamannya memang harus hilang.`,
        ],
  "bad-address": ({ address }) => [
    `"${address}" bukan alamat di situs ini.`,
    "Tulis satu alamat sebaris, mulai dari garis miring: /2023/11/judul-berita/. Catatan diawali #.",
  ],
  "duplicate-address": ({ address, line }) => [
    `Alamat ${address} sudah ada di baris ${line}.`,
    "Hapus salah satunya; npm run release juga merapikannya.",
  ],
  "bad-file-name": ({ better, fault, folder }) =>
    fault === "folder"
      ? [`Folder "${folder}" tidak dikenal.`, `Maksudnya ${better}?`]
      : fault === "place"
        ? [
            "Berkas ini tidak pada tempatnya.",
            `Berita ditaruh di folder tahun terbitnya, yang lain langsung di foldernya, misalnya ${better}.`,
          ]
        : [
            "Nama berkas hanya boleh memuat huruf kecil a–z, angka, dan tanda hubung.",
            `Ganti namanya, misalnya ${better}.`,
          ],
  "missing-file": ({ src, fault, nearest }) => [
    fault === "outside" ? `Jalur "${src}" keluar dari folder arsip.` : `Berkas "${src}" tidak ditemukan.`,
    fault === "outside"
      ? "Taruh berkasnya di media/ atau di sebelah berita."
      : nearest
        ? `Maksudnya "${nearest}"?`
        : "Taruh berkasnya di media/ atau di sebelah berita. Alamat di situs lain ditulis lengkap dengan https://",
  ],
  "file-kind": ({ src, fault, ending }) => {
    const [wrong, mend] = fileFaults[fault ?? ""] ?? [
      `berjenis ${ending || "tidak dikenal"}, yang tidak diterbitkan`,
      fault === "picture"
        ? "Simpan ulang sebagai JPEG (foto) atau PNG (logo, bagan)."
        : "Simpan ulang sebagai PDF, dokumen kantor, teks, atau CSV.",
    ];
    return [`"${src}" ${wrong}.`, mend];
  },
  "broken-picture": ({ src, fault }) => {
    const [wrong, mend] = pictureFaults[fault ?? ""] ?? pictureFaults.decode ?? ["", ""];
    return [`"${src}" ${wrong}.`, mend];
  },
  loop: ({ key, from, to }) =>
    from === to
      ? [`"${key}" menunjuk ke dirinya sendiri.`, "Hapus rujukan ini."]
      : [
          `"${key}" berputar: ${from} menuju ${to}, yang kembali ke ${from}.`,
          "Hapus salah satu rujukan dalam putaran itu.",
        ],
  "low-contrast": ({ value = "", scheme, ratio = "", better }) => [
    `Warna "${value}" sulit dibaca di atas latar ${scheme === "dark" ? "gelap" : "terang"}: kontrasnya ${ratio.replace(".", ",")}:1, sedikitnya harus 4,5:1.`,
    `Warna terdekat yang memenuhi: "${better}".`,
  ],
  "hidden-character": ({ code }) => [
    `Ada karakter yang tidak terlihat (U+${code}); di situs ia dihilangkan.`,
    "Ketik ulang kata di tempat ini.",
  ],
  "comment-in-value": ({ kept }) => [
    kept
      ? `Tulisan sesudah # dibaca sebagai catatan; yang terbit hanya "${kept}".`
      : "Tulisan yang diawali # dibaca sebagai catatan, jadi kunci ini kosong.",
    "Apit seluruh nilai dengan tanda kutip ganda.",
  ],
  "word-quotes": () => [
    "Nilai ini diapit tanda kutip lengkung (“ ”), dan kutipnya ikut terbit.",
    'Ganti dengan tanda kutip lurus (").',
  ],
  "ignored-file": ({ fault, ending }) =>
    fault === "story"
      ? [
          "Berkas ini mungkin berita, tetapi tidak dibaca, dan tidak ada berita yang menautkannya.",
          ending === "txt"
            ? "Ganti akhiran namanya menjadi .md."
            : "Simpan isinya sebagai teks biasa dalam berkas .md, dengan kepala berkas.",
        ]
      : fault === "kind"
        ? [
            "Berkas jenis ini tidak diterbitkan.",
            "Simpan ulang gambar sebagai JPEG atau PNG, dokumen sebagai PDF; lihat docs/panduan-redaksi.md.",
          ]
        : [
            "Berkas ini tidak dibaca dan tidak diterbitkan.",
            "Berita dan data ditulis dalam berkas .md; gambar dan dokumen ditaruh di media/.",
          ],
  "draft-without-words": ({ target }) => [
    `[[${target}]] masih draf, jadi judul atau namanya tidak ikut terbit di sini.`,
    `Tulis kata yang boleh dibaca: [[${target}|kata-katanya]].`,
  ],
  "unlisted-without-words": ({ target }) => [
    `[[${target}]] tidak didaftar, jadi judulnya tidak ikut terbit di sini.`,
    `Tulis kata yang boleh dibaca: [[${target}|kata-katanya]].`,
  ],
  "status-of-another-kind": ({ status, kind, allowed }) => [
    `Status "${status}" tidak dipakai untuk kind "${kind}", jadi tidak dihitung.`,
    `Pilih salah satu: ${allowed}.`,
  ],
  "unfilled-blank": ({ mark }) => [
    `Bagian ini belum diisi: ${mark}.`,
    "Ganti dengan keterangan yang benar, atau hapus bila tidak diperlukan.",
  ],
  "missing-alt": ({ src }) => [
    `Gambar "${src}" belum punya kata-kata pengganti.`,
    "Tulis isi gambar bagi pembaca yang tidak dapat melihatnya: di dalam kurung siku ![…], atau pada image.alt.",
  ],
  "year-differs": ({ folder, published }) => [
    `Folder ${folder} tidak cocok dengan tanggal terbit ${published}.`,
    "Periksa tanggalnya. Bila benar dan belum terbit, pindahkan berkasnya; bila sudah terbit biarkan, karena alamatnya sudah dipakai orang.",
  ],
  ...checkWordsId,
};
