/** What readers find, and what they must not. */
import { beforeAll, describe, expect, test } from "vitest";
import type { Engine, Question } from "../../../src/search/answer.ts";
import { md, named } from "../../archive-of.ts";
import { engineOf, question, shown, textOf, titles } from "./index-of.ts";

const story = (title: string, published: string, more: string, body: string) =>
  md(`title: "${title}"\npublished: "${published}"\n${more}`, body);

const files = {
  "articles/2021/03/keluhan.md": story(
    "Keluhan di pasar",
    "2021-03-04",
    'section: "desa"\ntopics: ["air"]\npeople: ["mara-sulin"]',
    "Pedagang mengeluhkan air yang keruh. Pengelola berjanji memperbaikinya.",
  ),
  "articles/2021/05/dikeluhkan.md": story(
    "Sumur dangkal",
    "2021-05-10",
    'section: "desa"\ntopics: ["air"]',
    "Sumur itu sudah lama dikeluhkan warga. Air bersih datang seminggu sekali.",
  ),
  "articles/2022/jalan.md": story(
    "Jalan berlubang",
    "2022",
    'section: "kota"\npeople: ["mara-sulin", "deno-varu"]\ninstitutions: ["dinas-bina"]',
    "Jalan di depan pasar berlubang. Bersih atau tidak, air menggenang. Ikan pun berenang di sana.",
  ),
  "articles/2023/11/bimtek.md": story(
    "Bimtek untuk kader",
    "2023-11-02",
    'section: "kota"\nfollow_ups: [{id: "janji-alat", status: "not-yet"}]',
    "Para kader ikut selama dua hari dan diberikan alat. [[?nama hotel]] Kata Deno Varu, itu perlu.",
  ),
  "articles/2023/12/pelatihan.md": story(
    "Pelatihan lanjutan",
    "2023-12-02",
    'section: "kota"\nplaces: ["rawa-teduh"]',
    "Bimbingan teknis diadakan lagi oleh Disbinka. Kader belajar mengukur.",
  ),
  "articles/2023/12/ditarik.md": story(
    "Kabar bohong",
    "2023-12-09",
    'corrections: [{kind: "withdrawal", date: "2023-12-10", text: "Keliru."}]',
    "Pedagang mengeluhkan tarikan yang tidak ada.",
  ),
  "articles/2023/12/simpanan.md": story(
    "Simpanan",
    "2023-12-11",
    "listed: false",
    "Pedagang mengeluhkan rahasia.",
  ),
  "articles/2023/12/konsep.md": story("Konsep", "2023-12-12", "draft: true", "Pedagang mengeluhkan konsep."),
  "people/mara-sulin.md": named("Mara Sulin", 'aliases: ["Bu Mara"]'),
  "people/deno-varu.md": named("Deno Varu"),
  "people/tersembunyi.md": named("Sulinda Gelap", "listed: false"),
  "institutions/dinas-bina.md": named("Dinas Bina Karya Lembayung", 'short: "Disbinka"'),
  "places/rawa-teduh.md": named("Rawa Teduh"),
  "topics/air.md": named("Air bersih"),
  "follow_ups/janji-alat.md": named("Janji alat", 'kind: "promise"'),
};

let engine: Engine;
beforeAll(async () => {
  engine = await engineOf(files);
}, 60_000);

const find = async (words: string, more: Partial<Question> = {}) =>
  titles(await engine.ask(question(words, more)));

describe("words", () => {
  test("of one root find each other, and the very form comes first", async () => {
    expect(await find("dikeluhkan")).toEqual(["Sumur dangkal", "Keluhan di pasar"]);
    expect((await find("keluhan"))[0]).toBe("Keluhan di pasar");
    expect(await find("pengeluhan")).toHaveLength(2);
  });

  test("find each other where the root is one that no rule leads to", async () => {
    expect(await find("belajar ")).toEqual(["Pelatihan lanjutan"]);
    expect(await find("pelajaran ")).toEqual(["Pelatihan lanjutan"]);
  });

  test("of other roots do not", async () => {
    expect(await find("ikan")).toEqual(["Jalan berlubang"]);
    expect(await find("berikan")).toEqual(["Bimtek untuk kader"]);
  });

  test("all have to occur, and none of those with a minus", async () => {
    expect(await find("air pasar")).toHaveLength(2);
    expect(await find("air pasar -berlubang")).toEqual(["Keluhan di pasar"]);
    expect(await find("-pasar")).toEqual(["Pelatihan lanjutan", "Bimtek untuk kader", "Sumur dangkal"]);
  });

  test("in quotes stand in a row and in these very forms", async () => {
    expect(await find("air bersih")).toContain("Jalan berlubang");
    expect(await find('"air bersih"')).toEqual(["Sumur dangkal"]);
    expect(await find('"keluhan"')).toEqual(["Keluhan di pasar"]);
    expect(await find('"air bersih" pasar')).toEqual([]);
  });

  test("short forms and long ones find each other", async () => {
    expect((await find("bimtek")).sort()).toEqual(["Bimtek untuk kader", "Pelatihan lanjutan"]);
    expect((await find("bimbingan teknis")).sort()).toEqual(["Bimtek untuk kader", "Pelatihan lanjutan"]);
  });

  test("an alias finds what names the thing by another name, linked or not", async () => {
    expect((await find("disbinka")).sort()).toEqual(["Jalan berlubang", "Pelatihan lanjutan"]);
    expect((await find("dinas bina karya")).sort()).toEqual(["Jalan berlubang", "Pelatihan lanjutan"]);
    expect(await find("bu mara")).toHaveLength(2);
  });

  test("that are still being typed find what begins so", async () => {
    expect(await find("berlub")).toEqual(["Jalan berlubang"]);
    expect(await find("mengelu")).toHaveLength(2);
    expect(await find("peda")).toEqual(["Keluhan di pasar"]);
  });

  test("of an empty question are none: everything is there, newest first", async () => {
    expect(await find("")).toEqual([
      "Pelatihan lanjutan",
      "Bimtek untuk kader",
      "Jalan berlubang",
      "Sumur dangkal",
      "Keluhan di pasar",
    ]);
  });
});

test("what is withdrawn, unlisted or a draft is not found, nor is a gap", async () => {
  for (const words of ["tarikan", "rahasia", "konsep", "hotel", "hilang", "gelap"])
    expect([words, (await engine.ask(question(`${words} `))).total]).toEqual([words, 0]);
});

describe("facets", () => {
  test("of one name widen, of several narrow", async () => {
    const people = ["mara-sulin", "deno-varu"];
    expect(await find("", { facets: { person: people } })).toEqual(["Jalan berlubang", "Keluhan di pasar"]);
    expect(await find("", { facets: { person: people, section: ["kota"] } })).toEqual(["Jalan berlubang"]);
    expect(await find("", { facets: { open: ["yes"] } })).toEqual(["Bimtek untuk kader"]);
    expect(await find("", { facets: { person: ["tidak-ada"] } })).toEqual([]);
  });

  test("count what fits the rest of the question, whatever else was chosen of the same", async () => {
    const answer = await engine.ask(question("air", { facets: { section: ["desa"] } }));
    expect(await answer.facet("section")).toEqual([
      { id: "desa", label: "Desa", count: 2 },
      { id: "kota", label: "Kota", count: 1 },
    ]);
    expect(await answer.facet("person")).toEqual([{ id: "mara-sulin", label: "Mara Sulin", count: 1 }]);
    expect(await answer.facet("place")).toEqual([]);
  });
});

describe("time", () => {
  test("limits by month; a story of which only the year is known fits if that does", async () => {
    expect(await find("", { from: "2022-05", to: "2023-11" })).toEqual([
      "Bimtek untuk kader",
      "Jalan berlubang",
    ]);
    expect(await find("", { to: "2021-03" })).toEqual(["Keluhan di pasar"]);
  });

  test("the picture of months takes no notice of the limits", async () => {
    const { months, total } = await engine.ask(question("", { from: "2023-12" }));
    expect(total).toBe(1);
    expect(months).toEqual([
      { month: "2021-03", count: 1 },
      { month: "2021-05", count: 1 },
      { month: "2023-11", count: 1 },
      { month: "2023-12", count: 1 },
    ]);
    expect(await engine.span()).toEqual({ from: "2021-03", to: "2023-12" });
  });

  test("orders", async () => {
    expect((await find("air", { order: "oldest" }))[0]).toBe("Keluhan di pasar");
    expect((await find("air", { order: "newest" }))[0]).toBe("Jalan berlubang");
  });
});

describe("what is typed wrongly", () => {
  test("is put right, and that is answered where nothing else is found", async () => {
    const answer = await engine.ask(question("pedagnag "));
    expect(answer).toMatchObject({ instead: "pedagang ", meant: ["pedagang "], dropped: ["pedagnag"] });
    expect(await titles(answer)).toEqual(["Keluhan di pasar"]);
  });

  test("is left out where the other words are found", async () => {
    const answer = await engine.ask(question("sumur pedagnag "));
    expect(answer).toMatchObject({ instead: null, dropped: ["pedagnag"], meant: ["sumur pedagang "] });
    expect(await titles(answer)).toEqual(["Sumur dangkal"]);
  });

  test("and like nothing at all is only said to be nowhere", async () => {
    expect(await engine.ask(question("qwrtzx "))).toMatchObject({
      total: 0,
      meant: [],
      instead: null,
      dropped: ["qwrtzx"],
    });
  });
});

describe("a result", () => {
  test("says what it is about, and quotes with the words marked", async () => {
    const [hit] = await (await engine.ask(question("keluhan air"))).hits(0, 1);
    expect(hit).toMatchObject({
      url: "/2021/03/keluhan/",
      date: "4 Maret 2021",
      section: "Desa",
      about: [{ label: "Mara Sulin", url: "/orang/mara-sulin/" }],
      found: ["keluhan", "mengeluhkan", "air"],
    });
    expect(hit && shown(hit.title)).toBe("[Keluhan] di pasar");
    expect(hit && shown(hit.snippet)).toBe(
      "Pedagang [mengeluhkan] [air] yang keruh. Pengelola berjanji memperbaikinya.",
    );
  });

  test("marks what says the same in other words", async () => {
    const hits = await (await engine.ask(question("bimtek"))).hits(0, 9);
    expect(hits.map(({ snippet }) => shown(snippet))).toContain(
      "[Bimbingan] [teknis] diadakan lagi oleh Disbinka. Kader belajar mengukur.",
    );
  });
});

describe("names", () => {
  const names = async (typed: string) =>
    (await engine.names(typed, 5)).map(({ kind, url, label, alias, stories }) => [
      kind,
      url,
      textOf(label),
      alias && shown(alias),
      stories,
    ]);

  test("begin as typed, by any of their words or aliases", async () => {
    expect(await names("sul")).toEqual([["people", "/orang/mara-sulin/", "Mara Sulin", null, 2]]);
    expect(await names("bu ma")).toEqual([["people", "/orang/mara-sulin/", "Mara Sulin", "[Bu] [Mara]", 2]]);
    expect(await names("disb")).toEqual([
      ["institutions", "/lembaga/dinas-bina/", "Dinas Bina Karya Lembayung", "[Disbinka]", 1],
    ]);
    expect(await names("janji al")).toEqual([
      ["follow_ups", "/tindak-lanjut/janji-alat/", "Janji alat", null, 1],
    ]);
    expect(await names("zz")).toEqual([]);
    expect(await names("")).toEqual([]);
  });
});

test("an archive without a story answers as well", async () => {
  const empty = await engineOf({ "people/mara-sulin.md": named("Mara Sulin") });
  expect(await titles(await empty.ask(question("apa saja")))).toEqual([]);
  expect(await empty.span()).toBeNull();
  expect((await empty.names("mara", 3)).map(({ url }) => url)).toEqual(["/orang/mara-sulin/"]);
});
