/** Offices, schools and companies that do not exist; each region's government first, and offices below it. */
import { inventedWord, type Named, type Register } from "./invented-names.ts";
import type { InventedPlace } from "./invented-places.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { plainSentence } from "./sentences.ts";

export interface InventedInstitution extends Named {
  readonly kind: string;
  readonly short: string | null;
  readonly place: InventedPlace;
  readonly parent: InventedInstitution | null;
}

const fields =
  "Pendidikan, Kesehatan, Pekerjaan Umum, Perhubungan, Pertanian, Perikanan, Lingkungan Hidup, Perdagangan, Kearsipan, Sosial, Kebudayaan, Komunikasi".split(
    ", ",
  );
const others = [
  "Sekolah",
  "Puskesmas",
  "Koperasi",
  "Yayasan",
  "Sanggar",
  "PT",
  "Kelompok Tani",
  "Perkumpulan",
];

export function inventInstitutions(
  count: number,
  places: readonly InventedPlace[],
  random: Random,
  register: Register,
): InventedInstitution[] {
  const regions = places.filter(({ parent }) => parent === null);
  const governments = regions.slice(0, Math.ceil(count / 3)).map((place): InventedInstitution => {
    const named = register.claim(() => `Pemerintah ${place.name}`);
    const short = `Pem${place.level.slice(0, 3)} ${place.word}`;
    return { ...named, kind: "Pemerintah daerah", short, place, parent: null };
  });
  const office = (): InventedInstitution => {
    const parent = random.pick(governments);
    const named = register.claim(() => `Dinas ${random.pick(fields)} ${parent.place.name}`);
    return { ...named, kind: "Dinas", short: null, place: parent.place, parent };
  };
  const other = (): InventedInstitution => {
    const kind = random.pick(others);
    const named = register.claim(() => `${kind} ${inventedWord(random)}`);
    return { ...named, kind, short: null, place: random.pick(places), parent: null };
  };
  const rest = Array.from({ length: count - governments.length }, (_, index) =>
    index < governments.length * fields.length * 0.6 ? office() : other(),
  );
  return [...governments, ...rest];
}

export function institutionFile(institution: InventedInstitution, random: Random): ArchiveFile {
  const { slug, name, kind, short, place, parent } = institution;
  return markdownFile(
    `institutions/${slug}`,
    { name, short: short ?? undefined, kind, parent: parent?.slug, place: place.slug },
    `${name} berkantor di [[${place.slug}]]. ${plainSentence(random)}`,
  );
}
