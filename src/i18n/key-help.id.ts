/** One sentence for every key of front matter and of `site.yaml`, in Indonesian: for editors, their tools and their guide. */

export const keyHelpId = {
  /** Keys that every kind of file has. */
  every: {
    id: "Nama tetap yang tidak pernah diubah; bila dikosongkan, jalur berkasnya yang dipakai, misalnya people/tirta-angkasa.",
    formerly: 'Alamat lama halaman ini di situs yang sama, misalnya "/2023/11/judul-lama/".',
    listed:
      "Tulis false agar tidak ada halamannya dan tidak masuk daftar; di tempat lain namanya tampil tanpa tautan.",
    draft: "Tulis true selama berkas ini belum boleh terbit, lalu hapus kunci ini bila sudah siap.",
  },
  articles: {
    title: "Judul berita.",
    published: 'Tanggal terbit, setepat yang diketahui: "2023-11-17", "2023-11", atau "2023".',
    published_note: "Penjelasan tentang tanggal terbit, misalnya mengapa harinya tidak diketahui.",
    updated: "Tanggal isi berita terakhir diubah.",
    added: "Tanggal berita ini masuk ke arsip.",
    summary: "Ringkasan dalam satu atau dua kalimat.",
    section: "Rubrik: salah satu id di bawah sections dalam site.yaml.",
    topics: "Topik berita: nama berkas di folder topics, tanpa .md.",
    people: "Orang yang menjadi pokok berita: nama berkas di folder people, tanpa .md.",
    institutions: "Lembaga yang menjadi pokok berita: nama berkas di folder institutions, tanpa .md.",
    events: "Peristiwa yang menjadi pokok berita: nama berkas di folder events, tanpa .md.",
    places: "Tempat yang menjadi pokok berita: nama berkas di folder places, tanpa .md.",
    follow_ups: "Janji, pertanyaan, atau perkara yang dilaporkan lagi oleh berita ini.",
    "follow_ups[].id": "Tindak lanjut yang mana: nama berkas di folder follow_ups, tanpa .md.",
    "follow_ups[].status": "Keadaannya menurut berita ini; kosongkan bila berita hanya menambah catatan.",
    "follow_ups[].note": "Satu kalimat tentang apa yang dilaporkan berita ini.",
    continues:
      'Berita sebelumnya yang dilanjutkan berita ini, ditulis dengan jalurnya: "2023/11/judul-berita".',
    byline: "Para penulis, masing-masing nama biasa atau tautan ke orangnya, misalnya [[sekar-pagi]].",
    dateline: "Nama tempat di awal berita, seperti tercetak.",
    source: "Asal berita, bila diambil atau diceritakan ulang dari terbitan lain.",
    "source.publisher": "Nama penerbit asal.",
    "source.title": "Judul di tempat asalnya.",
    "source.url": "Alamat lengkap halaman asal, diawali https:// atau http://.",
    "source.retrieved": "Tanggal halaman asal diambil.",
    corrections: "Ralat, klarifikasi, hak jawab, atau pencabutan atas berita ini.",
    "corrections[].kind":
      "Jenisnya: correction (ralat), clarification (klarifikasi), right_of_reply (hak jawab), atau withdrawal (pencabutan).",
    "corrections[].date": "Tanggal pembetulan dimuat, boleh dengan jam.",
    "corrections[].text": "Apa yang keliru dan apa yang benar, isi hak jawab, atau alasan pencabutan.",
    image: "Gambar utama berita.",
    "image.src": 'Jalur berkas gambar, misalnya "media/posko.jpg".',
    "image.alt": "Isi gambar dalam kata-kata, untuk pembaca yang tidak dapat melihatnya.",
    "image.caption": "Keterangan gambar.",
    "image.credit": "Pembuat atau pemilik gambar.",
    lang: 'Kode bahasa isi berita, bila lain dari bahasa situs, misalnya "en" atau "su".',
    search_also:
      "Kata lain yang mungkin diketik orang untuk mencari berita ini, misalnya singkatan atau sebutan sehari-hari.",
  },
  people: {
    name: "Nama orang, tanpa gelar.",
    aliases: "Nama lain orang ini dalam berita, misalnya nama panggilan.",
    prefix: 'Gelar atau sapaan di depan nama, misalnya "Dr.".',
    suffix: 'Gelar di belakang nama, misalnya "S.H.".',
    note: "Pembeda singkat bila ada dua orang dengan nama yang sama.",
    roles: "Jabatan orang ini yang dinyatakan sumber, satu kelompok untuk setiap jabatan.",
    "roles[].title": "Nama jabatan, seperti tercetak.",
    "roles[].institution": "Lembaga tempat jabatan itu: nama berkas di folder institutions, tanpa .md.",
    "roles[].from": "Tanggal mulai menjabat, bila sumber menyebutnya.",
    "roles[].to": "Tanggal selesai menjabat, bila sumber menyebutnya.",
    "roles[].acting": "Bila bukan pejabat tetap: plt, plh, pj, atau pjs.",
    "roles[].seen": "Tanggal satu sumber menyebut jabatan ini, bila awal dan akhirnya tidak diketahui.",
    "roles[].source": "Dari mana jabatan ini diketahui: kalimat, tautan [[…]], atau satu alamat web.",
    same_as: "Alamat halaman lain tentang orang yang sama, misalnya di Wikidata.",
  },
  institutions: {
    name: "Nama resmi lembaga.",
    short: 'Nama pendek atau singkatannya, misalnya "Diskominfo".',
    aliases: "Nama lain lembaga ini dalam berita, termasuk nama lamanya.",
    kind: 'Jenis lembaga dengan kata sendiri, misalnya "Dinas" atau "Yayasan".',
    parent: "Lembaga di atasnya: nama berkas di folder institutions, tanpa .md.",
    place: "Tempat atau wilayahnya: nama berkas di folder places, tanpa .md.",
    website: "Alamat situs resmi lembaga.",
    same_as: "Alamat halaman lain tentang lembaga yang sama, misalnya di Wikidata.",
  },
  events: {
    name: "Nama peristiwa.",
    date: 'Tanggal peristiwa, atau rentangnya: "2023-11-15/2023-11-17".',
    place: "Tempat peristiwa: nama berkas di folder places, tanpa .md.",
    organizer: "Penyelenggara: nama berkas di folder institutions, tanpa .md.",
    series: "Nama rangkaian, ditulis persis sama pada semua peristiwa dalam rangkaian itu.",
  },
  places: {
    name: 'Nama tempat, misalnya "Kecamatan Kelopak".',
    level: "Tingkatnya: negara, provinsi, kabupaten, kota, kecamatan, kelurahan, desa, atau lokasi.",
    code: "Kode wilayah resmi, di dalam tanda kutip agar titik dan nol di depannya tidak hilang.",
    parent: "Tempat di atasnya: nama berkas di folder places, tanpa .md.",
  },
  follow_ups: {
    name: "Nama singkat janji atau perkara, atau pertanyaannya.",
    kind: "Jenisnya: promise (janji), question (pertanyaan), atau case (perkara).",
    promise: "Rincian janji: siapa, kepada siapa, kapan, dan apa buktinya.",
    "promise.by": "Orang yang berjanji: nama berkas di folder people, tanpa .md.",
    "promise.office": "Jabatan yang harus menjawab janji ini, siapa pun yang memegangnya.",
    "promise.office.title": "Nama jabatan, persis seperti title pada roles orangnya.",
    "promise.office.institution":
      "Lembaga tempat jabatan itu: nama berkas di folder institutions, tanpa .md.",
    "promise.promised_to": "Kepada siapa janji itu diberikan.",
    "promise.made_on": "Kapan janji itu diucapkan.",
    "promise.made_at": "Peristiwa tempat janji itu diucapkan: nama berkas di folder events, tanpa .md.",
    "promise.due": "Tenggat janji, bila disebut.",
    "promise.attested": "Bukti bahwa janji itu ada: siapa yang menyaksikan atau di mana tercatat.",
    next_check: "Tanggal redaksi akan memeriksanya lagi.",
    log: "Pemeriksaan oleh redaksi sendiri, tanpa berita.",
    "log[].date": "Tanggal pemeriksaan.",
    "log[].status": "Keadaan yang ditemukan.",
    "log[].note": "Satu kalimat tentang apa yang diperiksa dan apa hasilnya.",
  },
  topics: {
    name: "Nama topik.",
    aliases: "Sebutan lain untuk topik ini.",
    parent: "Topik yang lebih luas: nama berkas di folder topics, tanpa .md.",
  },
  pages: {
    title: "Judul halaman.",
  },
  site: {
    title: "Nama arsip.",
    url: "Alamat lengkap situs, termasuk foldernya bila situs tidak berada di pangkal domain.",
    description: "Satu atau dua kalimat tentang arsip ini.",
    logo: "Logo di kepala setiap halaman, sebagai pengganti tulisan nama arsip.",
    "logo.src": 'Jalur berkas logo, misalnya "media/logo.png".',
    "logo.alt": "Isi logo dalam kata-kata; bila dikosongkan, nama arsip.",
    feed_id:
      "Nama tetap arsip ini bagi pelanggan; pilih sekali dan jangan diubah, juga bila alamat situs pindah. Tanpa kunci ini dipakai domain dalam url.",
    language: "Bahasa situs: id atau en; tanpa kunci ini id.",
    url_words:
      "Bahasa kata-kata dalam alamat halaman, id atau en; tetapkan sebelum terbit, lalu jangan diubah.",
    time_zone:
      'Zona waktu untuk jam yang ditulis tanpa selisih, misalnya "Asia/Makassar"; tanpa kunci ini "Asia/Jakarta".',
    as_of: "Hari yang dianggap hari ini oleh arsip; tanpa kunci ini dipakai tanggal terbaru dalam isinya.",
    publisher: "Penerbit arsip ini.",
    "publisher.name": "Nama penerbit.",
    "publisher.url": "Alamat situs penerbit.",
    "publisher.corrections_policy":
      'Halaman kebijakan koreksi: di situs ini, misalnya "/kebijakan-koreksi/", atau alamat lengkap.',
    sections: "Daftar rubrik.",
    "sections[].id":
      "Nama pendek rubrik, yang dipakai berita di kunci section: huruf kecil, angka, dan tanda hubung.",
    "sections[].name": "Nama rubrik yang dibaca orang.",
    licence: "Lisensi isi arsip.",
    "licence.name": "Nama lisensi.",
    "licence.url": "Naskah lisensi: halaman di situs ini, atau alamat lengkap.",
    contact: "Cara menghubungi redaksi.",
    "contact.email": "Alamat surel redaksi.",
    "contact.url": 'Halaman kontak: di situs ini, misalnya "/kontak/", atau alamat lengkap.',
    menu: "Tautan tambahan di menu situs.",
    "menu[].label": "Tulisan pada tautan.",
    "menu[].url": 'Tujuan tautan, misalnya "/tentang/".',
    colours: "Warna situs, bila bukan warna bawaan.",
    "colours.accent": "Warna baris di atas judul dan tepi kotak.",
    "colours.accent.light": 'Di atas latar terang, misalnya "#8a2b12"; selalu di dalam tanda kutip.',
    "colours.accent.dark": "Di atas latar gelap, bagi pembaca yang perangkatnya memakai mode gelap.",
    "colours.link": "Warna tautan.",
    "colours.link.light": "Di atas latar terang; harus mudah dibaca di sana.",
    "colours.link.dark": "Di atas latar gelap; harus mudah dibaca di sana.",
    json_ld:
      "Keterangan untuk mesin pencari (JSON-LD) dalam setiap halaman; tulis false untuk meniadakannya.",
    meta_tags:
      "Keterangan untuk pratinjau tautan dan Zotero dalam setiap halaman; tulis false untuk meniadakannya.",
    cite: "Kotak cara mengutip di bawah setiap berita; tulis false untuk meniadakannya.",
    feeds: "Umpan langganan mana yang dibuat; tanpa kunci ini semuanya.",
    "feeds.main": "Tulis false bila tidak ingin umpan semua berita, rubrik, ralat, dan pembaruan.",
    "feeds.things":
      "Tulis false bila tidak ingin umpan setiap topik, orang, lembaga, peristiwa, tempat, penulis, dan tindak lanjut.",
    "feeds.archive":
      "Tulis false bila tidak ingin semua berita lama dapat diambil sebagai sambungan umpan utama.",
    share_pictures:
      "Gambar dengan judul berita untuk tautan yang dibagikan, bagi berita tanpa gambar; tulis true untuk membuatnya.",
    checks: 'Tingkat setiap pemeriksaan, bila lain dari biasanya: "off", "warning", atau "error".',
  },
};

/** The same keys in every language. */
export type KeyHelp = {
  readonly [Part in keyof typeof keyHelpId]: Readonly<Record<keyof (typeof keyHelpId)[Part], string>>;
};
