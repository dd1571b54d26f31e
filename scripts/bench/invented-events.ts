/** Events that never were, spread evenly over the fifteen years. */
import { dayAt, daysAfter } from "./calendar.ts";
import type { InventedInstitution } from "./invented-institutions.ts";
import { inventedWord, type Named, type Register } from "./invented-names.ts";
import type { InventedPlace } from "./invented-places.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import { itemAt, type Random } from "./random.ts";
import { plainSentence } from "./sentences.ts";

export interface InventedEvent extends Named {
  /** EDTF: a day, some days, or only a month. */
  readonly date: string;
  readonly series: string;
  readonly place: InventedPlace;
  readonly organizer: InventedInstitution;
}

const kinds = [
  "Musyawarah",
  "Festival",
  "Pelatihan",
  "Bazar",
  "Lomba",
  "Lokakarya",
  "Pameran",
  "Rapat Kerja",
];

/** Oldest first. */
export function inventEvents(
  count: number,
  places: readonly InventedPlace[],
  institutions: readonly InventedInstitution[],
  random: Random,
  register: Register,
): InventedEvent[] {
  const series = Array.from(
    { length: Math.ceil(count / 5) },
    () => `${random.pick(kinds)} ${inventedWord(random)}`,
  );
  return Array.from({ length: count }, (_, index) => {
    const day = dayAt((index + random.next()) / count);
    const name = itemAt(series, index % series.length);
    return {
      ...register.claim(() => `${name} ${day.slice(0, 4)}`),
      date: dateFrom(day, random),
      series: name,
      place: random.pick(places),
      organizer: random.pick(institutions),
    };
  });
}

function dateFrom(day: string, random: Random): string {
  if (random.chance(0.1)) return day.slice(0, 7);
  const end = daysAfter(day, random.int(1, 3));
  return random.chance(0.3) && end > day ? `${day}/${end}` : day;
}

export function eventFile(event: InventedEvent, random: Random): ArchiveFile {
  const { slug, name, date, series, place, organizer } = event;
  return markdownFile(
    `events/${slug}`,
    { name, date, place: place.slug, organizer: organizer.slug, series },
    `${name} diadakan [[${organizer.slug}]] di [[${place.slug}]]. ${plainSentence(random)}`,
  );
}
