/** Every rule in Indonesian: what is wrong, and how to mend it. */
import type { ProblemWords } from "./problem-words.ts";

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

const yamlFaults: Readonly<Record<string, string>> = {
  BAD_ALIAS: "Ada tanda * yang dibaca sebagai alias",
  BAD_DQ_ESCAPE: "Garis miring terbalik di dalam tanda kutip ganda tidak dikenal",
  BAD_INDENT: "Jarak dari tepi kiri tidak sama dengan baris lain dalam kelompoknya",
  BAD_SCALAR_START: "Nilai tidak boleh diawali tanda itu tanpa tanda kutip",
  BLOCK_AS_IMPLICIT_KEY: "Ada titik dua di dalam nilai yang tidak diapit tanda kutip",
  BLOCK_IN_FLOW: "Daftar berbaris tidak boleh berada di dalam kurung",
  DUPLICATE_KEY: "Kunci ini tertulis dua kali",
  MISSING_CHAR: "Ada tanda yang kurang, misalnya penutup kutip, titik dua, atau kurung",
  MULTILINE_IMPLICIT_KEY: "Kunci tidak boleh lebih dari satu baris",
  RESOURCE_EXHAUSTION: "Isinya bersarang terlalu dalam",
  TAB_AS_INDENT: "Jarak dari tepi kiri memakai tab",
  TAG_RESOLVE_FAILED: "Tanda tipe (!…) tidak dipakai di arsip ini",
  UNEXPECTED_TOKEN: "Ada tanda yang tidak pada tempatnya",
};

const expectations: Readonly<Record<string, string>> = {
  array: "Seharusnya daftar. Tulis di dalam kurung siku: [satu, dua].",
  boolean: "Seharusnya true atau false, tanpa tanda kutip.",
  object: "Seharusnya kelompok kunci, satu kunci sebaris, masing-masing menjorok ke dalam.",
  string: "Seharusnya teks di dalam tanda kutip.",
  words: "Isinya tidak boleh kosong. Isi, atau hapus kunci ini.",
  "web-address": "Seharusnya alamat lengkap yang diawali https://",
  "time-zone": "Seharusnya nama zona waktu IANA, misalnya Asia/Jakarta.",
  email: "Seharusnya alamat surel, misalnya redaksi@contoh.example.",
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
  "no-settings": () => [
    "Pengaturan arsip tidak ada atau tidak terbaca.",
    'Buat site.yaml dengan sedikitnya dua baris: title: "Nama arsip" dan url: "https://alamat.example/".',
  ],
  "no-front-matter": () => [
    "Bagian kepala berkas tidak ada atau tidak ditutup.",
    "Awali berkas dengan baris ---, lalu kunci-kuncinya, lalu baris --- lagi.",
  ],
  "front-matter-language": ({ language }) => [
    `Kepala berkas ditulis dalam "${language}"; hanya YAML yang dibaca.`,
    "Tulis kuncinya dalam YAML di antara dua baris ---.",
  ],
  "yaml-syntax": ({ code }) => [
    `${yamlFaults[code ?? ""] ?? "Bagian ini tidak terbaca sebagai YAML"}.`,
    code === "TAB_AS_INDENT"
      ? "Ganti tab dengan spasi."
      : code === "DUPLICATE_KEY"
        ? "Hapus salah satunya."
        : "Apit nilai dengan tanda kutip ganda dan samakan jarak barisnya.",
  ],
  "yaml-alias": () => [
    "Jangkar (&) dan alias (*) YAML tidak dibaca.",
    "Tulis isinya lengkap, atau apit nilai dengan tanda kutip.",
  ],
  "missing-key": ({ key }) => [`Kunci "${key}" wajib ada.`, `Tambahkan ${key}: "…" di kepala berkas.`],
  "unknown-key": ({ key, nearest }) => [
    `Kunci "${key}" tidak dikenal di sini.`,
    nearest
      ? `Maksudnya "${nearest}"?`
      : "Hapus kunci ini, atau lihat daftar kunci di docs/panduan-redaksi.md.",
  ],
  "foreign-key": ({ key, ours }) => [
    `Kunci "${key}" berasal dari sistem lain.`,
    ours ? `Di sini namanya "${ours}".` : "Hapus saja: alamat halaman mengikuti nama berkasnya.",
  ],
  "wrong-value": ({ key, value, expected, allowed }) => [
    value ? `Nilai "${value}" pada "${key}" tidak sesuai.` : `Isi "${key}" tidak sesuai.`,
    expected === "one-of"
      ? `Pilih salah satu: ${allowed}.`
      : expected === "one-of-near"
        ? `Maksudnya "${allowed}"?`
        : expected === "quoted"
          ? `Apit dengan tanda kutip: "${value}".`
          : (expectations[expected ?? ""] ?? "Lihat contohnya di docs/panduan-redaksi.md."),
  ],
  "impossible-date": ({ key, value, forms }) => [
    `"${value}" pada "${key}" bukan tanggal yang mungkin.`,
    forms === "interval"
      ? 'Tulis misalnya "2023-11-17", "2023-11", "2023~", atau rentang "2023-11-15/2023-11-17".'
      : 'Tulis misalnya "2023-11-17", "2023-11" bila harinya tidak diketahui, atau "[2023-11-17..]" bila tidak sebelum hari itu.',
  ],
  "unknown-reference": ({ target, folder, nearest }) => [
    folder === "sections"
      ? `Rubrik "${target}" tidak ada di site.yaml.`
      : folder
        ? `Tidak ada ${folders[folder] ?? folder} bernama "${target}": berkas ${folder}/${target}.md tidak ditemukan.`
        : `[[${target}]] tidak menunjuk ke berkas mana pun.`,
    nearest ? `Maksudnya "${nearest}"?` : "Periksa ejaannya, atau buat berkasnya.",
  ],
  "ambiguous-reference": ({ target, folder, keys }) => [
    `${folder ? `"${target}"` : `[[${target}]]`} dapat berarti lebih dari satu.`,
    `Tulis lengkap dengan foldernya: ${keys}.`,
  ],
  "duplicate-id": ({ id, other }) => [
    `id "${id}" sudah dipakai oleh ${other}.`,
    "Beri id lain, atau hapus kunci id agar dipakai jalur berkasnya.",
  ],
  "duplicate-url": ({ url, other }) => [
    `Alamat ${url} sudah dipakai oleh ${other}.`,
    "Ganti nama salah satu berkas.",
  ],
  "bad-file-name": ({ better }) => [
    "Nama atau tempat berkas ini tidak dapat menjadi alamat.",
    `Pakai huruf kecil a–z, angka, dan tanda hubung, misalnya ${better}.`,
  ],
  loop: ({ key, from, to }) =>
    from === to
      ? [`"${key}" menunjuk ke dirinya sendiri.`, "Hapus rujukan ini."]
      : [
          `"${key}" berputar: ${from} menuju ${to}, yang kembali ke ${from}.`,
          "Hapus salah satu rujukan dalam putaran itu.",
        ],
  "hidden-character": ({ code }) => [
    `Ada huruf yang tidak terlihat (U+${code}); di situs ia dihilangkan.`,
    "Ketik ulang kata di tempat ini.",
  ],
  "ignored-file": () => [
    "Berkas ini tidak dibaca dan tidak diterbitkan.",
    "Berita dan data ditulis dalam berkas .md; gambar dan dokumen ditaruh di media/.",
  ],
  "status-of-another-kind": ({ status, kind, allowed }) => [
    `Status "${status}" tidak dipakai untuk jenis "${kind}".`,
    `Pilih salah satu: ${allowed}.`,
  ],
  "year-differs": ({ folder, published }) => [
    `Berkas ada di folder ${folder}, padahal terbit ${published}.`,
    "Pindahkan berkas sebelum terbit; sesudah terbit biarkan, karena alamatnya sudah dipakai orang.",
  ],
};
