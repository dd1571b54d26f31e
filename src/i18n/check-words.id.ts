/** What the editorial checks say, in Indonesian: what is wrong, and how to mend it. */
import type { ProblemWords } from "./problem-words.ts";

/** What to write instead of HTML, by what it was for. */
const htmlMends: Readonly<Record<string, string>> = {
  bold: "Tulis **tebal**.",
  break: "Hapus. Alinea baru dimulai dengan satu baris kosong.",
  code: "Apit kodenya dengan tanda `.",
  comment: "Hapus. Catatan untuk redaksi ditulis dengan # di kepala berkas.",
  embed: "Hapus, lalu tulis alamatnya saja dalam satu baris.",
  heading: "Tulis ## Judul bagian.",
  italic: "Tulis *miring*.",
  link: "Tulis [kata-katanya](alamatnya).",
  list: "Awali setiap butir dengan tanda hubung dan spasi.",
  other: "Hapus, atau tulis dalam Markdown. Untuk menampilkan tandanya, apit dengan `.",
  picture: "Tulis ![isi gambar](alamat gambar).",
  quote: "Awali setiap baris kutipan dengan >.",
  table: "Tulis tabelnya dengan tanda |.",
  unwanted: "Hapus: naskah program, gaya, dan formulir tidak dipakai di arsip.",
};

const singular: Readonly<Record<string, string>> = {
  people: "orang",
  institutions: "lembaga",
  events: "peristiwa",
  places: "tempat",
  follow_ups: "tindak lanjut",
  topics: "topik",
};

/** Markdown that is not read as it was meant, by its fault: what is wrong, and how to mend it. */
const unread: Readonly<Record<string, (text: string, better: string) => readonly [string, string]>> = {
  space: (text, better) => [
    `Jalur "${text}" berisi spasi, jadi pembaca melihat tandanya, bukan tautan atau gambarnya.`,
    `Tulis di dalam kurung: ${better}.`,
  ],
  computer: (text, better) => [
    `"${text}" adalah tempat di komputer sendiri, yang tidak dapat dibuka pembaca.`,
    `Taruh berkasnya di media/, lalu tulis ${better}.`,
  ],
  "no-address": () => [
    "Tautan ini tidak menuju ke mana pun.",
    "Tulis alamatnya di dalam kurung, atau hapus tautannya.",
  ],
  "no-words": (text) => [
    `Tautan ${text} tidak punya kata-kata, jadi pembaca tidak melihatnya.`,
    "Tulis kata-katanya di dalam kurung siku, atau hapus tautannya.",
  ],
  heading: (text, better) => [
    `"${text}" tidak menjadi judul bagian, karena tidak ada spasi sesudah #.`,
    `Tulis ${better}. Bila memang tagar, awali dengan garis miring terbalik: \\#.`,
  ],
  table: (_, better) => [
    "Baris-baris dengan tanda | ini tidak menjadi tabel.",
    `Tulis ${better} di bawah baris pertamanya, dengan kolom sama banyak. Bila memang bukan tabel, tulis \\|.`,
  ],
  "no-note": (text, better) => [
    `Catatan kaki ${text} tidak ada, jadi pembaca melihat tandanya saja.`,
    `Tulis catatannya dalam baris sendiri: ${better}. Atau hapus tandanya.`,
  ],
  "no-call": (text, better) => [
    `Catatan kaki ${text} tidak dipanggil dalam teks, jadi tidak terbit.`,
    `Tulis ${better} di tempatnya dalam teks, atau hapus catatannya.`,
  ],
  fragment: (text, better) => [
    `Tautan ${text} menuju bagian yang tidak ada dalam tulisan ini.`,
    better ? `Maksudnya ${better}?` : "Periksa judul bagian yang dituju, atau hapus tautannya.",
  ],
};

export const checkWordsId = {
  "ambiguous-name": ({ label, target, other }) => [
    `"${label}" dapat berarti ${target} atau ${other}, yang keduanya dicantumkan berita ini; jadi tidak ditautkan.`,
    `Tulis sendiri tautannya: [[${target}|${label}]] atau [[${other}|${label}]].`,
  ],
  "broken-link": ({ link, nearest }) => [
    `Tautan ${link} menuju halaman yang tidak ada di situs ini.`,
    nearest ? `Maksudnya ${nearest}?` : "Periksa alamatnya, atau hapus tautannya.",
  ],
  "earlier-than-continued": ({ published, other, theirs }) => [
    `Berita tertanggal ${published} ini melanjutkan ${other}, yang terbit sesudahnya (${theirs}).`,
    "Periksa kedua tanggalnya, atau pindahkan continues ke berita yang lebih baru.",
  ],
  "empty-body": () => [
    "Berita ini belum ada isinya.",
    "Tulis isinya di bawah baris --- yang kedua, atau tandai draft: true sampai selesai.",
  ],
  "future-date": ({ key, date, today }) => [
    `Tanggal ${date} pada "${key}" belum tiba; hari ini ${today}.`,
    "Periksa tahun, bulan, dan harinya. Berita yang menunggu hari terbit ditandai draft: true.",
  ],
  "missing-section": ({ known }) => [
    "Berita ini belum masuk rubrik mana pun.",
    `Tambahkan section dengan salah satu: ${known}.`,
  ],
  "missing-summary": () => [
    "Berita ini belum punya ringkasan.",
    'Tambahkan summary: "…", satu atau dua kalimat tentang isinya.',
  ],
  "moved-twice": ({ id }) => [
    `Tindak lanjut "${id}" ditulis dua kali dalam berita ini.`,
    "Satukan: satu status dan satu catatan untuk satu berita.",
  ],
  "name-of-another-kind": ({ label, target, other }) => [
    `"${label}" di sini menuju ${target}, padahal itu nama ${other}.`,
    `Bila yang dimaksud ${other}, tulis [[${other}|${label}]]; bila tidak, pakai kata lain.`,
  ],
  "office-unheld": ({ title, institution, nearest }) => [
    `Tidak ada orang dengan jabatan "${title}" di ${institution}, jadi halaman janji menyatakan pemegangnya belum tercatat.`,
    nearest
      ? `Maksudnya "${nearest}"? Samakan title di sini dengan title pada roles.`
      : "Samakan title di sini dengan title pada roles orangnya, atau catat jabatan itu di sana.",
  ],
  "overdue-check": ({ date, today }) => [
    `Pemeriksaan berikutnya dijadwalkan ${date}, dan hari ini ${today}.`,
    "Periksa, catat hasilnya di log atau dalam berita, lalu majukan next_check. Bila tidak perlu lagi, hapus kunci itu.",
  ],
  "promise-on-question": ({ kind }) => [
    `Kelompok promise tidak tampil pada kind "${kind}".`,
    'Ganti kind menjadi "promise", atau hapus kelompok promise.',
  ],
  "raw-html": ({ tag = "", kind = "", address }) => [
    `HTML tidak dijalankan: pembaca melihat ${tag} sebagai tulisan.`,
    kind === "embed" && address
      ? `Hapus, lalu tulis alamatnya saja dalam satu baris: ${address}`
      : (htmlMends[kind] ?? htmlMends.other ?? ""),
  ],
  "role-ends-early": ({ from, to }) => [
    `Jabatan ini selesai (${to}) sebelum mulai (${from}).`,
    "Periksa from dan to; mungkin tertukar.",
  ],
  "same-person-twice": ({ name, other, theirs }) => [
    name === theirs
      ? `"${name}" juga nama orang dalam ${other}. Mungkin orang yang sama.`
      : `"${name}" mirip "${theirs}" dalam ${other}. Mungkin orang yang sama dengan ejaan lain.`,
    "Bila sama, satukan berkasnya dan tulis ejaan yang lain di aliases. Bila berbeda, beri keduanya note sebagai pembeda.",
  ],
  "shared-alias": ({ alias, other, name }) => [
    `Nama lain "${alias}" juga milik "${name}" (${other}).`,
    "Hapus dari salah satunya, atau tulis lebih lengkap, supaya jelas siapa yang dimaksud.",
  ],
  "title-twice": ({ other, month }) => [
    `Judul ini juga judul ${other}, dalam bulan yang sama (${month}).`,
    "Bila beritanya sama, hapus salah satunya. Bila berbeda, bedakan judulnya.",
  ],
  "unclosed-mention": ({ key, words }) => [
    key
      ? `Kurung siku ganda di "${key}" tidak menjadi tautan; pembaca melihatnya apa adanya.`
      : `Kurung siku ganda ini tidak ditutup, jadi tidak menjadi tautan: ${words}`,
    key
      ? "Tulis kata-katanya saja, tanpa kurung."
      : "Tutup dengan ]] dalam alinea yang sama. Bila memang kurung biasa, tulis \\[[.",
  ],
  unmentioned: ({ folder = "" }) => [
    `Tidak ada berita atau halaman lain yang menyebut ${singular[folder] ?? folder} ini.`,
    "Sebut dalam berita yang memuatnya, atau hapus berkasnya bila tidak diperlukan.",
  ],
  "unread-markdown": ({ fault = "", text = "", better = "" }) => unread[fault]?.(text, better) ?? ["", ""],
  "updated-early": ({ updated, published }) => [
    `Tanggal perubahan ${updated} mendahului tanggal terbit ${published}.`,
    "Periksa updated dan published; mungkin tertukar.",
  ],
  "weekday-differs": ({ written, date, right }) => [
    `"${written}": tanggal ${date} jatuh pada hari ${right}.`,
    `Bila tanggalnya benar, tulis ${right}; bila harinya benar, periksa tanggalnya.`,
  ],
} satisfies Partial<ProblemWords>;
