import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { addressesOf, publishedAddresses } from "../../src/site/page.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, editorialOff, inFolder, named, story } from "../archive-of.ts";
import { built, filesIn } from "./build.ts";

type Files = Readonly<Record<string, string>>;

const pagesOf = (files: Files) => archiveOf(files).pages;

/** `{"orang/lama/index.html": "/orang/a/"}` */
const leading = (files: Files) =>
  Object.fromEntries(pagesOf(files).flatMap(({ path, leadsTo }) => (leadsTo ? [[path, leadsTo]] : [])));

const rules = (files: Files) =>
  pagesOf(files)
    .find(({ path }) => path === "_redirects")
    ?.render()
    .trimEnd()
    .split("\n");

const person = (...addresses: string[]) => ({
  "people/a.md": named("A", `formerly: ${JSON.stringify(addresses)}`),
});

describe("the page at an old address", () => {
  const files = filesIn(built.fixture);

  test("leads on by itself, names the new address to engines, and has a link for everybody else", () => {
    const { document } = parseHTML(files["orang/ratna/index.html"] ?? "");
    const attribute = (selector: string, name: string) =>
      document.querySelector(selector)?.getAttribute(name);
    expect(attribute('meta[http-equiv="refresh"]', "content")).toBe("0; url=/arsip/orang/ratna-kusumadewi/");
    expect(attribute('link[rel="canonical"]', "href")).toBe(
      "https://lembayung.example/arsip/orang/ratna-kusumadewi/",
    );
    expect(attribute('meta[name="robots"]', "content")).toBe("noindex");
    expect(attribute("a", "href")).toBe("/arsip/orang/ratna-kusumadewi/");
    expect(document.querySelector("a")?.textContent).toBe("Buka di alamatnya yang baru");
    expect(document.querySelector("script")).toBeNull();
  });

  test("is where the old page was: a folder, or a file", () => {
    expect(files["about.html"]).toContain("url=/arsip/tentang/");
    expect(files["2022/05/jembatan-baru/index.html"]).toContain("url=/arsip/2022/05/janji-jembatan-senja/");
  });

  test("stands in the list for hosts, with the site's folder, and without a slash at its end as well", () => {
    expect(
      files._redirects,
    ).toBe(`/arsip/orang/bupati-ratna/feed.xml /arsip/orang/ratna-kusumadewi/feed.xml 301
/arsip/orang/ratna/feed.xml /arsip/orang/ratna-kusumadewi/feed.xml 301
/arsip/tempat/lembayung/feed.xml /arsip/tempat/kabupaten-lembayung/feed.xml 301
/arsip/2022/05/jembatan-baru/ /arsip/2022/05/janji-jembatan-senja/ 301
/arsip/about.html /arsip/tentang/ 301
/arsip/orang/bupati-ratna/ /arsip/orang/ratna-kusumadewi/ 301
/arsip/orang/ratna/ /arsip/orang/ratna-kusumadewi/ 301
/arsip/tempat/lembayung/ /arsip/tempat/kabupaten-lembayung/ 301
/arsip/2022/05/jembatan-baru /arsip/2022/05/janji-jembatan-senja/ 301
/arsip/orang/bupati-ratna /arsip/orang/ratna-kusumadewi/ 301
/arsip/orang/ratna /arsip/orang/ratna-kusumadewi/ 301
/arsip/tempat/lembayung /arsip/tempat/kabupaten-lembayung/ 301
`);
  });

  test("takes its feed along where that has moved within its folder, and where there are feeds", () => {
    const old = person("/orang/lama/", "/tokoh/lama/", "/lama.html");
    const feeds = (more: string) =>
      rules({ ...old, "site.yaml": `title: "A"\n${editorialOff}${more}` })?.filter((rule) =>
        rule.includes("feed"),
      );
    expect(feeds("")).toEqual(["/orang/lama/feed.xml /orang/a/feed.xml 301"]);
    expect(feeds("feeds: {things: false}\n")).toEqual([]);
  });

  test("is linked from no page of the site", () => {
    const old = Object.keys(files).filter((path) => files[path]?.includes('http-equiv="refresh"'));
    expect(old.length).toBe(5);
    for (const [path, html] of Object.entries(files)) {
      if (!path.endsWith(".html")) continue;
      for (const address of old) expect(html).not.toContain(`"/arsip/${address.replace("index.html", "")}"`);
    }
  });
});

describe("an old address", () => {
  test("of another kind of file, or one that no disk can hold, is in the list for hosts only", () => {
    const files = person(
      "/media/peta.pdf",
      "/index.php",
      "/*",
      "/:a/b/",
      "/.jejak-files/",
      "/berita%20lama/",
    );
    expect(leading(files)).toEqual({ "berita lama/index.html": "/orang/a/" });
    expect(rules(files)).toEqual([
      "/%2A/ /orang/a/ 301",
      "/.jejak-files/ /orang/a/ 301",
      "/%3Aa/b/ /orang/a/ 301",
      "/index.php /orang/a/ 301",
      "/media/peta.pdf /orang/a/ 301",
      "/berita%20lama/ /orang/a/ 301",
      "/%2A /orang/a/ 301",
      "/.jejak-files /orang/a/ 301",
      "/%3Aa/b /orang/a/ 301",
      "/berita%20lama /orang/a/ 301",
    ]);
  });

  test("never makes a file in the place of another, whatever the disk thinks of capitals", () => {
    expect(
      leading(
        person(
          "/ORANG/A/",
          "/404.html/x/",
          "/aset/",
          "/_redirects/",
          "/lama.html",
          "/lama.html/x/",
          "/Lama.HTML",
        ),
      ),
    ).toEqual({ "aset/index.html": "/orang/a/", "Lama.HTML": "/orang/a/" });
  });

  test("that nobody wrote leaves no list for hosts", () => {
    expect(rules({ "people/a.md": named("A") })).toBeUndefined();
  });

  test("is an address of the site like every page's", () => {
    const pages = pagesOf(person("/lama", "/lama.htm"));
    expect(addressesOf(pages)).toContain("/lama/");
    const published = publishedAddresses(pages);
    expect([...published].sort()).toEqual(
      expect.arrayContaining(["/", "/lama.htm", "/lama/", "/orang/", "/orang/a/"]),
    );
    for (const path of ["/404.html", "/_redirects", "/aset/jejak.css"]) expect(published).not.toContain(path);
  });

  test("is one of 10,000", () => {
    const files = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [
        `people/p-${at}.md`,
        named(
          "P",
          `formerly: ${JSON.stringify(Array.from({ length: 10 }, (_, old) => `/lama/${at}/${old}/`))}`,
        ),
      ]),
    );
    expect(Object.keys(leading(files))).toHaveLength(10_000);
    expect(rules(files)).toHaveLength(20_000);
  });
});

describe("a page of a list that has become shorter", () => {
  const files = {
    "people/damar.md": named("Damar", 'formerly: ["/orang/damar-lama/"]'),
    "articles/2023/a.md": story(),
  };

  test("leads to the nearest page above", () => {
    const ledger =
      "/orang/damar/berita/3/\n/orang/damar-lama/berita/2/\n/orang/huruf/q/\n/penulis/b/berita/2/\n/2023/a/sebutan/2/\n";
    expect(leading({ ...files, "addresses.txt": ledger })).toEqual({
      "orang/damar-lama/index.html": "/orang/damar/",
      "orang/damar/berita/3/index.html": "/orang/damar/",
      "orang/damar-lama/berita/2/index.html": "/orang/damar/",
      "orang/huruf/q/index.html": "/orang/",
      "penulis/b/berita/2/index.html": expect.stringMatching(/^\/(?:penulis\/)?$/),
      "2023/a/sebutan/2/index.html": "/2023/a/",
    });
  });

  test("leads nowhere where it was an unlisted person's", () => {
    const ledger = "/orang/damar/berita/3/\n/penulis/damar/\n";
    const unlisted = { "people/damar.md": named("Damar", "listed: false") };
    expect(leading({ ...unlisted, "addresses.txt": ledger })).toEqual({});
  });
});

test("a draft's old address leads on in a preview, and on the site only once the draft is published", () => {
  inFolder({ "people/a.md": named("A", 'draft: true\nformerly: ["/lama/"]') }, (content) => {
    const has = (drafts: boolean) =>
      readArchive(content, { drafts, today: "2026-01-01" }).pages.some(
        ({ path }) => path === "lama/index.html",
      );
    expect([has(true), has(false)]).toEqual([true, false]);
  });
});
