/** Sentences of the fictional stories: patterns whose `{slots}` are filled from the vocabulary. */
import type { Random } from "./random.ts";
import { vocabulary } from "./vocabulary.ts";

const plain = [
  "{group} di wilayah itu menyebut {thing} {state} {time}.",
  "menurut {paper} yang dibacakan dalam rapat, {making} {thing} baru menjangkau {count} {unit}.",
  "{making} {thing} semestinya selesai {time}, tetapi pekerjaan berhenti {reason}.",
  "sejumlah {group} datang membawa {paper} dan meminta agar {thing} segera {made}.",
  "tidak ada keterangan lain tentang siapa yang akan {make} {thing} sesudah masa kerja panitia berakhir.",
  "anggarannya disebut cukup untuk {count} {unit}, tanpa rincian tentang {making} {thing}.",
  "di beberapa kampung {thing} bahkan {state} {reason}.",
  "{group} berharap {making} tidak berhenti pada {paper}, melainkan sampai kepada {count} {unit} yang menunggu.",
  "petugas sempat {make} {thing} {time}, lalu pulang {reason}.",
  "dalam {paper} tertulis {count} {unit}, sedangkan {group} menghitung jumlah yang berbeda.",
  "keluhan tentang {thing} bukan yang pertama; {time} hal yang sama juga pernah {made}.",
  "sebagian {group} memilih {make} sendiri {thing} dengan iuran {reason}.",
  "rapat itu juga membahas {making} {thing} dan {making} {thing} bagi {group}.",
  "jika {thing} {state}, {group} harus berjalan lebih jauh {time}.",
  "panitia menjanjikan {paper} yang memuat {making} {thing} {time}.",
  "hingga tulisan ini dibuat, {thing} yang dikeluhkan {group} belum {made}.",
  "jumlah {unit} yang tercatat naik menjadi {count} {time}, terutama di kalangan {group}.",
  "mereka {make} {thing} secara bergiliran, dibantu {group} dari kampung sebelah.",
  "{thing} itu terakhir kali {made} {time}, kata {group} yang ditemui di lokasi.",
  "tim kecil dibentuk untuk {make} {thing} dan {make} {paper} setiap bulan.",
  "kepada {group}, panitia menjelaskan bahwa {making} dilakukan bertahap {reason}.",
  "hasilnya akan {made} bersama {paper} yang lain {time}.",
] as const;

/** `{who}`: the mention. */
const naming = {
  people: [
    "{who} mengatakan {thing} akan {made} {time}.",
    "menurut {who}, {making} {thing} tertunda {reason}.",
    "{who} berjanji {make} {thing} bagi {count} {unit}.",
    "pertanyaan {group} dijawab {who} dengan menunjukkan {paper}.",
    "hadir pula {who}, yang meminta {group} ikut {make} {thing}.",
    "{who} tidak bersedia menjelaskan mengapa {thing} {state}.",
  ],
  institutions: [
    "{who} mencatat {count} {unit} yang memerlukan {making} {thing}.",
    "kegiatan itu dikelola {who} bersama {group}.",
    "data {who} menunjukkan {thing} di sana {state} {time}.",
    "{group} menyampaikan {paper} kepada {who} {time}.",
  ],
  events: [
    "hal itu disampaikan dalam {who} di hadapan {group}.",
    "{who} diikuti {count} {unit} dan berlangsung tertib.",
    "janji yang sama terdengar dalam {who} {reason}.",
  ],
  places: [
    "keadaan serupa terlihat di {who}, tempat {thing} {state}.",
    "di {who}, {group} sudah {make} {thing} {time}.",
    "dari {who} dilaporkan {count} {unit} belum {made}.",
  ],
  topics: ["perkara {who} kembali dibicarakan {group} {time}.", "{who} menjadi bahan rapat {reason}."],
  articles: ["sebelumnya arsip ini memuat {who}.", "soal itu pernah diberitakan dalam {who}, {reason}."],
} as const;

export type Nameable = keyof typeof naming;

const quoted = [
  "Kami sudah {make} {thing} {time}, tetapi hasilnya {state}.",
  "{thing} itu harus {made}, bukan hanya ditulis dalam {paper}.",
  "Yang kami butuhkan {making} {thing}, bukan {paper}.",
  "{group} tidak boleh menunggu lebih lama {reason}.",
] as const;

export const plainSentence = (random: Random): string => sentence(random.pick(plain), random);

export const sentenceNaming = (kind: Nameable, who: string, random: Random): string =>
  sentence(
    random.pick<string>(naming[kind]).replace("{who}", () => who),
    random,
  );

export const quotedSentence = (random: Random): string => sentence(random.pick(quoted), random);

export const fill = (pattern: string, random: Random): string =>
  pattern.replace(/\{(\w+)\}/g, (slot, name: string) =>
    name in vocabulary ? random.pick<string>(vocabulary[name as keyof typeof vocabulary]) : slot,
  );

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (pattern: string, random: Random): string => capital(fill(pattern, random));
