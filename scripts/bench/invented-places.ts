/** Places that do not exist: kabupaten and kota, kecamatan in them, and locations in those. */
import { inventedWord, type Named, type Register } from "./invented-names.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { plainSentence } from "./sentences.ts";

export interface InventedPlace extends Named {
  readonly level: "kabupaten" | "kota" | "kecamatan" | "lokasi";
  /** Without the word for its level. */
  readonly word: string;
  readonly parent: InventedPlace | null;
}

const spots = ["Pasar", "Lapangan", "Terminal", "Balai Warga", "Gedung Serbaguna", "Jembatan", "Dermaga"];

/** One in thirty is a region, one in three a kecamatan, the rest are locations. */
export function inventPlaces(count: number, random: Random, register: Register): InventedPlace[] {
  const regions: InventedPlace[] = [];
  const districts: InventedPlace[] = [];
  const locations: InventedPlace[] = [];
  const make = (level: InventedPlace["level"], kind: string, parent: InventedPlace | null): InventedPlace => {
    const named = register.claim(() => `${kind} ${inventedWord(random)}`);
    return { ...named, level, word: named.name.slice(kind.length + 1), parent };
  };
  for (let made = 0; made < count; made++) {
    if (regions.length < Math.max(2, count / 30)) {
      regions.push(random.chance(0.75) ? make("kabupaten", "Kabupaten", null) : make("kota", "Kota", null));
    } else if (districts.length < Math.max(2, count / 3)) {
      districts.push(make("kecamatan", "Kecamatan", random.pick(regions)));
    } else {
      locations.push(make("lokasi", random.pick(spots), random.pick(districts)));
    }
  }
  return [...regions, ...districts, ...locations];
}

export function placeFile({ slug, name, level, parent }: InventedPlace, random: Random): ArchiveFile {
  const where = parent
    ? `${name} terletak di [[${parent.slug}]].`
    : `${name} hanya ada dalam arsip rekaan ini.`;
  return markdownFile(
    `places/${slug}`,
    { name, level, parent: parent?.slug },
    `${where} ${plainSentence(random)}`,
  );
}
