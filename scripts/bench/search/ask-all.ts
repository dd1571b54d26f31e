/** The same questions, each as the first, as the second, and as the first with a limit in time. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Top, topFile } from "../../../src/search/index-files.ts";
import { questionFor } from "./questions.ts";
import { type Fetched, openSession } from "./reader.ts";

export interface Asked {
  readonly word: string;
  readonly first: Fetched;
  /** The next word, asked after this one. */
  readonly second: Fetched;
  /** The word in two years of the archive's middle. */
  readonly limited: Fetched;
}

export async function askAll(site: string, words: readonly string[]): Promise<Asked[]> {
  const limits = middleYears(site);
  const asked: Asked[] = [];
  for (const [at, word] of words.entries()) {
    const session = await openSession(site);
    const first = await session.ask(questionFor(word));
    const second = await session.ask(questionFor(words[(at + 1) % words.length] ?? ""));
    const limited = await (await openSession(site)).ask(questionFor(word, limits));
    asked.push({ word, first, second, limited });
  }
  return asked;
}

/** `2016-01` to `2017-12` of an archive from 2010 to 2024. */
function middleYears(site: string): { readonly from: string; readonly to: string } {
  const top: Top = JSON.parse(readFileSync(join(site, topFile), "utf8"));
  const years = top.segments.flatMap(({ months }) => months.map(([month]) => Number(month.slice(0, 4))));
  const known = years.filter((year) => year > 0);
  const year = (Math.min(...known) + Math.max(...known)) >> 1;
  return { from: `${year - 1}-01`, to: `${year}-12` };
}
