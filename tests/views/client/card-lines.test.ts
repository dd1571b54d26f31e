import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { parseWhen } from "../../../src/date.ts";
import { rolesOn } from "../../../src/graph/roles.ts";
import { type Beside, cardLines } from "../../../src/views/client/card-lines.ts";
import { archiveOf, md, named, thingAt } from "../../archive-of.ts";

const words = { cardRoleThen: "Saat itu", cardRoleUnsure: "Tidak pasti" };

/** The pages of an archive, parsed when asked for. */
function pagesOf(files: Readonly<Record<string, string>>) {
  const { archive, pages } = archiveOf(files);
  const page = (path: string) => {
    const html = pages.find((one) => one.path === `${path}/index.html`)?.render() ?? "";
    return parseHTML(html).document;
  };
  return { archive, page };
}

/** `["name: Damar", …]` */
const linesOf = (page: ParentNode, beside: Partial<Beside> = {}): string[] =>
  cardLines(page, { linkText: "", days: undefined, words, ...beside }).map(
    ({ kind, text }) => `${kind}: ${text}`,
  );

describe("the role on a story's day", () => {
  /** Few days, so that terms and stories often touch. */
  function dates(firstYear: number, lastYear: number): fc.Arbitrary<string> {
    const year = fc.integer({ min: firstYear, max: lastYear }).map(String);
    const month = year.chain((text) => fc.constantFrom("01", "06", "12").map((part) => `${text}-${part}`));
    const day = month.chain((text) => fc.constantFrom("01", "30").map((part) => `${text}-${part}`));
    const sure = fc.oneof(year, month, day);
    const unsure = fc
      .constantFrom("~", "?", "..")
      .chain((mark) => sure.map((text) => (mark === ".." ? `[${text}..]` : text + mark)));
    return fc.oneof(
      { weight: 5, arbitrary: sure },
      unsure,
      sure.map((text) => `[..${text}]`),
    );
  }
  const role = fc.record({
    from: fc.option(dates(2018, 2020), { freq: 5 }),
    to: fc.option(dates(2020, 2022)),
  });

  test("is the same on a card as by the archive's own rule", () => {
    let shown = 0;
    fc.assert(
      fc.property(
        fc.array(role, { minLength: 1, maxLength: 6 }),
        fc.array(dates(2019, 2021), { minLength: 3, maxLength: 3 }),
        (roles, written) => {
          const matter = roles.map(({ from, to }, at) =>
            JSON.stringify({ title: `Jabatan ${at}`, ...(from && { from }), ...(to && { to }) }),
          );
          const { archive, page } = pagesOf({
            "people/damar.md": named("Damar", `roles: [${matter.join(", ")}]`),
            ...Object.fromEntries(
              written.map((published, at) => [
                `articles/a/${at}.md`,
                md(`title: A\npublished: "${published}"`),
              ]),
            ),
          });
          const person = thingAt(archive, "people", "damar");
          const personPage = page("orang/damar");
          for (const [at, published] of written.entries()) {
            const when = parseWhen(published);
            if (!when) throw new Error(published);
            const story = page(`a/${at}`).querySelector("[data-story]");
            const [first, last] = [story?.getAttribute("data-from"), story?.getAttribute("data-to")];
            const days = first && last ? { first, last } : null;
            const held = rolesOn(archive.rolesOf(person), when).map(({ title }) => `role: ${title}`);
            shown += held.length;
            const [label, ...lines] = linesOf(personPage, { days }).slice(2);
            expect(label).toBe(held.length > 0 ? "label: Saat itu" : "label: Tidak pasti");
            expect(lines.sort()).toEqual(held.sort());
          }
        },
      ),
      { numRuns: 80 },
    );
    expect(shown).toBeGreaterThan(50);
  });

  test("is not asked about a person with no role on file", () => {
    const { page } = pagesOf({ "people/damar.md": named("Damar", "note: petani") });
    expect(linesOf(page("orang/damar"), { days: null })).toEqual([
      "kicker: Orang",
      "name: Damar",
      "note: petani",
    ]);
  });
});

describe("a card", () => {
  const { page } = pagesOf({
    "people/damar.md": named(
      "Damar",
      "aliases: [Pak Dam]\nroles: [{title: A}, {title: B}, {title: C, seen: '2020'}, {title: D}]",
    ),
    "people/ratna.md": named("Ratna"),
    "places/desa.md": named("Desa Rawa", "level: desa\nparent: kota"),
    "places/kota.md": named("Kota Selasih"),
    "articles/a/cabut.md": md(
      "title: Judul\npublished: '2020-01-01'\nsummary: Ringkasan.\ncorrections: [{kind: withdrawal, date: '2020-01-02', text: Sebab.}]",
      "Isi.",
    ),
    "articles/a/b.md": md("title: Heading\nlang: en\npublished: '2020-01-01'\nsummary: In short."),
  });

  test("shows three roles with their terms where no story is being read", () => {
    expect(linesOf(page("orang/damar"))).toEqual([
      "kicker: Orang",
      "name: Damar",
      "role: C",
      "term: disebut satu sumber, 2020; awal dan akhir jabatannya tidak diketahui",
      "role: A",
      "term: waktunya tidak tercatat",
      "role: B",
      "term: waktunya tidak tercatat",
    ]);
  });

  test("is none where it would only repeat the link", () => {
    expect(linesOf(page("orang/ratna"), { linkText: " Ratna\n" })).toEqual([]);
    expect(linesOf(page("orang/ratna"), { linkText: "Bu Ratna" })).toEqual(["kicker: Orang", "name: Ratna"]);
  });

  test("says where a place lies", () => {
    expect(linesOf(page("tempat/desa"))).toEqual([
      "kicker: Tempat",
      "name: Desa Rawa",
      "note: Desa di Kota Selasih",
    ]);
  });

  test("of a withdrawn story says so, and not what it said", () => {
    expect(linesOf(page("a/cabut"))).toEqual([
      "kicker: Dicabut",
      "name: Judul",
      "date: Terbit 1 Januari 2020",
    ]);
  });

  test("keeps the language of a story in another one", () => {
    const lines = cardLines(page("a/b"), { linkText: "", days: null, words });
    expect(lines.map(({ kind, lang }) => [kind, lang])).toEqual([
      ["name", "en"],
      ["note", "en"],
      ["date", null],
    ]);
  });
});
