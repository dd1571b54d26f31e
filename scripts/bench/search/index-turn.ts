/** One turn of making the index: Pagefind by itself, and builds that differ in nothing but what there is to index. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Command, freshCache, jejak } from "../command.ts";
import { editBody, type Subject, type Undo } from "../edits.ts";
import { type Cost, measure } from "../measure.ts";
import { measureTree } from "./measure-tree.ts";

/** In the order in which they are measured. */
export interface IndexTurn {
  /** Pagefind's command line over the pages of all articles. */
  readonly pagefind: Cost;
  /** Three builds after one edited story each: without an index, with all of it to make, and with one story's segment to make. */
  readonly without: Cost;
  readonly all: Cost;
  readonly edited: Cost;
  /** A build with nothing to do. */
  readonly nothing: Cost;
}

/** `folder`: new, for all that this turn writes. The content is the same again at the end. */
export async function indexTurn(
  content: string,
  subject: Subject,
  words: Iterator<string, never>,
  folder: string,
): Promise<IndexTurn> {
  mkdirSync(folder, { recursive: true });
  const site = join(folder, "site");
  const cache = freshCache(join(folder, "cache"));
  const build = (...more: string[]): Command =>
    jejak("build", ["--content", content, "--out", site, ...more], cache);
  const undos: Undo[] = [];
  const afterEdit = (command: Command): Promise<Cost> => {
    undos.unshift(editBody(content, subject, words.next().value));
    return measureTree(command);
  };
  try {
    measure(build("--no-search"), folder);
    return {
      pagefind: await measureTree(pagefindAlone(site, join(folder, "pagefind"))),
      without: await afterEdit(build("--no-search")),
      all: await afterEdit(build()),
      edited: await afterEdit(build()),
      nothing: await measureTree(build()),
    };
  } finally {
    for (const undo of undos) undo();
  }
}

/** As it comes: whole pages, without their navigation. Lists and pages of things are left out, as Jejak indexes stories only. */
const pagefindAlone = (site: string, out: string): Command => ({
  program: process.execPath,
  args: [pagefindProgram(), "--site", site, "--output-path", out, "--glob", articlePages],
});

/** `2013/05/warga-keluhkan-jalan/index.html` */
const articlePages = "[0-9][0-9][0-9][0-9]/[0-9][0-9]/*/index.html";

/** What `npx pagefind` starts. */
const pagefindProgram = (): string =>
  fileURLToPath(new URL("runner/bin.cjs", import.meta.resolve("pagefind")));
