/** What the head of a page says for previews and reference managers. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, named, story } from "../archive-of.ts";
import { graphOf } from "../facts/json-ld.ts";

const siteYaml =
  'title: "Arsip Angan"\nurl: "https://uji.example/arsip/"\npublisher: {name: "Kabar Angan"}\nsections: [{id: "laut", name: "Laut"}]\n';

const files = {
  "articles/2023/11/dermaga.md": story(
    'summary: "Ringkasan."\nsection: "laut"\nbyline: ["Sri Ayu Lestari", "Suryani"]\npeople: ["sri"]',
    "[[sri]] di dermaga.",
  ).replace("Judul", "Dermaga </script><script>alert(1)</script> Jadi"),
  "articles/2023/kapan.md": story('lang: "en"', "", "2023~"),
  "articles/2022/tarik.md": story(
    'summary: "Rahasia."\nbyline: ["Sri Ayu Lestari"]\ncorrections: [{kind: "withdrawal", date: "2022-03", text: "Keliru."}]',
  ),
  "people/sri.md": named("Sri", 'note: "nelayan"'),
};

function pageOf(
  path: string,
  settings = "",
): { html: string; metas: [string, string][]; document: Document } {
  const { pages } = archiveOf({ ...files, "site.yaml": siteYaml + settings });
  const html = pages.find((page) => page.path === path)?.render() ?? "";
  const { document } = parseHTML(html);
  const metas = [...document.querySelectorAll("head meta[content]")].flatMap((meta) =>
    [meta.getAttribute("name"), meta.getAttribute("property")].flatMap((name) =>
      name ? [[name, meta.getAttribute("content") ?? ""] as [string, string]] : [],
    ),
  );
  return { html, metas, document };
}

const valuesOf = (metas: readonly [string, string][], name: string) =>
  metas.filter(([key]) => key === name).map(([, value]) => value);

const story1 = "2023/11/dermaga/index.html";

/**
 * As Zotero's translators "Embedded Metadata" and "RDF" read such a head: of an element with a name its property is not
 * looked at; a type of Open Graph goes before one of Dublin Core where it is certain; a creator with a comma in it is cut
 * there, one without before its last word.
 */
function asZotero(document: Document) {
  const statements = [...document.querySelectorAll("head meta[content]")].map(
    (meta) =>
      [
        meta.getAttribute("name") ?? meta.getAttribute("property") ?? "",
        meta.getAttribute("content") ?? "",
      ] as const,
  );
  const of = (...names: string[]) =>
    names
      .map((name) => statements.filter(([key]) => key === name).map(([, value]) => value))
      .find((found) => found.length > 0) ?? [];
  const [dcType, ogType] = [of("dc.type")[0]?.toLowerCase(), of("og:type")[0]];
  const itemType =
    ogType === "website"
      ? "webpage"
      : dcType === "newsitem"
        ? "newspaperArticle"
        : statements.some(([key]) => key === "citation_title")
          ? "journalArticle"
          : "webpage";
  const creators = of("dc.creator").map((name) => {
    const [last = "", first = ""] = name.includes(",")
      ? name.replace(/[\s,.]+$/, "").split(/, ?/)
      : [name.slice(name.lastIndexOf(" ") + 1), name.slice(0, Math.max(name.lastIndexOf(" "), 0))];
    return { last, first };
  });
  return {
    itemType,
    creators,
    title: of("dc.title", "og:title")[0],
    date: of("dc.date")[0],
    publication: of("dc.source", "og:site_name")[0],
    section: of("article:section")[0],
    url: of("og:url")[0],
    language: of("dc.language")[0],
  };
}

describe("Zotero", () => {
  test("keeps a story as a newspaper article, with its names whole", () => {
    expect(asZotero(pageOf(story1).document)).toEqual({
      itemType: "newspaperArticle",
      creators: [
        { last: "Sri Ayu Lestari", first: "" },
        { last: "Suryani", first: "" },
      ],
      title: "Dermaga </script><script>alert(1)</script> Jadi",
      date: "2023-11-17",
      publication: "Arsip Angan",
      section: "Laut",
      url: "https://uji.example/arsip/2023/11/dermaga/",
      language: "id",
    });
  });

  test("is told no date that is not sure, and no name where no one signed", () => {
    const kept = asZotero(pageOf("2023/kapan/index.html").document);
    expect(kept).toMatchObject({
      itemType: "newspaperArticle",
      creators: [],
      date: undefined,
      language: "en",
    });
  });

  test("keeps any other page as a web page", () => {
    expect(asZotero(pageOf("orang/sri/index.html").document).itemType).toBe("webpage");
  });
});

test("a preview of a link has title, address, site and what the page is", () => {
  const { metas } = pageOf(story1);
  expect(metas).toEqual(
    expect.arrayContaining([
      ["og:type", "article"],
      ["og:site_name", "Arsip Angan"],
      ["og:description", "Ringkasan."],
      ["article:published_time", "2023-11-17"],
    ]),
  );
  const home = pageOf("index.html").metas;
  expect(valuesOf(home, "og:type")).toEqual(["website"]);
  expect(valuesOf(home, "og:title")).toEqual(["Arsip Angan"]);
  expect(valuesOf(home, "og:url")).toEqual(["https://uji.example/arsip/"]);
});

test("a withdrawn story has nothing of the kind but its data, with title, date and reason", () => {
  const { html, metas, document } = pageOf("2022/tarik/index.html");
  expect(metas.filter(([name]) => /^(dc|og|article)\b/.test(name))).toEqual([]);
  expect(document.querySelector(".cite")).toBeNull();
  expect(graphOf(html)[0]).toMatchObject({ creativeWorkStatus: "Withdrawn" });
  expect(html).not.toMatch(/Rahasia|Lestari/);
});

test("no text ends the element that the data stands in", () => {
  const { html, document } = pageOf(story1);
  expect(graphOf(html)[0]?.headline).toBe("Dermaga </script><script>alert(1)</script> Jadi");
  expect([...document.querySelectorAll("script:not([src])")]).toHaveLength(1);
});

describe("site.yaml", () => {
  const partsOf = (settings: string) => {
    const { document } = pageOf(story1, settings);
    return ['script[type="application/ld+json"]', 'meta[property^="og:"]', 'meta[name^="dc."]', ".cite"].map(
      (part) => document.querySelector(part) !== null,
    );
  };

  test.each([
    ["", [true, true, true, true]],
    ["json_ld: false", [false, true, true, true]],
    ["meta_tags: false", [true, false, false, true]],
    ["cite: false", [true, true, true, false]],
  ])("with %s", (settings, parts) => {
    expect(partsOf(settings)).toEqual(parts);
  });
});
