/** What a finished site tells when it is asked. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { freshCache, jejak } from "../command.ts";
import { measure } from "../measure.ts";
import { askAll } from "./ask-all.ts";
import { facetSizes } from "./facet-sizes.ts";
import { questionWords, wordsOf } from "./questions.ts";
import { pageFiles } from "./reader.ts";
import type { SearchPlan, SearchSize } from "./search-plan.ts";
import { makeIndex, type SegmentsTurn } from "./segments-turn.ts";
import { typingFigures } from "./typing.ts";

export async function askedFigures(
  { seed, parts, folder }: SearchPlan,
  content: string,
  turns: readonly SegmentsTurn[],
): Promise<Pick<SearchSize, "load" | "segments" | "typing">> {
  if (!parts.has("load") && !parts.has("segments") && !parts.has("typing")) return {};
  const [site, one] = [join(folder, "site"), join(folder, "one")];
  const cache = freshCache(join(folder, "cache"));
  measure(jejak("build", ["--content", content, "--out", site], cache), folder);
  const words = wordsOf(site);
  const typing = parts.has("typing") && { typing: typingFigures(words.vocabulary, seed) };
  if (!parts.has("load") && !parts.has("segments")) return { ...typing };
  const questions = questionWords(words);
  const asked = await askAll(site, questions);
  const load = parts.has("load") && { load: { asked, facets: facetSizes(site) } };
  if (!parts.has("segments")) return { ...load, ...typing };
  makeIndex(content, one, "one", cache, folder);
  for (const file of pageFiles) cpSync(join(site, file), join(one, file));
  const segments = { turns, asked: { years: asked, one: await askAll(one, questions) } };
  return { ...load, ...typing, segments };
}
