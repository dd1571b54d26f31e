/** The one description of the data, from which come all files, what documents them, and the graph of links. */
import type { Archive } from "../graph/archive.ts";
import { once } from "../graph/once.ts";
import type { Thing, ThingOf } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Fields, TableName } from "./field.ts";
import { onArchive } from "./on-archive.ts";
import { articles } from "./tables/articles.ts";
import { events } from "./tables/events.ts";
import { followUps } from "./tables/follow-ups.ts";
import { institutions } from "./tables/institutions.ts";
import { people } from "./tables/people.ts";
import { places } from "./tables/places.ts";
import { topics } from "./tables/topics.ts";

/** Of the form of the data, as semantic versioning has it: `docs/data.md` says what counts as a change. */
export const dataVersion = "1.0.0";

export const tables: { readonly [Name in TableName]: Fields<ThingOf[Name]> } = {
  articles,
  people,
  institutions,
  events,
  places,
  topics,
  follow_ups: followUps,
};

export const tableNames = Object.keys(tables) as readonly TableName[];

/** Things that have data. */
export type Told = ThingOf[TableName];

export const isTold = (thing: Thing): thing is Told => thing.folder !== "pages";

/** The fields of a thing's kind, to be read of it alone. */
export const fieldsOf = ({ folder }: Told): Fields<Told> => tables[folder] as Fields<Told>;

/** Everything that has a page, by `id`, so that a new name or date moves no line. */
export const thingsOf = (archive: Archive, table: TableName): readonly Told[] => sorted(archive)(table);

const sorted = onArchive((archive) =>
  once((table: TableName): readonly Told[] =>
    thingsIn(archive, table).toSorted((a, b) => compare(a.id, b.id)),
  ),
);

function thingsIn(archive: Archive, table: TableName): readonly Told[] {
  if (table === "articles") return [...archive.articles, ...archive.withdrawn];
  return table === "follow_ups" ? archive.followUps : archive[table];
}
