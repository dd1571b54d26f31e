/** An archive with a story for each word, asked for each of them as its readers ask. */
import { join } from "node:path";
import { indexOnDisk } from "../../../src/site/search/index-on-disk.ts";
import { freshCache, jejak } from "../command.ts";
import { type ArchiveFile, markdownFile, yaml } from "../markdown-file.ts";
import { measure } from "../measure.ts";
import { writeFiles } from "../write-files.ts";
import type { FoundWords } from "./pairs.ts";
import { questionFor } from "./questions.ts";

/** `folder`: new, for the archive and its site. */
export async function findByJejak(words: readonly string[], folder: string): Promise<FoundWords> {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  writeFiles(content, wordArchive(words));
  measure(jejak("build", ["--content", content, "--out", site], freshCache(join(folder, "cache"))), folder);
  const engine = await indexOnDisk(site);
  if (!engine) throw new Error(`no index in ${site}`);
  const found = new Map<string, Set<string>>();
  for (const word of words) {
    const answer = await engine.ask(questionFor(word));
    const hits = await answer.hits(0, answer.total);
    found.set(word, new Set(hits.map(({ title }) => title.map(({ text }) => text).join(""))));
  }
  return found;
}

/** Title and text of a story are its word and nothing else. */
function* wordArchive(words: readonly string[]): Generator<ArchiveFile> {
  yield {
    path: "site.yaml",
    text: yaml({ title: "Arsip kata", url: "https://arsip-rekaan.example/", language: "id" }),
  };
  for (const [number, word] of words.entries())
    yield markdownFile(`articles/2020/01/kata-${number}`, { title: word, published: "2020-01-01" }, word);
}
