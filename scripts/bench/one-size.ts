/** One fictional archive, built and compared with the floor as often as asked. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crawl } from "./crawl.ts";
import { type FolderSize, folderSize } from "./folder-size.ts";
import { generate } from "./generate.ts";
import { type Cost, type Failure, measure } from "./measure.ts";
import { medianCost } from "./median.ts";
import { writeFiles } from "./write-files.ts";

/** What both the build and the floor wrote, and what each took: the median of each figure over the runs. */
export interface Pair extends FolderSize {
  readonly articles: number;
  readonly build: Cost;
  readonly floor: Cost;
  readonly harvest: readonly HarvestCost[];
  /** From the front page to the page farthest away; and how many no link leads to. */
  readonly reach: { readonly clicks: number; readonly unreached: number };
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
  /**
   * Archive and sites stay here; the caller deletes them when all is measured, as some file systems create
   * files several times as slowly for minutes after many were deleted.
   */
  readonly folder: string;
  readonly tell: (progress: string) => void;
}

export function measureSize({ articles, seed, runs, folder, tell }: Plan): Pair | Failure {
  const content = join(folder, "content");
  tell(`${articles} articles: writing the fictional archive`);
  writeFiles(content, generate({ articles, seed }));
  const turns: Turn[] = [];
  for (let run = 1; run <= runs; run++) {
    tell(`${articles} articles: build and floor, run ${run} of ${runs}`);
    const turn = takeTurn(content, join(folder, `run-${run}`));
    if ("failure" in turn) return turn;
    turns.push(turn);
  }
  tell(`${articles} articles: harvest`);
  const harvest = measureHarvest(content, folder);
  if ("failure" in harvest) return harvest;
  const { files = 0, bytes = 0 } = turns[0]?.size ?? {};
  return {
    articles,
    files,
    bytes,
    build: medianCost(turns.map(({ build }) => build)),
    floor: medianCost(turns.map(({ floor }) => floor)),
    harvest,
    reach: reachOf(join(folder, "run-1", "site")),
  };
}

/** The page for what is not there is the only one that nothing should lead to. */
function reachOf(site: string): Pair["reach"] {
  const { clicks, unreached } = crawl(site, "/");
  return {
    clicks: Math.max(...clicks.values()),
    unreached: unreached.filter((page) => page !== "404.html").length,
  };
}

function measureHarvest(content: string, folder: string): HarvestCost[] | Failure {
  const out = join(folder, "harvest.json");
  const cost = measure(["bench-harvest", content, out], folder);
  return "failure" in cost ? cost : (JSON.parse(readFileSync(out, "utf8")) as HarvestCost[]);
}

interface Turn {
  readonly build: Cost;
  readonly floor: Cost;
  readonly size: FolderSize;
}

/** The floor comes right after the build, so that both meet the machine in one mood. */
function takeTurn(content: string, folder: string): Turn | Failure {
  const site = join(folder, "site");
  mkdirSync(folder, { recursive: true });
  const build = measure(["build", "--content", content, "--out", site], folder);
  if ("failure" in build) return build;
  const size = folderSize(site);
  const meanBytes = Math.round(size.bytes / size.files);
  const sizes = [String(size.files), String(meanBytes)];
  const floor = measure(["bench-floor", content, join(folder, "floor"), ...sizes], folder);
  return "failure" in floor ? floor : { build, floor, size };
}
