/** How the bench runs a command, and waits for a server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Command } from "../../scripts/bench/command.ts";
import { editBody } from "../../scripts/bench/edits.ts";
import { measure } from "../../scripts/bench/measure.ts";
import { savedFigures } from "../../scripts/bench/saved-figures.ts";
import { freePort, Server } from "../../scripts/bench/server.ts";
import { writeFiles } from "../../scripts/bench/write-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jejak-bench-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const node = (code: string): Command => ({ program: process.execPath, args: ["-e", code] });

test("a command's processor time and memory are known, and how it failed", () => {
  const spin = "const end = Date.now() + 300; while (Date.now() < end);";
  expect(measure(node(spin), folder)).toMatchObject({
    wallSeconds: expect.any(Number),
    cpuSeconds: expect.any(Number),
    memoryMegabytes: expect.any(Number),
  });
  expect(() => measure(node("console.log('no luck'); process.exit(3)"), folder)).toThrow(
    /exit code 3\.\nno luck/,
  );
});

/** Serves, and writes each new text of the article into two of three pages. */
const toyServer = (port: number): string => `
  const { readFileSync, writeFileSync } = require("node:fs");
  let last = "";
  setInterval(() => {
    const text = readFileSync("articles/a.md", "utf8");
    if (text === last) return;
    last = text;
    for (const page of ["one.html", "two.html"]) writeFileSync("site/" + page, text);
  }, 20);
  require("node:http").createServer((_, response) => response.end("here")).listen(${port});
`;

test("a save is over once each page that is to have the word has it, and is undone", async () => {
  writeFiles(folder, [
    { path: "articles/a.md", text: "Berita.\n" },
    { path: "site/other.html", text: "Lain.\n" },
  ]);
  const port = await freePort();
  const log = join(folder, "log");
  const server = await Server.start({ ...node(toyServer(port)), cwd: folder }, port, log);
  const out = join(folder, "site");
  const pages = ["one.html", "two.html", "other.html"].map((page) => join(out, page));
  let edits = 0;
  const edit = (word: string) => {
    edits++;
    return editBody(folder, { article: "a", person: "" }, word);
  };
  const words = (function* (): Generator<string, never> {
    for (;;) yield `Qo${edits}`;
  })();
  try {
    const figures = await savedFigures({ server, out, edit, pages: () => pages }, words);
    expect(figures.files).toBe(2);
    expect(edits).toBe(2);
    expect(readFileSync(join(out, "two.html"), "utf8")).toBe("Berita.\n");
  } finally {
    await server.stop();
  }
  await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow();
}, 60_000);

test("a server that ends before it answers is told with its words", async () => {
  const port = await freePort();
  const log = join(folder, "log");
  writeFileSync(log, "");
  await expect(Server.start(node("console.log('no luck'); process.exit(3)"), port, log)).rejects.toThrow(
    /ended with 3\.\nno luck/,
  );
});
