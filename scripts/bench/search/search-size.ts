/** The search of one fictional archive, and all that is measured of it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { freshWords, subjectIn } from "../edits.ts";
import { generate } from "../generate.ts";
import { profileBuild } from "../profile.ts";
import { writeFiles } from "../write-files.ts";
import { askedFigures } from "./asked-figures.ts";
import { type IndexTurn, indexTurn } from "./index-turn.ts";
import { languageFigures } from "./language.ts";
import type { SearchPlan, SearchSize } from "./search-plan.ts";
import { type SegmentsTurn, segmentsTurn } from "./segments-turn.ts";

export async function measureSearch(plan: SearchPlan): Promise<SearchSize> {
  const { articles, seed, runs, parts, profiles, folder, tidy } = plan;
  const tell = (what: string) => plan.tell(`${articles} articles, search: ${what}`);
  tell("writing the fictional archive");
  const content = join(folder, "content");
  writeFiles(content, generate({ articles, seed }));
  const [subject, words] = [subjectIn(content), freshWords()];
  const index: IndexTurn[] = [];
  const turns: SegmentsTurn[] = [];
  for (let run = 1; run <= runs && (parts.has("index") || parts.has("segments")); run++) {
    tell(`run ${run} of ${runs}`);
    const own = join(folder, `run-${run}`);
    if (parts.has("index")) index.push(await indexTurn(content, subject, words, join(own, "index")));
    if (parts.has("segments")) turns.push(segmentsTurn(content, subject, words, join(own, "segments")));
    if (tidy) rmSync(own, { recursive: true });
  }
  if (profiles) profileBuild(content, join(folder, "profiled"), profiles);
  tell("asking");
  return {
    articles,
    ...(parts.has("index") && { index }),
    ...(await askedFigures(plan, content, turns)),
    ...(parts.has("language") && { language: await languageFigures(join(folder, "words")) }),
  };
}
