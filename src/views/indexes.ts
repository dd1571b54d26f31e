/** What each A–Z index holds. */
import type { Author } from "../graph/archive.ts";
import type { IndexName } from "../i18n/words.ts";
import type { Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { distinction, distinctLabel } from "./distinction.ts";
import type { Index, IndexEntry } from "./pages/index-page.tsx";

const azNames = ["people", "institutions", "events", "places", "topics"] as const satisfies IndexName[];

export const indexesOf = (context: Context): readonly Index[] => [
  ...azNames.map((name) => thingIndex(context, name)),
  authorIndex(context),
];

function thingIndex(context: Context, name: (typeof azNames)[number]): Index {
  const { archive, words, count } = context;
  const things: readonly Thing[] = archive[name];
  return {
    url: context.index(name),
    title: words.indexes[name],
    lead: words.indexLead[name](count(things.length)),
    entries: things.map((thing) => thingEntry(context, thing)),
  };
}

function thingEntry(context: Context, thing: Thing): IndexEntry {
  const { archive } = context;
  const isNested = thing.folder === "institutions" || thing.folder === "places" || thing.folder === "topics";
  return {
    label: distinctLabel(context, thing),
    url: thing.url,
    note: archive.namesakes(thing).length > 0 ? null : distinction(context, thing),
    stories: archive.linksTo(thing).about.length,
    isTopmost: isNested && archive.parent(thing) === null && archive.children(thing).length > 0,
  };
}

function authorIndex(context: Context): Index {
  const { archive, words, count } = context;
  return {
    url: context.index("authors"),
    title: words.authors,
    lead: words.authorsLead(count(archive.authors.length)),
    entries: archive.authors.map((author) => authorEntry(context, author)),
  };
}

const authorEntry = (context: Context, { label, slug, person, articles }: Author): IndexEntry => ({
  label,
  url: context.below("authors", slug),
  note: person?.note ?? null,
  stories: articles.length,
  isTopmost: false,
});
