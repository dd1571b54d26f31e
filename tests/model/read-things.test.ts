import { describe, expect, test } from "vitest";
import type { Run } from "../../src/content/body.ts";
import { archiveOf, md, named, story, thingAt } from "../archive-of.ts";

const articleOf = (matter: string, body = "") =>
  thingAt(
    archiveOf({ "articles/2023/11/ponsel.md": story(matter, body) }).archive,
    "articles",
    "2023/11/ponsel",
  );
const text = (words: string): Run => [{ kind: "text", text: words, linkable: true }];

describe("a story", () => {
  test("with a title and a date has everything else empty", () => {
    const article = articleOf("");
    expect(article).toMatchObject({
      folder: "articles",
      key: "articles/2023/11/ponsel",
      id: "articles/2023/11/ponsel",
      url: "/2023/11/ponsel/",
      label: "Judul",
      title: "Judul",
      published: { edtf: "2023-11-17" },
      published_note: null,
      updated: null,
      added: null,
      follow_ups: [],
      byline: [],
      caption: null,
      corrections: [],
      formerly: [],
      draft: false,
      hidden: false,
      withdrawn: false,
      body: { parts: [] },
      marks: [],
      attributions: [],
    });
    expect(article.people).toBeUndefined();
  });

  test("keeps a permanent name apart from its address", () => {
    const article = articleOf('id: "berita/ponsel"\nformerly: ["/lama/"]\ndraft: true');
    expect(article).toMatchObject({
      key: "articles/2023/11/ponsel",
      id: "berita/ponsel",
      url: "/2023/11/ponsel/",
      formerly: ["/lama/"],
      draft: true,
    });
  });

  test("is hidden as a draft, or where it is not to be listed", () => {
    expect(articleOf("draft: true")).toMatchObject({ draft: true, hidden: true });
    expect(articleOf("listed: false")).toMatchObject({ draft: false, hidden: true });
    expect(articleOf("draft: false\nlisted: true")).toMatchObject({ draft: false, hidden: false });
  });

  test("has its dates read and its lines taken apart", () => {
    const article = articleOf(
      'published_note: "dari [[damar]]"\nupdated: "2023-12"\nadded: "2024-01-02T10:00"\nbyline: ["[[zofie]]", "Redaksi"]\nimage: {src: media/a.png, caption: "[[?siapa]]"}',
    );
    expect(article.updated).toMatchObject({ earliest: "2023-12-01" });
    expect(article.added).toMatchObject({ at: { clock: "10:00" } });
    expect(article.published_note?.map(({ kind }) => kind)).toEqual(["text", "mention"]);
    expect(article.byline).toMatchObject([[{ kind: "mention", target: "zofie" }], text("Redaksi")]);
    expect(article.caption).toEqual([{ kind: "gap", known: "siapa" }]);
  });

  test("moves follow-ups, with or without a status", () => {
    const article = articleOf(
      'follow_ups:\n  - {id: janji, status: not-yet, note: "Belum."}\n  - id: tanya\n',
    );
    expect(article.follow_ups).toEqual([
      { id: "janji", status: "not-yet", note: text("Belum.") },
      { id: "tanya", status: null, note: null },
    ]);
  });

  test("is withdrawn by one correction of that kind, and by no other", () => {
    const corrected = (kind: string) =>
      articleOf(`corrections:\n  - {kind: ${kind}, date: "2023-12-01", text: "Sebab."}`);
    expect(corrected("withdrawal")).toMatchObject({
      withdrawn: true,
      corrections: [{ kind: "withdrawal", date: { earliest: "2023-12-01" }, text: text("Sebab.") }],
    });
    for (const kind of ["correction", "clarification", "right_of_reply"]) {
      expect(corrected(kind).withdrawn).toBe(false);
    }
  });

  test("has its body read, with lines counted from the top of the file", () => {
    const article = articleOf("summary: x", "Halo [[damar]].\n");
    const run = article.body.parts.find((part): part is Run => typeof part !== "string");
    expect(run?.[1]).toMatchObject({ kind: "mention", target: "damar", line: 6 });
  });
});

describe("everything else", () => {
  const { archive, problems } = archiveOf({
    "people/damar.md": named(
      "Damar",
      'roles:\n  - {title: Camat, institution: kantor, from: "2020", to: "2021-05", acting: plt, source: "[[x]]"}\n  - {title: Lurah, seen: "2022~"}',
    ),
    "institutions/kantor.md": named("Kantor", "short: K"),
    "events/pekan.md": named("Pekan", 'date: "../2023-11-17"'),
    "places/rawa.md": named("Rawa", 'code: "09.10"'),
    "follow_ups/janji.md": named(
      "Janji",
      'kind: promise\npromise: {by: damar, office: {title: Camat, institution: kantor}, promised_to: Warga, made_on: "2022/2023", made_at: pekan, due: "2024", attested: Pidato}\nnext_check: "2024-07"\nlog: [{date: "2024-01-01", status: stalled, note: Sepi}]',
    ),
    "follow_ups/tanya.md": named("Tanya?", "kind: question"),
    "topics/pasar.md": named("Pasar"),
    "pages/tentang.md": md("title: Tentang"),
  });

  test("has the address of its folder", () => {
    expect(archive.things.map(({ url }) => url)).toEqual([
      "/orang/damar/",
      "/lembaga/kantor/",
      "/peristiwa/pekan/",
      "/tempat/rawa/",
      "/tindak-lanjut/janji/",
      "/tindak-lanjut/tanya/",
      "/topik/pasar/",
      "/tentang/",
    ]);
  });

  test("has English words in its address where the settings say so", () => {
    const english = archiveOf({
      "site.yaml": 'title: A\nurl: "https://a.example/"\nurl_words: en\n',
      "people/damar.md": named("Damar"),
      "follow_ups/tanya.md": named("Tanya?", "kind: question"),
      "pages/tentang.md": md("title: Tentang"),
      "articles/2023/a.md": story(),
    });
    expect(english.archive.things.map(({ url }) => url)).toEqual([
      "/people/damar/",
      "/follow-ups/tanya/",
      "/tentang/",
      "/2023/a/",
    ]);
  });

  test("a role has its dates, and null where nothing is known", () => {
    expect(thingAt(archive, "people", "damar").roles).toMatchObject([
      {
        title: "Camat",
        institution: "kantor",
        from: { earliest: "2020-01-01" },
        to: { latest: "2021-05-31" },
        seen: null,
        acting: "plt",
        source: [{ kind: "mention" }],
      },
      {
        title: "Lurah",
        institution: null,
        from: null,
        to: null,
        seen: { edtf: "2022~" },
        acting: null,
        source: null,
      },
    ]);
  });

  test("a promise has its parts, a question none", () => {
    expect(thingAt(archive, "follow_ups", "janji")).toMatchObject({
      promise: {
        by: "damar",
        office: { title: "Camat", institution: "kantor" },
        promised_to: text("Warga"),
        made_on: { form: "interval" },
        made_at: "pekan",
        due: { latest: "2024-12-31" },
        attested: text("Pidato"),
      },
      next_check: { earliest: "2024-07-01" },
      log: [{ status: "stalled", note: text("Sepi") }],
    });
    expect(thingAt(archive, "follow_ups", "tanya")).toMatchObject({
      promise: null,
      next_check: null,
      log: [],
    });
  });

  test("keeps the zeros of a code", () => {
    expect(thingAt(archive, "places", "rawa").code).toBe("09.10");
  });

  test("only lacks what it names and nobody wrote", () => {
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ["people/damar.md", "unknown-reference"],
    ]);
  });
});

test("a file that does not fit is left out, and the others are read", () => {
  const { archive, problems } = archiveOf({
    "people/damar.md": named("Damar"),
    "people/ratna.md": md("nama: Ratna"),
    "people/zofie.md": named("Zofie"),
  });
  expect(archive.people.map(({ name }) => name)).toEqual(["Damar", "Zofie"]);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["people/ratna.md"]));
});
