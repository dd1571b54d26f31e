/** The words that the fictional stories are made of; common ones, in many forms of one root, so that a search has work. */

const list = (text: string): readonly string[] => text.split(",").map((words) => words.trim());

export const vocabulary = {
  group: list(
    "warga, petani, pedagang, guru, nelayan, sopir angkutan, pengurus RT, ibu rumah tangga, pelajar, mahasiswa, kader posyandu, pelaku usaha kecil, perajin, peternak, petugas kebersihan, tenaga kesehatan, relawan, orang tua murid, pembudidaya ikan, penyandang disabilitas",
  ),
  thing: list(
    "jalan desa, jembatan gantung, saluran irigasi, kios pasar, gedung sekolah, puskesmas pembantu, halte, lampu jalan, bantuan pupuk, air bersih, tempat pembuangan sampah, jaringan internet, rumah tidak layak huni, lapangan olahraga, balai desa, tanggul sungai, pipa air, perpustakaan keliling, angkutan pelajar, kolam ikan, gudang beras, taman kota, trotoar, data penerima bantuan, perangkat kerja, ruang kelas, sumur resapan, pos ronda, pasar malam, kartu anggota",
  ),
  make: list(
    "memperbaiki, membangun, mengelola, mengawasi, meninjau, mendata, membagikan, mengusulkan, menyediakan, menyelesaikan, menunda, melanjutkan, memeriksa, menganggarkan, mempertanyakan, mengeluhkan, melaporkan, menertibkan, memindahkan, merawat",
  ),
  made: list(
    "diperbaiki, dibangun, dikelola, diawasi, ditinjau, didata, dibagikan, diusulkan, disediakan, diselesaikan, ditunda, dilanjutkan, diperiksa, dianggarkan, dipertanyakan, dikeluhkan, dilaporkan, ditertibkan, dipindahkan, dirawat",
  ),
  making: list(
    "perbaikan, pembangunan, pengelolaan, pengawasan, peninjauan, pendataan, pembagian, pengusulan, penyediaan, penyelesaian, penundaan, pemeriksaan, penganggaran, penertiban, pemindahan, perawatan, pelaporan, pelatihan, pendampingan, penerangan",
  ),
  state: list(
    "rusak berat, belum memadai, tersendat, berjalan lancar, terbengkalai, mulai membaik, terlambat, tidak merata, cukup tertib, sulit dijangkau, semakin ramai, masih kosong, berlubang, kekeringan, tergenang",
  ),
  time: list(
    "sejak awal tahun, dalam tiga bulan terakhir, pada musim hujan lalu, hingga akhir pekan, setiap hari pasar, selama dua pekan, menjelang tahun ajaran baru, sebelum masa panen, sesudah rapat anggaran, pada pagi hari, sepanjang musim kemarau, mulai bulan depan, pada triwulan kedua, sejak kemarin, malam itu",
  ),
  reason: list(
    "karena anggaran belum cair, karena hujan deras, setelah keluhan disampaikan berulang kali, sebab petugasnya hanya dua orang, karena lahan masih disengketakan, setelah rapat yang berlangsung tiga jam, sebab alatnya dipinjam kantor lain, karena surat izinnya terlambat, setelah banjir surut, sebab daftar penerimanya tidak cocok, karena harga bahan naik, setelah warga bergotong royong",
  ),
  count: list(
    "dua belas, tiga puluh, empat puluh lima, enam puluh, delapan puluh tujuh, seratus dua puluh, dua ratus, tiga ratus lima puluh, sembilan ratus, seribu dua ratus",
  ),
  unit: list(
    "kepala keluarga, orang peserta, meter jalan, unit perangkat, karung beras, batang pohon, ekor ternak, lembar surat, ruang kelas, titik lampu, juta rupiah, hektare sawah",
  ),
  paper: list(
    "surat edaran, laporan tahunan, daftar hadir, berita acara, dokumen anggaran, catatan rapat, peta desa, keterangan tertulis, salinan kontrak, hasil survei",
  ),
} as const;

export const sections = list(
  "Pemerintahan, Pendidikan, Kesehatan, Ekonomi, Lingkungan, Olahraga, Budaya, Peristiwa",
);
