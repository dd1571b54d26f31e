/** What a host should say beside each file. Netlify and Cloudflare Pages read it from the file `_headers`. */

import type { Language } from "../i18n/language.ts";
import { feedArchiveUrl, feedTypes, opmlType } from "../model/feed-address.ts";
import type { Settings } from "../model/settings.ts";

/** Everything comes from the site itself, scripts only from files of their own. The search looks its words up in WebAssembly. */
export const contentSecurityPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

export const securityHeaders: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
};

/** How long a file may be kept unasked. Whatever is not named here is asked for each time. */
export const cacheHeaders: Readonly<Record<string, string>> = {
  // stylesheet and scripts keep their names when they change
  "/aset/*.css": "public, max-age=300",
  "/aset/*.js": "public, max-age=300",
  // so do the files of the search, whose names are told by another
  "/aset/cari/*": "public, max-age=31536000, immutable",
  // a font or a picture that changes gets another name
  ...Object.fromEntries(
    ["/aset/*.woff2", ...["gif", "jpg", "png", "webp"].map((ending) => `/media/*.${ending}`)].map((path) => [
      path,
      "public, max-age=31536000, immutable",
    ]),
  ),
};

/** What files are, where hosts cannot tell by their names. By path below the site's folder. */
export const typeHeaders = (words: Language): Readonly<Record<string, string>> => ({
  "/*feed.xml": `${feedTypes.rss}; charset=utf-8`,
  [feedArchiveUrl("*", words)]: `${feedTypes.rss}; charset=utf-8`,
  "/*atom.xml": `${feedTypes.atom}; charset=utf-8`,
  "/*feed.json": `${feedTypes.json}; charset=utf-8`,
  "/*.opml": `${opmlType}; charset=utf-8`,
  "/opensearch.xml": "application/opensearchdescription+xml; charset=utf-8",
  "/sitemap*": "application/xml; charset=utf-8",
  "/site.webmanifest": "application/manifest+json; charset=utf-8",
});

/** Of open data: what files are, where hosts cannot tell by their names; and that pages of other sites may fetch them. */
export const dataHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/data/*": { "Access-Control-Allow-Origin": "*" },
  "/data/*.csv": { "Content-Type": "text/csv; charset=utf-8" },
  "/data/*.ndjson": { "Content-Type": "application/x-ndjson; charset=utf-8" },
  "/data/*.jsonld": { "Content-Type": "application/ld+json; charset=utf-8" },
  "/*/index.json": { "Access-Control-Allow-Origin": "*" },
};

/** `base`: the folder of the site, `/` or `/arsip/`. A path gets the headers of every rule that it fits, so no two set the same. */
export function headersFile({ base, url_words }: Pick<Settings, "base" | "url_words">): string {
  const rules = [
    rule(`${base}*`, securityHeaders),
    ...Object.entries(cacheHeaders).map(([path, value]) =>
      rule(base + path.slice(1), { "Cache-Control": value }),
    ),
    ...Object.entries(typeHeaders(url_words)).map(([path, value]) =>
      rule(base + path.slice(1), { "Content-Type": value }),
    ),
    ...Object.entries(dataHeaders).map(([path, headers]) => rule(base + path.slice(1), headers)),
  ];
  return rules.join("\n");
}

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join("")}`;
