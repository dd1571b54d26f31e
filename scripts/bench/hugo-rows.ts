/** Hugo with the same articles: a build into an empty folder, and its server with an editor at work. */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "./command.ts";
import { addSentence } from "./edits.ts";
import { hugoArticlePath } from "./hugo-site.ts";
import { measure } from "./measure.ts";
import type { PlainArticle } from "./plain-article.ts";
import type { Row } from "./row.ts";
import { savedFigures } from "./saved-figures.ts";
import { freePort, Server } from "./server.ts";
import { writtenSince } from "./written.ts";

/** Its version in one word, or null where none is on the PATH. */
export function hugoVersion(): string | null {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? (/v[\d.]+/.exec(stdout)?.[0] ?? "unknown") : null;
}

/** `site`: as `writeHugoSite` wrote it. */
export async function hugoRows(
  site: string,
  article: PlainArticle,
  words: Iterator<string, never>,
  folder: string,
): Promise<Row[]> {
  if (hugoVersion() === null) return [{ what: "hugo", figures: "no hugo on the PATH" }];
  mkdirSync(folder);
  const out = join(folder, "site");
  const cost = measure(hugo(site, "--destination", out, "--quiet"), folder);
  const cold: Row = { what: "hugo", figures: { ...cost, ...writtenSince(out) } };
  return [cold, { what: "hugoServer", figures: await serverFigures(site, article, words, folder) }];
}

async function serverFigures(
  site: string,
  article: PlainArticle,
  words: Iterator<string, never>,
  folder: string,
) {
  const out = join(folder, "served");
  const port = await freePort();
  const command = hugo(site, "server", "--renderToDisk", "--destination", out, "--port", String(port));
  const server = await Server.start(command, port, join(folder, "log"));
  const file = join(site, "content", `${hugoArticlePath(article)}.md`);
  const page = join(out, article.path, "index.html");
  try {
    return await savedFigures(
      { server, out, edit: (word) => addSentence(file, word), pages: () => [page] },
      words,
    );
  } finally {
    await server.stop();
  }
}

const hugo = (site: string, ...args: string[]): Command => ({ program: "hugo", args, cwd: site });
