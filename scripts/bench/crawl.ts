/** How many clicks each page of a built site is from its front page. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export interface Crawl {
  /** By file below the site's folder: `orang/index.html`. The front page is 0 clicks away. */
  readonly clicks: ReadonlyMap<string, number>;
  /** HTML files that no link leads to. */
  readonly unreached: readonly string[];
}

/** `base`: path of the site's root, with a slash at both ends, as links have it. */
export function crawl(folder: string, base: string): Crawl {
  const pages = new Set(htmlFiles(folder));
  const clicks = new Map([["index.html", 0]]);
  for (const [page, distance] of clicks) {
    for (const linked of linksIn(readFileSync(join(folder, page), "utf8"), page, base)) {
      if (pages.has(linked) && !clicks.has(linked)) clicks.set(linked, distance + 1);
    }
  }
  return { clicks, unreached: [...pages].filter((page) => !clicks.has(page)) };
}

const htmlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(".html"))
    .map((item) => relative(folder, join(item.parentPath, item.name)));

/** Files of the site that a page links to. */
function* linksIn(html: string, page: string, base: string): Generator<string> {
  const here = new URL(base + page.replace(/index\.html$/, ""), "http://site.example");
  for (const [, href = ""] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
    const { origin, pathname } = new URL(href.replaceAll("&amp;", "&"), here);
    if (origin !== here.origin || !pathname.startsWith(base)) continue;
    const path = decodeURIComponent(pathname.slice(base.length));
    yield path === "" || path.endsWith("/") ? `${path}index.html` : path;
  }
}
