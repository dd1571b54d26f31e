/** Whom and what a story may draw from the invented world. */
import type { InventedEvent } from "./invented-events.ts";
import type { InventedFollowUp } from "./invented-follow-ups.ts";
import type { InventedInstitution } from "./invented-institutions.ts";
import { personName } from "./invented-names.ts";
import type { InventedPerson } from "./invented-people.ts";
import type { InventedPlace } from "./invented-places.ts";
import type { InventedTopic } from "./invented-topics.ts";
import { itemAt, type Random } from "./random.ts";
import type { World } from "./world.ts";
import { zipf } from "./zipf.ts";

/** Each draws once. `now`: how far through the fifteen years, 0 to 1. */
export interface Cast {
  person(): InventedPerson;
  institution(): InventedInstitution;
  place(): InventedPlace;
  topic(): InventedTopic;
  /** One of the last few. */
  event(now: number): InventedEvent;
  /** One of the last twenty opened. */
  followUp(now: number): InventedFollowUp;
  reporter(): string;
}

export function castOf(world: World, random: Random): Cast {
  const person = zipf(world.people);
  const institution = zipf(world.institutions);
  const topic = zipf(world.topics);
  const reporters = Array.from({ length: 20 }, () => personName(random));
  const recent = <T>(items: readonly T[], now: number, reach: number): T =>
    itemAt(items, Math.max(0, Math.floor(now * items.length) - random.int(0, reach)));
  return {
    person: () => person(random),
    institution: () => institution(random),
    place: () => random.pick(world.places),
    topic: () => topic(random),
    event: (now) => recent(world.events, now, 3),
    followUp: (now) => recent(world.followUps, now, 20),
    reporter: () => random.pick(reporters),
  };
}
