/** What a reader's browser fetches for a question, asked of a built site through the engine that browsers run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Question } from "../../../src/search/answer.ts";
import { type Top, topFile } from "../../../src/search/index-files.ts";
import { indexOnDisk } from "../../../src/site/search/index-on-disk.ts";
import { searchScriptPath, searchStylesheetPath } from "../../../src/views/search-paths.ts";
import { sentBytes } from "./sent.ts";

/** What one question fetched that had not been fetched before, and what it got. */
export interface Fetched {
  /** Bytes on the line, by path below the site's folder. */
  readonly files: ReadonlyMap<string, number>;
  /** Addresses of the first ten. */
  readonly hits: readonly string[];
  readonly milliseconds: number;
}

/** A page of the search that has just been opened. */
export interface Session {
  ask(question: Question): Promise<Fetched>;
}

/** As the page shows them. */
const [mostNames, mostHits] = [6, 10];

/** The first question also fetches what every page of the search does. `site`: a built one. */
export async function openSession(site: string): Promise<Session> {
  let files = new Map<string, number>();
  const fetched = (file: string) => files.set(file, sentBytes(file, readFileSync(join(site, file))));
  const engine = await indexOnDisk(site, fetched);
  if (!engine) throw new Error(`no index in ${site}`);
  for (const file of [...pageFiles, topFile, engineOf(site)]) fetched(file);
  return {
    async ask(question) {
      const from = performance.now();
      const [answer] = await Promise.all([engine.ask(question), engine.names(question.words, mostNames)]);
      const hits = await answer.hits(0, mostHits);
      const milliseconds = performance.now() - from;
      const asked = files;
      files = new Map();
      return { files: asked, hits: hits.map(({ url }) => url), milliseconds };
    },
  };
}

/** What the page of the search has that others have not. */
export const pageFiles = [searchScriptPath, searchStylesheetPath].map((path) => path.slice(1));

const engineOf = (site: string): string =>
  (JSON.parse(readFileSync(join(site, topFile), "utf8")) as Top).engine;

export const bytesOf = (files: ReadonlyMap<string, number>): number =>
  [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
