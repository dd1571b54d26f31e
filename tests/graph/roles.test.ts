import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWhen, type When } from "../../src/date.ts";
import type { KnownRole } from "../../src/graph/archive.ts";
import { holds, rolesOn, staffOn } from "../../src/graph/roles.ts";
import { archiveOf, md, named, story, thingAt } from "../archive-of.ts";

function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed) throw new Error(`no date: ${text}`);
  return parsed;
}
const term = (from: string | null, to: string | null) =>
  ({ from: from && when(from), to: to && when(to) }) as const;
const held = (from: string | null, to: string | null, day: string) => {
  const { from: start, to: end } = term(from, to);
  return holds({ from: start || null, to: end || null }, day);
};

describe("whether a post was surely held on a day", () => {
  test("from its first to its last day", () => {
    expect(held("2021-02-26", "2024-02-29", "2021-02-25")).toBe(false);
    expect(held("2021-02-26", "2024-02-29", "2021-02-26")).toBe(true);
    expect(held("2021-02-26", "2024-02-29", "2024-02-29")).toBe(true);
    expect(held("2021-02-26", "2024-02-29", "2024-03-01")).toBe(false);
  });

  test("without an end it still is", () => {
    expect(held("2021-02-26", null, "2099-01-01")).toBe(true);
  });

  test("without a start it never is", () => {
    expect(held(null, "2024", "2023-01-01")).toBe(false);
    expect(held(null, null, "2023-01-01")).toBe(false);
  });

  test("a start or an end that is known to the year covers no day of that year", () => {
    expect(held("2021", "2024", "2021-06-01")).toBe(false);
    expect(held("2021", "2024", "2021-12-31")).toBe(true);
    expect(held("2021", "2024", "2024-01-01")).toBe(true);
    expect(held("2021", "2024", "2024-01-02")).toBe(false);
  });

  test("a start or an end with one side open proves nothing past it", () => {
    expect(held("[2021-02-26..]", null, "2023-01-01")).toBe(false);
    expect(held("[..2021-02-26]", null, "2021-02-26")).toBe(true);
    expect(held("2021", "[2024-02-26..]", "2024-02-26")).toBe(true);
    expect(held("2021", "[..2024-02-26]", "2023-01-01")).toBe(false);
  });

  test.each(["2022-01~", "2022?", "[2022-01~..2022-02]", "[2022-01..2022-02~]", "2022-01?/2022-02"])(
    "a start of %s proves nothing, and neither does such an end",
    (doubtful) => {
      expect(held(doubtful, null, "2023-01-01")).toBe(false);
      expect(held("2019", doubtful, "2020-01-01")).toBe(false);
    },
  );
});

test("a post that is held on a date is held on every day that the date can mean", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2024-12-31"), noInvalidDate: true });
  const text = day.map((date) => date.toISOString().slice(0, 10));
  const date = fc.oneof(
    text,
    text.map((iso) => iso.slice(0, 7)),
    text.map((iso) => iso.slice(0, 4)),
  );
  const roles = archiveOf({
    "people/damar.md": named("Damar", 'roles: [{title: Camat, from: "2021-03", to: "2023-06-15"}]'),
  });
  const known = roles.archive.rolesOf(thingAt(roles.archive, "people", "damar"));
  fc.assert(
    fc.property(date, (written) => {
      const { earliest, latest } = when(written);
      const inside = earliest !== null && latest !== null && earliest > "2021-03-31" && latest < "2023-06-15";
      expect(rolesOn(known, when(written))).toHaveLength(inside ? 1 : 0);
    }),
    { numRuns: 500 },
  );
});

test("on the day of a handover, nobody is said to hold the office that day", () => {
  const { archive } = archiveOf({
    "people/damar.md": named("Damar", 'roles: [{title: Camat, from: "2021", to: "2024-02-26"}]'),
    "people/melati.md": named("Melati", 'roles: [{title: Camat, from: "2024-02-26"}]'),
  });
  const titles = (slug: string, day: string) =>
    rolesOn(archive.rolesOf(thingAt(archive, "people", slug)), when(day)).length;
  expect([titles("damar", "2024-02-26"), titles("melati", "2024-02-26")]).toEqual([0, 0]);
  expect([titles("damar", "2024-02-25"), titles("melati", "2024-02-27")]).toEqual([1, 1]);
});

test("a date that is open at one side, or doubtful, is in nobody's term", () => {
  const { archive } = archiveOf({
    "people/damar.md": named("Damar", 'roles: [{title: Camat, from: "2000"}]'),
  });
  const known = archive.rolesOf(thingAt(archive, "people", "damar"));
  expect(rolesOn(known, when("[2023-11-17..]"))).toEqual([]);
  expect(rolesOn(known, when("[..2023-11-17]"))).toEqual([]);
  expect(rolesOn(known, when("[2023-11-17..2023-11-20]"))).toHaveLength(1);
  expect(rolesOn(known, when("2023-11~"))).toEqual([]);
  expect(rolesOn(known, when("[2023-11-17?..2023-11-20]"))).toEqual([]);
});

describe("roles in an archive", () => {
  const { archive, problems } = archiveOf({
    "people/damar.md": named(
      "Damar",
      'roles:\n  - {title: Sekretaris, institution: dinas, from: "2018", to: "2023"}\n  - {title: Kepala Dinas, institution: dinas, acting: plt, from: "2023-09-01", source: "Kata [[ratna]]"}\n  - {title: Warga}',
    ),
    "people/ratna.md": named("Ratna", 'roles: [{title: Bupati, institution: pemkab, seen: "2022"}]'),
    "people/r.md": named("R.", "listed: false\nroles: [{title: Juru tulis, institution: dinas}]"),
    "institutions/dinas.md": named("Dinas"),
    "institutions/pemkab.md": named("Pemkab", "draft: true"),
  });

  test("are known for the person, in the order written", () => {
    const known = archive.rolesOf(thingAt(archive, "people", "damar"));
    expect(known.map(({ title, institution, acting }) => [title, institution?.name ?? null, acting])).toEqual(
      [
        ["Sekretaris", "Dinas", null],
        ["Kepala Dinas", "Dinas", "plt"],
        ["Warga", null, null],
      ],
    );
    expect(known[1]?.source).toMatchObject([{}, { kind: "mention", thing: { name: "Ratna" } }]);
    expect(known.every(({ person }) => person.name === "Damar")).toBe(true);
  });

  test("are known for the institution, without those of people who have no page", () => {
    const known = archive.rolesAt(thingAt(archive, "institutions", "dinas"));
    expect(known.map(({ person, title }) => [person.name, title])).toEqual([
      ["Damar", "Sekretaris"],
      ["Damar", "Kepala Dinas"],
    ]);
  });

  test("at an institution without a page keep their title", () => {
    expect(archive.rolesOf(thingAt(archive, "people", "ratna"))).toMatchObject([
      { title: "Bupati", institution: null, seen: { edtf: "2022" } },
    ]);
    expect(problems).toEqual([]);
  });
});

describe("roles as stories print them", () => {
  const reported = (body: string) => {
    const { archive } = archiveOf({
      "people/damar.md": named("Damar", "aliases: [Pak Dam]"),
      "institutions/dinas.md": named("Dinas PU", "short: PU"),
      "articles/2023/a.md": story("", body),
    });
    return archive.reportedRoles(thingAt(archive, "people", "damar")).map(({ words }) => words);
  };

  test("come from the words of a mention that hold more than the name", () => {
    expect(reported("[[damar|Kepala Dinas Damar]] datang.")).toEqual(["Kepala Dinas Damar"]);
    expect(reported("[[damar]], [[damar|Damar]] dan [[damar|Pak Dam]] datang.")).toEqual([]);
  });

  test("do not come from words that stand for the name", () => {
    expect(reported("Kata [[damar|beliau]].")).toEqual([]);
  });

  test("come from the source line of a quotation", () => {
    expect(reported("> Ya.\n> — [[damar]], Plt. Kepala Dinas\n")).toEqual(["Plt. Kepala Dinas"]);
    expect(reported("> Ya.\n> — [[damar]]\n")).toEqual([]);
    expect(reported("> Ya.\n> — salah satu warga\n")).toEqual([]);
  });

  test("are whole where they name an institution", () => {
    expect(reported("> Ya.\n> — [[damar]], Kepala [[dinas]]\n")).toEqual(["Kepala Dinas PU"]);
    expect(reported("> Ya.\n> — [[damar]], Kepala [[dinas|Dinas PU]] di Rawa\n")).toEqual([
      "Kepala Dinas PU di Rawa",
    ]);
  });

  test("are told once for a story that prints them twice in a row", () => {
    expect(reported("[[damar|Camat Damar]] dan [[damar|Camat Damar]].")).toEqual(["Camat Damar"]);
  });

  test("name the story, the newest first", () => {
    const { archive } = archiveOf({
      "people/damar.md": named("Damar"),
      "articles/2022/a.md": md('title: A\npublished: "2022"', "[[damar|Lurah Damar]]"),
      "articles/2023/b.md": md('title: B\npublished: "2023"', "[[damar|Camat Damar]]"),
    });
    const roles = archive.reportedRoles(thingAt(archive, "people", "damar"));
    expect(roles.map(({ words, article }) => [words, article.title])).toEqual([
      ["Camat Damar", "B"],
      ["Lurah Damar", "A"],
    ]);
  });
});

describe("an institution's people", () => {
  const { archive } = archiveOf({
    "institutions/dinas.md": named("Dinas"),
    "people/ayu.md": named("Ayu", 'roles: [{title: Kepala, institution: dinas, from: "2010", to: "2015"}]'),
    "people/bayu.md": named("Bayu", "roles: [{title: Kepala, institution: dinas}]"),
    "people/citra.md": named("Citra", 'roles: [{title: Kepala, institution: dinas, from: "2021-02"}]'),
    "people/damar.md": named(
      "Damar",
      'roles: [{title: Kepala, institution: dinas, from: "2016", to: "2021-01"}, {title: Sekretaris, institution: dinas, from: "2022"}]',
    ),
    "people/endah.md": named("Endah", 'roles: [{title: Kepala, institution: dinas, seen: "2018"}]'),
    "people/fajar.md": named("Fajar", 'roles: [{title: Kepala, institution: dinas, from: "2030"}]'),
    "people/gita.md": named("Gita", 'roles: [{title: Kepala, institution: dinas, from: "2020~"}]'),
  });
  const roles = archive.rolesAt(thingAt(archive, "institutions", "dinas"));
  const lines = (some: readonly KnownRole[]) => some.map(({ person, title }) => `${person.name} ${title}`);

  test("are those who surely hold a role on the day, and all others with the latest first", () => {
    const { present, others } = staffOn(roles, "2024-06-30");
    expect(lines(present)).toEqual(["Citra Kepala", "Damar Sekretaris"]);
    expect(lines(others)).toEqual([
      "Fajar Kepala",
      "Damar Kepala",
      "Gita Kepala",
      "Endah Kepala",
      "Ayu Kepala",
      "Bayu Kepala",
    ]);
  });

  test("on an earlier day were others; without a day nobody surely is", () => {
    expect(lines(staffOn(roles, "2018-01-01").present)).toEqual(["Damar Kepala"]);
    expect(staffOn(roles, null).present).toEqual([]);
    expect(staffOn(roles, null).others).toHaveLength(roles.length);
  });
});
