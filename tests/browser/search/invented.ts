/** Stories and names of the fixture archive and of none, for the engine in memory. All of it is made up. */
import type { NameHit } from "../../../src/search/answer.ts";

export interface Story {
  readonly url: string;
  readonly title: string;
  readonly month: string;
  readonly date: string;
  readonly section: string;
  /** Whether a follow-up of it has not ended. */
  readonly isOpen: boolean;
  readonly text: string;
}

interface Name {
  readonly kind: NameHit["kind"];
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly alias: string | null;
}

export const sections: Readonly<Record<string, string>> = {
  pemerintahan: "Pemerintahan",
  ekonomi: "Ekonomi",
  lingkungan: "Lingkungan",
};

const stalls = 23;
const stall = (at: number): string => `Kios ${String.fromCharCode(65 + at)}`;

export const names: readonly Name[] = [
  ...Array.from(
    { length: stalls },
    (_, at): Name => ({
      kind: "institutions",
      id: `kios-${at}`,
      url: `/lembaga/kios-${at}/`,
      label: stall(at),
      alias: null,
    }),
  ),
  {
    kind: "people",
    id: "ratna-kusumadewi",
    url: "/orang/ratna-kusumadewi/",
    label: "Ratna Kusumadewi",
    alias: null,
  },
  { kind: "people", id: "damar", url: "/orang/damar/", label: "Damar", alias: "Mbah Jembatan" },
  {
    kind: "institutions",
    id: "dinas-pu-lembayung",
    url: "/lembaga/dinas-pu-lembayung/",
    label: "Dinas PU Lembayung",
    alias: null,
  },
  { kind: "events", id: "pekan-rawa", url: "/peristiwa/pekan-rawa/", label: "Pekan Rawa", alias: null },
  { kind: "places", id: "pasar-rawa", url: "/tempat/pasar-rawa/", label: "Pasar Rawa", alias: null },
  { kind: "places", id: "rawa-teduh", url: "/tempat/rawa-teduh/", label: "Rawa Teduh", alias: null },
  { kind: "topics", id: "jembatan", url: "/topik/jembatan/", label: "Jembatan", alias: null },
  {
    kind: "follow_ups",
    id: "jembatan-senja",
    url: "/tindak-lanjut/jembatan-senja/",
    label: "Jembatan Senja selesai dibangun",
    alias: null,
  },
];

const story = (
  url: string,
  title: string,
  month: string,
  date: string,
  section: string,
  isOpen: boolean,
  text: string,
): Story => ({ url, title, month, date, section, isOpen, text });

const written: readonly Story[] = [
  story(
    "/2022/05/janji-jembatan-senja/",
    "Bupati Janjikan Jembatan Senja",
    "2022-05",
    "12 Mei 2022",
    "pemerintahan",
    true,
    "Di depan warga Rawa Teduh, Ratna Kusumadewi berjanji jembatan itu berdiri sebelum musim hujan. Dinas PU Lembayung diminta menghitung biayanya lebih dahulu.",
  ),
  story(
    "/2023/03/jembatan-mulai-dibangun/",
    "Jembatan Senja Mulai Dibangun",
    "2023-03",
    "3 Maret 2023",
    "pemerintahan",
    true,
    "Tiang pertama jembatan ditanam oleh Dinas PU Lembayung. Damar melihatnya dari tepi sungai di Rawa Teduh.",
  ),
  story(
    "/2023/11/jembatan-terhenti/",
    "Pembangunan Jembatan Senja Terhenti",
    "2023-11",
    "November 2023",
    "pemerintahan",
    true,
    "Sejak Agustus tidak ada pekerja di jembatan. Damar mengeluhkan jalan yang berlumpur, keluhan yang sama disampaikan pedagang Pasar Rawa.",
  ),
  story(
    "/2024/02/jembatan-diperiksa/",
    "Retak di Tiang Jembatan Diperiksa",
    "2024-02",
    "9 Februari 2024",
    "lingkungan",
    false,
    "Retak pada tiang jembatan diukur Dinas PU Lembayung selama dua hari.",
  ),
  story(
    "/2024/05/pasar-rawa-berpindah/",
    "Pasar Rawa Berpindah ke Tanah yang Lebih Tinggi",
    "2024-05",
    "2 Mei 2024",
    "ekonomi",
    false,
    "Pedagang Pasar Rawa berpindah menjelang Pekan Rawa. Tidak ada jembatan di jalan ke sana.",
  ),
];

/** Enough that not all are shown at once. */
const market: readonly Story[] = Array.from({ length: stalls }, (_, at) =>
  story(
    `/pasar/${at + 1}/`,
    `Harga Cabai di Pasar Rawa, Catatan ${at + 1}`,
    `${2019 + (at % 6)}-${String((at % 12) + 1).padStart(2, "0")}`,
    `catatan ${at + 1}`,
    "ekonomi",
    false,
    `Harga cabai di Pasar Rawa pada catatan ke-${at + 1} naik tipis menurut pedagang di ${stall(at)}.`,
  ),
);

export const stories: readonly Story[] = [...written, ...market];
