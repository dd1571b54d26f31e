/** `npm start` with an editor at work: from saving a file to the finished pages on disk. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freshCache, jejak } from "./command.ts";
import { editBody, rename, type Subject } from "./edits.ts";
import { htmlFilesIn } from "./files-with.ts";
import type { Row } from "./row.ts";
import { type SaveWanted, savedFigures } from "./saved-figures.ts";
import { freePort, Server } from "./server.ts";

export async function devRows(
  content: string,
  subject: Subject,
  words: Iterator<string, never>,
  folder: string,
): Promise<Row[]> {
  mkdirSync(folder);
  const out = join(folder, "site");
  const port = await freePort();
  const args = ["--content", content, "--out", out, "--port", String(port)];
  const server = await Server.start(
    jejak("start", args, freshCache(join(folder, "cache"))),
    port,
    join(folder, "log"),
  );
  const article = join(out, subject.article, "index.html");
  const body: SaveWanted = {
    server,
    out,
    edit: (word) => editBody(content, subject, word),
    pages: () => [article],
  };
  const name: SaveWanted = {
    server,
    out,
    edit: (word) => rename(content, subject, word),
    pages: () => htmlFilesIn(out),
  };
  try {
    return [
      { what: "devBody", figures: await savedFigures(body, words) },
      { what: "devName", figures: await savedFigures(name, words) },
    ];
  } finally {
    await server.stop();
  }
}
