/** What is said about open data, in Indonesian. */

export const dataWordsId = {
  title: "Data terbuka",
  packageTitle: (archive: string) => `${archive}: data terbuka`,
  lead: "Isi arsip ini dapat diambil sebagai data: untuk menghitung, meneliti, membuat grafik, atau membuat aplikasi. Semuanya dibuat dari berkas yang sama dengan halaman situs ini.",
  files: "Berkas",
  filesLead:
    "CSV dapat dibuka dengan lembar kerja seperti LibreOffice Calc. NDJSON memuat satu objek JSON dalam setiap baris, untuk program.",
  package: "Data Package",
  packageLead: "Penjelasan semua berkas bagi program, menurut Data Package 1.0 (Frictionless).",
  graph: "Jaringan tautan",
  graphLead: "Semua yang bertautan dengan semua yang lain, sebagai satu graf JSON-LD.",
  beside: "Satu halaman sebagai data",
  besideLead: "Tambahkan index.json di belakang alamat halaman. Data halaman",
  besideThings: "Ini berlaku untuk orang, lembaga, peristiwa, tempat, topik, dan tindak lanjut.",
  besideStories: "Ini berlaku juga untuk berita.",
  reading: "Cara membacanya",
  rules: [
    "Yang tidak diketahui kosong, atau null dalam JSON. Tidak ada yang ditebak.",
    "Tanggal ditulis setepat yang diketahui (EDTF, ISO 8601-2): 2023-11 berarti hari tidak diketahui, 2023~ sekitar tahun itu, [2023-11-17..] satu hari paling awal 17 November 2023.",
    "id tidak pernah berubah, juga bila alamat halaman berubah. Tabel-tabel saling menunjuk dengan id.",
    "Berita yang dicabut hanya menyebut id, alamat, tanggal, dan alasan pencabutannya. Draf dan yang tidak didaftar tidak ada sama sekali.",
  ],
  csvRules: [
    "Dalam CSV, beberapa nilai dalam satu sel dipisahkan titik koma. Titik koma dan garis miring terbalik di dalam nilai didahului garis miring terbalik.",
    "Dalam CSV, sel yang berawal seperti rumus (=, +, -, @) didahului satu tanda apostrof, agar lembar kerja tidak menjalankannya. Dalam NDJSON tidak.",
    "CSV tidak memuat teks panjang, dan jabatan, ralat, serta laporan ada dalam tabel tersendiri.",
  ],
  withText: "Teks lengkap ada dalam NDJSON.",
  withoutText: "Teks lengkap tidak ikut; bacalah di halamannya.",
  fields: "Isi setiap tabel",
  onlyNdjson: "hanya NDJSON dan JSON",
  onlyPage: "hanya JSON di samping halaman",
  inCsv: "dalam CSV",
  example: "Contoh",
  edges: "Hubungan dalam graf",
  edgesLead:
    "Hubungan lain memakai kata schema.org: about (tentang), mentions (menyebut), affiliation, parentOrganization, location, organizer, containedInPlace. Yang tidak ada di sana:",
  terms: {
    broader: "Topik ini bagian dari topik yang lebih luas itu.",
    continues: "Berita ini melanjutkan berita itu.",
    madeAt: "Janji ini diucapkan dalam peristiwa itu.",
    moves: "Berita ini melaporkan lagi tindak lanjut itu.",
    owedBy: "Jabatan dalam lembaga itu yang harus menjawab.",
    promisedBy: "Orang itu yang berjanji.",
  },
  citing: "Cara mengutip",
  citation: (publisher: string, archive: string, day: string | null, version: string, url: string) =>
    `${publisher}. ${archive}: data terbuka${day ? `, keadaan ${day}` : ""} (bentuk ${version}). ${url}`,
  citingNote:
    "Sebutkan juga tanggal Anda mengambilnya. Untuk satu berita, pakai kutipan di bawah berita itu.",
  licence: "Lisensi",
  noLicence: "Redaksi belum menyebut lisensi. Tanyakan sebelum menerbitkan ulang teksnya.",
  version: (version: string) =>
    `Bentuk data ini versi ${version}. Angka pertama naik bila ada isian yang hilang atau berganti arti, angka kedua bila ada yang bertambah.`,
  owner: "id yang memilikinya.",
  types: {
    text: "teks",
    edtf: "tanggal EDTF",
    day: "hari",
    address: "alamat",
    number: "bilangan",
    boolean: "true atau false",
    link: "id",
    links: "beberapa id",
    list: "beberapa teks",
    records: "beberapa kelompok",
  },
  tables: {
    articles: "Berita",
    people: "Orang",
    institutions: "Lembaga",
    events: "Peristiwa",
    places: "Tempat",
    topics: "Topik",
    follow_ups: "Tindak lanjut",
  },
  records: { roles: "Jabatan", corrections: "Ralat dan hak jawab", log: "Laporan tindak lanjut" },
};

/** The same in every language. */
export type DataWords = typeof dataWordsId;
