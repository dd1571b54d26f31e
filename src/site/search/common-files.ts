/** The files of the search that belong to no segment. */
import type { Language } from "../../i18n/language.ts";
import { indexUrl } from "../../model/url.ts";
import type { FacetName, NameKind } from "../../search/answer.ts";
import { facetsOf } from "../../search/facets.ts";
import { type SegmentEntry, searchFolder, type Top, topFile } from "../../search/index-files.ts";
import { namesByLetter } from "../../search/names.ts";
import type { Context } from "../../views/context.ts";
import { distinctLabel } from "../../views/distinction.ts";
import { nameOf } from "../print.ts";
import { licenceFile, rootsLicence } from "../word-lists.ts";
import type { ArchiveLanguage } from "./language-of.ts";
import type { ReaderFiles } from "./reader-files.ts";

/** With the other scripts, as hosts are told how long those may be kept. */
const engineFolder = "aset";

/** By path; each but one tells what is in the file. */
export function commonFiles(
  context: Context,
  segments: readonly SegmentEntry[],
  language: ArchiveLanguage,
  { engine, machine }: ReaderFiles,
): Map<string, string | Uint8Array> {
  const { archive } = context;
  const label = (thing: Parameters<typeof distinctLabel>[1]) => distinctLabel(context, thing);
  const files = new Map<string, string | Uint8Array>([
    [`${engineFolder}/${engine[0]}`, engine[1]],
    [`${searchFolder}/${machine[0]}`, machine[1]],
  ]);
  const add = (name: string, ending: string, text: string): string => {
    const file = `${name}-${nameOf(text)}${ending}`;
    files.set(`${searchFolder}/${file}`, text);
    return file;
  };
  const addFolder = (
    name: string,
    shards: ReadonlyMap<string, unknown>,
    more: [string, string][],
  ): string => {
    const json = [...shards].map(([letter, shard]) => [`${letter}.json`, JSON.stringify(shard)] as const);
    const texts = [...json, ...more];
    const folder = `${name}-${nameOf(JSON.stringify(texts))}`;
    for (const [file, text] of texts) files.set(`${searchFolder}/${folder}/${file}`, text);
    return folder;
  };
  const facets = Object.entries(facetsOf(archive, label)).map(([name, facet]) => [
    name,
    add(name, ".json", JSON.stringify(facet)),
  ]);
  const names = namesByLetter(archive, label);
  const shards = language.shards();
  const top: Top = {
    segments,
    facets: Object.fromEntries(facets) as Record<FacetName, string>,
    names: addFolder("names", names, []),
    words: addFolder("words", shards, [[licenceFile, rootsLicence()]]),
    letters: { names: [...names.keys()].join(" "), words: [...shards.keys()].join(" ") },
    affixes: [...language.letters],
    spelling: add("spelling", ".txt", language.spelling()),
    engine: `${engineFolder}/${engine[0]}`,
    machine: machine[0],
    roots: rootsOf(archive.settings.url_words),
  };
  return files.set(topFile, JSON.stringify(top));
}

const rootsOf = (words: Language): Record<NameKind, string> => ({
  people: indexUrl("people", words),
  institutions: indexUrl("institutions", words),
  events: indexUrl("events", words),
  places: indexUrl("places", words),
  topics: indexUrl("topics", words),
  follow_ups: indexUrl("follow_ups", words),
});
