/** One fictional archive, and all that is measured of it. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { benchScript } from "./command.ts";
import { crawl } from "./crawl.ts";
import { freshWords, subjectIn } from "./edits.ts";
import { generate } from "./generate.ts";
import { writeHugoSite } from "./hugo-site.ts";
import { measure } from "./measure.ts";
import { medianRows } from "./median.ts";
import { needsColdBuild, type Part } from "./parts.ts";
import { plainArchive } from "./plain-archive.ts";
import { profileBuild } from "./profile.ts";
import type { Row } from "./row.ts";
import { writeStockEleventySite } from "./stock-eleventy-site.ts";
import { type Others, type Sources, siteIn, turn } from "./turn.ts";
import { writeFiles } from "./write-files.ts";

/** The median of each figure over all turns. */
export interface Size {
  readonly articles: number;
  readonly rows: readonly Row[];
  readonly harvest: readonly HarvestCost[];
  /** From the front page to the page farthest away; and how many no link leads to. Null where nothing was built. */
  readonly reach: { readonly clicks: number; readonly unreached: number } | null;
}

/** Processor time of one part of the graph's harvest, for the whole archive. */
export interface HarvestCost {
  readonly part: string;
  readonly milliseconds: number;
}

export interface Plan {
  readonly articles: number;
  readonly seed: number;
  readonly runs: number;
  readonly parts: ReadonlySet<Part>;
  /** A folder for CPU profiles of one more cold build. */
  readonly profiles?: string | undefined;
  /** Archive and sites go here. */
  readonly folder: string;
  /** Whether to delete what a turn wrote before the next one. */
  readonly tidy: boolean;
  readonly tell: (progress: string) => void;
}

export async function measureSize(plan: Plan): Promise<Size> {
  const { articles, seed, runs, parts, profiles, folder, tidy, tell } = plan;
  tell(`${articles} articles: writing the fictional archive`);
  const sources = writeSources(articles, seed, parts, folder);
  const turns: Row[][] = [];
  let reach: Size["reach"] = null;
  for (let run = 1; run <= runs; run++) {
    tell(`${articles} articles: run ${run} of ${runs}`);
    const turnFolder = join(folder, `run-${run}`);
    turns.push(await turn(sources, parts, turnFolder));
    if (run === 1 && needsColdBuild(parts)) reach = reachOf(siteIn(turnFolder));
    if (tidy) rmSync(turnFolder, { recursive: true });
  }
  if (profiles) {
    profileBuild(sources.content, join(folder, "profiled"), profiles);
    tell(`${articles} articles: CPU profile of a cold build in ${profiles}`);
  }
  if (parts.has("harvest")) tell(`${articles} articles: harvest`);
  const harvest = parts.has("harvest") ? measureHarvest(sources.content, folder) : [];
  return { articles, rows: medianRows(turns), harvest, reach };
}

function writeSources(articles: number, seed: number, parts: ReadonlySet<Part>, folder: string): Sources {
  const content = join(folder, "content");
  writeFiles(content, generate({ articles, seed }));
  const sources = { articles, content, subject: subjectIn(content), words: freshWords() };
  if (!parts.has("hugo") && !parts.has("eleventy")) return sources;
  return { ...sources, others: writeOthers(content, sources.subject.article, folder) };
}

function writeOthers(content: string, subject: string, folder: string): Others {
  const archive = plainArchive(content);
  const article = archive.articles.find(({ path }) => path === subject);
  if (!article) throw new Error(`no article at ${subject}`);
  const [hugoSite, stockEleventySite] = [join(folder, "hugo"), join(folder, "stock-eleventy")];
  writeHugoSite(hugoSite, archive);
  writeStockEleventySite(stockEleventySite, archive);
  return { hugoSite, stockEleventySite, article };
}

/** The page for what is not there is the only one that nothing should lead to. */
function reachOf(site: string): Size["reach"] {
  const { clicks, unreached } = crawl(site, "/");
  return {
    clicks: Math.max(...clicks.values()),
    unreached: unreached.filter((page) => page !== "404.html").length,
  };
}

function measureHarvest(content: string, folder: string): HarvestCost[] {
  const out = join(folder, "harvest.json");
  measure(benchScript("harvest", content, out), folder);
  return JSON.parse(readFileSync(out, "utf8")) as HarvestCost[];
}
