/**
 * The least that a build in Node must do: read each Markdown file, parse it, render it, and write as many files of
 * the same mean size as the build did, each in a folder of its own. No links, no pages, no checks.
 *
 * `node scripts/run.js bench-floor <content> <out> <files> <mean bytes>`
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import matter from "gray-matter";
import MarkdownIt from "markdown-it";

const [content = "", out = "", files = "", meanBytes = ""] = process.argv.slice(2);
const [count, size] = [Number(files), Number(meanBytes)];
if (!content || !out || !(count > 0) || !(size >= 0)) {
  throw new Error("usage: bench-floor <content> <out> <files> <mean bytes>");
}

const md = new MarkdownIt();
let written = 0;
for (const file of readdirSync(content, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".md")) continue;
  // With options, gray-matter keeps no copy of the text.
  const html = md.render(matter(readFileSync(join(content, file), "utf8"), {}).content);
  if (written < count) write(html);
}
while (written < count) write("");

/** Cut or filled up to the mean size. */
function write(html: string): void {
  const folder = join(out, String(written++));
  mkdirSync(folder, { recursive: true });
  const bytes = Buffer.alloc(size, " ");
  bytes.write(html);
  writeFileSync(join(folder, "index.html"), bytes);
}
