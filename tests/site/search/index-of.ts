/** The search of a small archive, built by the whole way and asked as a reader asks. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answer, Engine, Marked, Question } from "../../../src/search/answer.ts";
import { jejak } from "../../../src/site/eleventy.ts";
import { indexOnDisk } from "../../../src/site/search/index-on-disk.ts";
import { editorialOff, type Files } from "../../archive-of.ts";
import { temporaryFolder } from "../build.ts";
import { drive } from "../drive.ts";

/** A content folder with these files, and a `site.yaml` with two sections where none is among them. */
export function contentOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ "site.yaml": settings, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const settings = `title: "Arsip Uji"
url: "https://uji.example/"
sections: [{id: "desa", name: "Desa"}, {id: "kota", name: "Kota"}]
${editorialOff}`;

/** Builds the site with its index, and returns its folder. */
export async function siteOf(content: string, out = temporaryFolder()): Promise<string> {
  const log = console.log;
  console.log = () => {};
  try {
    await drive(jejak, { content, out, today: "2026-01-01", search: true });
  } finally {
    console.log = log;
  }
  return out;
}

export async function engineOf(files: Files): Promise<Engine> {
  const engine = await indexOnDisk(await siteOf(contentOf(files)));
  if (!engine) throw new Error("the site has no index");
  return engine;
}

export const question = (words: string, more: Partial<Question> = {}): Question => ({
  words,
  facets: {},
  from: null,
  to: null,
  order: "relevance",
  ...more,
});

/** The titles of what is found, in order. */
export async function titles(answer: Answer): Promise<string[]> {
  return (await answer.hits(0, 100)).map(({ title }) => textOf(title));
}

export const textOf = (marked: Marked): string => marked.map(({ text }) => text).join("");

/** What is marked stands in brackets. */
export const shown = (marked: Marked): string =>
  marked.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("");
