import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  cacheHeaders,
  contentSecurityPolicy,
  dataHeaders,
  headersFile,
  securityHeaders,
  typeHeaders,
} from "../../src/site/headers.ts";
import { buildPages, built, filesIn, temporaryFolder } from "./build.ts";

/** `{"/*": {"X-Content-Type-Options": "nosniff"}}`, as Netlify and Cloudflare Pages read it. */
function rulesIn(text: string): Record<string, Record<string, string>> {
  const blocks = text.trim().split("\n\n");
  return Object.fromEntries(
    blocks.map((block) => {
      const [path = "", ...lines] = block.split("\n");
      const headers = lines.map((line) => /^ {2}([A-Za-z-]+): (.+)$/.exec(line)?.slice(1) ?? [line, ""]);
      return [path, Object.fromEntries(headers)];
    }),
  );
}

/** Whether a rule for `path` holds for a file. */
const fits = (path: string, file: string) =>
  new RegExp(`^${path.replace(".", "\\.").replace("*", ".*")}$`).test(file);

describe("the headers of a site", () => {
  test("are said for every page, and how long to keep a file only where it may be kept", () => {
    const rules = rulesIn(headersFile({ base: "/", url_words: "id" }));
    expect(rules["/*"]).toEqual(securityHeaders);
    expect(Object.keys(rules)).toEqual([
      "/*",
      ...Object.keys(cacheHeaders),
      ...Object.keys(typeHeaders("id")),
      ...Object.keys(dataHeaders),
    ]);
    expect(rules["/media/*.webp"]).toEqual({ "Cache-Control": "public, max-age=31536000, immutable" });
  });

  test("say what kind of file each feed and sitemap is", () => {
    const types = Object.entries(typeHeaders("id"));
    const fits = (path: string, file: string) =>
      new RegExp(`^${path.replaceAll(".", "\\.").replace("*", ".*")}$`).test(file);
    const typesOf = (file: string) => types.flatMap(([path, type]) => (fits(path, file) ? [type] : []));
    for (const file of ["/feed.xml", "/orang/damar/feed.xml", "/arsip/feed/12.xml"])
      expect(typesOf(file)).toEqual(["application/rss+xml; charset=utf-8"]);
    expect(typesOf("/rubrik/ekonomi/atom.xml")).toEqual(["application/atom+xml; charset=utf-8"]);
    expect(typesOf("/feed.json")).toEqual(["application/feed+json; charset=utf-8"]);
    expect(typesOf("/ikuti/orang.opml")).toEqual(["text/x-opml; charset=utf-8"]);
    const others = Object.keys(filesIn(built.fixture)).filter((path) =>
      /\.(?:xml|opml)$|feed\.json$/.test(path),
    );
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter((path) => typesOf(`/${path}`).length !== 1)).toEqual([]);
  });

  test("stand below the site's folder where it has one", () => {
    const paths = Object.keys(rulesIn(headersFile({ base: "/arsip/", url_words: "id" })));
    expect(paths).toContain("/arsip/*");
    expect(paths).toContain("/arsip/aset/*.css");
    expect(paths.filter((path) => !path.startsWith("/arsip/"))).toEqual([]);
  });

  test("say no header twice of one file, as hosts would join the two", () => {
    expect(Object.keys(securityHeaders)).not.toContain("Cache-Control");
    for (const file of [
      "/",
      "/aset/jejak.css",
      "/aset/newsreader-1a2b3c4d.woff2",
      "/aset/kartu.js",
      "/media/posko-1f2e3d4c5b-720.webp",
      "/media/surat.pdf",
    ]) {
      expect(Object.keys(cacheHeaders).filter((path) => fits(path, file)).length, file).toBeLessThan(2);
    }
  });

  test("have at most one star a path, which is all that Cloudflare Pages reads", () => {
    for (const path of Object.keys(rulesIn(headersFile({ base: "/arsip/", url_words: "id" }))))
      expect(path.split("*").length).toBeLessThanOrEqual(2);
  });

  test("say what each file of open data is, and that other sites may fetch it", () => {
    const headersOf = (file: string) =>
      Object.fromEntries(
        Object.entries(dataHeaders)
          .filter(([path]) => fits(path, file))
          .flatMap(([, headers]) => Object.entries(headers)),
      );
    const types = { csv: "text/csv", ndjson: "application/x-ndjson", jsonld: "application/ld+json" };
    for (const [ending, type] of Object.entries(types))
      expect(headersOf(`/data/artikel-2023.${ending}`), ending).toEqual({
        "Access-Control-Allow-Origin": "*",
        "Content-Type": `${type}; charset=utf-8`,
      });
    for (const file of ["/data/datapackage.json", "/orang/damar/index.json", "/2023/11/x/index.json"])
      expect(headersOf(file), file).toEqual({ "Access-Control-Allow-Origin": "*" });
    expect(headersOf("/orang/damar/")).toEqual({});
    const paths = Object.keys(dataHeaders).flatMap((path) =>
      Object.keys(cacheHeaders).filter((other) => fits(path, other)),
    );
    expect(paths).toEqual([]);
  });

  test("let nothing in that is not the site's own", () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval|https?:|data:|\*/);
    const sources = contentSecurityPolicy.split("; ").map((directive) => directive.split(" ").slice(1));
    expect([...new Set(sources.flat())].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
  });

  test("are in the site that a build leaves", () => {
    const content = temporaryFolder();
    writeFileSync(join(content, "site.yaml"), 'title: "A"\nurl: "https://a.example/arsip/"\n');
    expect(filesIn(buildPages(content))._headers).toBe(headersFile({ base: "/arsip/", url_words: "id" }));
  });
});
