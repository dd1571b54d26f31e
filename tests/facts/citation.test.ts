/** How a story is cited: names whole, dates as far as they are known. */
import { describe, expect, test } from "vitest";
import { apa } from "../../src/facts/apa.ts";
import { bibtex } from "../../src/facts/bibtex.ts";
import { citationOf } from "../../src/facts/citation.ts";
import { cslJson } from "../../src/facts/csl.ts";
import { contextOf } from "../../src/views/context.ts";
import { archiveOf, md, thingAt } from "../archive-of.ts";

interface Given {
  readonly title?: string;
  readonly published?: string;
  readonly byline?: readonly string[];
  readonly more?: string;
  readonly language?: string;
}

const slug = "2023/11/dermaga-jadi";

function cited({
  title = "Dermaga Jadi",
  published = "2023-11-07",
  byline = [],
  more = "",
  language = "id",
}: Given) {
  const { archive } = archiveOf({
    "site.yaml": `title: "Arsip Angan"\nurl: "https://uji.example/"\nlanguage: "${language}"\nurl_words: "id"\npublisher: {name: "Kabar & Rekan"}\n`,
    [`articles/${slug}.md`]: md(
      `title: ${JSON.stringify(title)}\npublished: "${published}"\nbyline: ${JSON.stringify(byline)}\n${more}`,
    ),
  });
  const site = contextOf(archive);
  const citation = citationOf(site, thingAt(archive, "articles", slug));
  return {
    apa:
      apa(site, citation)
        .map(({ kind, text }) => (kind === "publication" ? `*${text}*` : text))
        .join("") + citation.url,
    bibtex: bibtex(site, citation),
    csl: JSON.parse(cslJson(site, citation))[0] as Record<string, unknown>,
  };
}

describe("in the manner of APA", () => {
  const address = "*Arsip Angan*. https://uji.example/2023/11/dermaga-jadi/";

  test.each<[string, Given, string]>([
    ["one name", { byline: ["Suryani"] }, "Suryani. (2023, 7 November). Dermaga Jadi. "],
    [
      "names of several words, whole",
      { byline: ["Sri Ayu Lestari", "Bagas Lintang"] },
      "Sri Ayu Lestari dan Bagas Lintang. (2023, 7 November). Dermaga Jadi. ",
    ],
    [
      "three names",
      { byline: ["A. B. Lintang", "Sri", "Tono"] },
      "A. B. Lintang, Sri, dan Tono. (2023, 7 November). Dermaga Jadi. ",
    ],
    [
      "a name that ends with a full stop",
      { byline: ["Lintang, S.H."] },
      "Lintang, S.H. (2023, 7 November). Dermaga Jadi. ",
    ],
    ["no name", {}, "Dermaga Jadi. (2023, 7 November). "],
    ["a month", { published: "2023-11" }, "Dermaga Jadi. (2023, November). "],
    ["a year", { published: "2023" }, "Dermaga Jadi. (2023). "],
    ["a time of day", { published: "2023-11-07T10:30" }, "Dermaga Jadi. (2023, 7 November). "],
    [
      "a day that is not sure",
      { published: "[2023-11-07..]" },
      "Dermaga Jadi. (paling awal 7 November 2023). ",
    ],
    ["a year that is not sure", { published: "2023~" }, "Dermaga Jadi. (sekitar 2023). "],
    ["a question", { title: "Dermaga Jadi?", byline: ["Sri"] }, "Sri. (2023, 7 November). Dermaga Jadi? "],
    [
      "English",
      { language: "en", byline: ["Sri", "Tono"] },
      "Sri and Tono. (2023, November 7). Dermaga Jadi. ",
    ],
  ])("%s", (_, given, start) => {
    expect(cited(given).apa).toBe(start + address);
  });
});

describe("as BibTeX", () => {
  test("has names and title whole, and the months of BibTeX", () => {
    expect(cited({ byline: ["Sri Ayu Lestari", "Suryani"] }).bibtex).toBe(`@article{2023-11-dermaga-jadi,
author={{Sri Ayu Lestari} and {Suryani}},
title={{Dermaga Jadi}},
journal={Arsip Angan},
year={2023},
month=nov,
day={7},
url={https://uji.example/2023/11/dermaga-jadi/}
}
`);
  });

  test("has of the date what is sure, and the rest in words", () => {
    const dated = (published: string) =>
      [...cited({ published }).bibtex.matchAll(/^(year|month|day|note)=(.*?),?$/gm)].map(
        ([, name, value]) => `${name} ${value}`,
      );
    expect(dated("2023-11")).toEqual(["year {2023}", "month nov"]);
    expect(dated("2023")).toEqual(["year {2023}"]);
    expect(dated("[2023-11-07..]")).toEqual(["note {Terbit paling awal 7 November 2023}"]);
    expect(dated("[2023-11-07..2023-11-09]")).toEqual([
      "year {2023}",
      "month nov",
      "note {Terbit antara 7 dan 9 November 2023}",
    ]);
    expect(dated("2023?")).toEqual(["note {Terbit 2023 (tidak pasti)}"]);
  });

  test("writes no author where no one signed, and marks that TeX would read", () => {
    const { bibtex } = cited({ title: String.raw`100% {benar} & $5 #1 a_b ~ ^ \input` });
    expect(bibtex).not.toContain("author");
    expect(bibtex).toContain(
      String.raw`{{100\% \{benar\} \& \$5 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{}input}}`,
    );
  });
});

describe("as CSL-JSON", () => {
  test("is an article in a newspaper, with names whole", () => {
    expect(cited({ byline: ["Sri Ayu Lestari", "Suryani"], more: 'lang: "en"' }).csl).toEqual({
      id: "2023-11-dermaga-jadi",
      type: "article-newspaper",
      title: "Dermaga Jadi",
      author: [{ literal: "Sri Ayu Lestari" }, { literal: "Suryani" }],
      issued: { "date-parts": [[2023, 11, 7]] },
      "container-title": "Arsip Angan",
      publisher: "Kabar & Rekan",
      language: "en",
      URL: "https://uji.example/2023/11/dermaga-jadi/",
    });
  });

  test("has of the date what is sure, else words", () => {
    expect(cited({ published: "2023-11" }).csl.issued).toEqual({ "date-parts": [[2023, 11]] });
    expect(cited({ published: "2023-11-07T10:30" }).csl.issued).toEqual({ "date-parts": [[2023, 11, 7]] });
    expect(cited({ published: "[2023-11-07..]" }).csl.issued).toEqual({
      literal: "paling awal 7 November 2023",
    });
    expect(cited({}).csl).not.toHaveProperty("author");
  });
});
