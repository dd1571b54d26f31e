/** One turn: each part of the bench once, one after the other, so that all meet the machine in one mood. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freshCache, jejak, withoutSearch } from "./command.ts";
import { devRows } from "./dev-rows.ts";
import type { Subject } from "./edits.ts";
import { floorRow } from "./floor-row.ts";
import { hugoRows } from "./hugo-rows.ts";
import { measure } from "./measure.ts";
import { outputsRows } from "./outputs-rows.ts";
import { needsColdBuild, type Part } from "./parts.ts";
import type { PlainArticle } from "./plain-article.ts";
import type { Row } from "./row.ts";
import { mostArticles, stockEleventyRow } from "./stock-eleventy-row.ts";
import { warmRows } from "./warm-rows.ts";
import { writtenSince } from "./written.ts";

/** What all turns share: the archive, and the same for the others. All is as it was after each turn. */
export interface Sources {
  readonly articles: number;
  readonly content: string;
  readonly subject: Subject;
  readonly words: Iterator<string, never>;
  /** Absent where no other generator is asked for. */
  readonly others?: Others;
}

export interface Others {
  readonly hugoSite: string;
  readonly stockEleventySite: string;
  /** The subject's. */
  readonly article: PlainArticle;
}

/** `folder`: new, for all that this turn writes. */
export async function turn(sources: Sources, wanted: ReadonlySet<Part>, folder: string): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  const { articles, content, subject, words, others } = sources;
  const rows: Row[] = [];
  if (needsColdBuild(wanted)) rows.push(...ownRows(sources, wanted, folder));
  if (wanted.has("dev")) rows.push(...(await devRows(content, subject, words, join(folder, "dev"))));
  if (wanted.has("hugo") && others) {
    rows.push(...(await hugoRows(others.hugoSite, others.article, words, join(folder, "hugo"))));
  }
  if (wanted.has("eleventy") && others) {
    rows.push(
      articles > mostArticles
        ? {
            what: "stockEleventy",
            figures: `which is done to ${mostArticles} articles, as more would hold up all else`,
          }
        : stockEleventyRow(others.stockEleventySite, join(folder, "stock-eleventy"), folder),
    );
  }
  return rows;
}

/** The floor comes right after the cold build, of which it writes as much. */
function ownRows({ content, subject, words }: Sources, wanted: ReadonlySet<Part>, folder: string): Row[] {
  const site = siteIn(folder);
  const options = ["--content", content, "--out", site, withoutSearch];
  const build = jejak("build", options, freshCache(join(folder, "cache")));
  const cost = measure(build, folder);
  const written = writtenSince(site);
  const rows: Row[] = [{ what: "cold", figures: { ...cost, ...written } }];
  if (wanted.has("floor")) rows.push(floorRow(content, written, join(folder, "floor"), folder));
  if (wanted.has("outputs")) rows.push(...outputsRows(content, join(folder, "outputs"), folder));
  if (wanted.has("warm")) rows.push(...warmRows(build, content, subject, words, site, folder));
  return rows;
}

/** What the cold build of a turn wrote. */
export const siteIn = (folder: string): string => join(folder, "site");
