/** Everything but the articles: the people, offices and places of a country that does not exist. */
import { eventFile, type InventedEvent, inventEvents } from "./invented-events.ts";
import { followUpFile, type InventedFollowUp, inventFollowUps } from "./invented-follow-ups.ts";
import { type InventedInstitution, institutionFile, inventInstitutions } from "./invented-institutions.ts";
import { Register } from "./invented-names.ts";
import { type InventedPerson, inventPeople, personFile } from "./invented-people.ts";
import { type InventedPlace, inventPlaces, placeFile } from "./invented-places.ts";
import { type InventedTopic, inventTopics, topicFile } from "./invented-topics.ts";
import type { ArchiveFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import type { Sizes } from "./sizes.ts";

export interface World {
  readonly places: readonly InventedPlace[];
  readonly institutions: readonly InventedInstitution[];
  readonly people: readonly InventedPerson[];
  readonly events: readonly InventedEvent[];
  readonly topics: readonly InventedTopic[];
  readonly followUps: readonly InventedFollowUp[];
}

export function inventWorld(sizes: Sizes, random: Random): World {
  const register = new Register();
  const places = inventPlaces(sizes.places, random, register);
  const institutions = inventInstitutions(sizes.institutions, places, random, register);
  const people = inventPeople(sizes.people, institutions, random, register);
  const events = inventEvents(sizes.events, places, institutions, random, register);
  const topics = inventTopics(sizes.topics, random, register);
  const followUps = inventFollowUps(sizes.followUps, people, random, register);
  return { places, institutions, people, events, topics, followUps };
}

export function* worldFiles(world: World, random: Random): Generator<ArchiveFile> {
  for (const place of world.places) yield placeFile(place, random);
  for (const institution of world.institutions) yield institutionFile(institution, random);
  for (const person of world.people) yield personFile(person, random);
  for (const event of world.events) yield eventFile(event, random);
  for (const topic of world.topics) yield topicFile(topic, random);
  for (const followUp of world.followUps) yield followUpFile(followUp, random);
}
