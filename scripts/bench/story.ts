/** What one fictional story is about, before it is written. */
import { slugOf } from "../../src/content/folders.ts";
import { dayAt } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import type { InventedEvent } from "./invented-events.ts";
import type { InventedFollowUp } from "./invented-follow-ups.ts";
import type { InventedInstitution } from "./invented-institutions.ts";
import type { InventedPerson } from "./invented-people.ts";
import type { InventedPlace } from "./invented-places.ts";
import type { InventedTopic } from "./invented-topics.ts";
import type { Random } from "./random.ts";
import { capital, fill } from "./sentences.ts";

export interface Story {
  /** `2013/05/warga-keluhkan-jalan` */
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly people: readonly InventedPerson[];
  readonly institutions: readonly InventedInstitution[];
  readonly event: InventedEvent | null;
  readonly place: InventedPlace;
  readonly topics: readonly InventedTopic[];
  readonly moves: InventedFollowUp | null;
  /** Always of an earlier day. */
  readonly continues: Story | null;
}

const titles = [
  "{group} keluhkan {thing} di {place}",
  "{making} {thing} di {place} tertunda",
  "{institution} janjikan {making} {thing}",
  "{thing} di {place} {state}, {group} menunggu",
  "{count} {unit} di {place} belum {made}",
  "{person}: {thing} akan {made}",
  "{group} {place} {make} {thing} {time}",
];

/** `now`: how far through the fifteen years, 0 to 1. `earlier`: oldest first. */
export function inventStory(now: number, earlier: readonly Story[], cast: Cast, random: Random): Story {
  const day = dayAt(now);
  const people = random.several(random.int(2, 3), cast.person);
  const institutions = random.several(random.int(1, 2), cast.institution);
  const place = cast.place();
  const names: Readonly<Record<string, string | undefined>> = {
    person: people[0]?.name,
    institution: institutions[0]?.name,
    place: place.name,
  };
  const pattern = random
    .pick(titles)
    .replace(/\{(person|institution|place)\}/g, (_, slot) => names[slot] ?? "");
  const title = capital(fill(pattern, random));
  return {
    path: `${day.slice(0, 4)}/${day.slice(5, 7)}/${slugOf(title)}`,
    title,
    day,
    people,
    institutions,
    event: random.chance(0.4) ? cast.event(now) : null,
    place,
    topics: random.several(random.int(1, 3), cast.topic),
    moves: random.chance(0.1) ? cast.followUp(now) : null,
    continues: random.chance(0.05) ? carriedOn(day, earlier, random) : null,
  };
}

/** As often the last story that itself carries one on, which makes threads of more than two, as any of the last 300. */
function carriedOn(day: string, earlier: readonly Story[], random: Random): Story | null {
  const recent = earlier.slice(-300);
  const inThread = random.chance(0.5) ? recent.findLast(({ continues }) => continues !== null) : undefined;
  const story = inThread ?? (recent.length > 0 ? random.pick(recent) : null);
  return story && story.day < day ? story : null;
}
