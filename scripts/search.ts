/** `npm run search -- "question"`: what the search page of a built site shows for it: rank, address, title, a line each. */
import { Command } from "commander";
import type { Marked } from "../src/search/answer.ts";
import { indexOnDisk } from "../src/site/search/index-on-disk.ts";
import { fail } from "./fail.ts";

const command = new Command("npm run search --")
  .description("Ask a built site's index, as its search page does.")
  .argument("<question...>", 'words, "exact phrases", -words')
  .option("--out <folder>", "the built site", "_site")
  .option("--count <number>", "how many results", Number, 10)
  .parse();
const { out, count } = command.opts<{ out: string; count: number }>();

const textOf = (marked: Marked): string => marked.map(({ text }) => text).join("");

try {
  const engine = await indexOnDisk(out);
  if (!engine) throw new Error(`${out} has no index: npm run build`);
  const words = command.args.join(" ");
  const answer = await engine.ask({ words, facets: {}, from: null, to: null, order: "relevance" });
  for (const [at, { url, title }] of (await answer.hits(0, count)).entries())
    console.log([at + 1, url, textOf(title)].join("\t"));
} catch (fault) {
  fail(fault);
}
