import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { folders } from "../../src/content/folders.ts";
import { loadContent } from "../../src/content/load.ts";
import type { Archive, Mention } from "../../src/graph/archive.ts";
import { schemas, settingsSchema } from "../../src/model/schema.ts";
import type { Article, Thing } from "../../src/model/thing.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { archiveOf, inFolder, md, named, slugs, story, thingAt } from "../archive-of.ts";

const fixture = join(import.meta.dirname, "../fixtures/archive");

/** Every key that a schema knows: `roles[].seen`. */
function keysOf(schema: z.core.$ZodType, path = ""): string[] {
  const node = schema as z.ZodType & {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    unwrap?: () => z.ZodType;
  };
  if (node.shape) {
    return Object.entries(node.shape).flatMap(([key, below]) => {
      const name = path ? `${path}.${key}` : key;
      return [name, ...keysOf(below, name)];
    });
  }
  if (node.element) return keysOf(node.element, `${path}[]`);
  return node.unwrap ? keysOf(node.unwrap(), path) : [];
}

/** Every key that data has, in the same words. */
function keysIn(data: unknown, path = ""): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => keysIn(item, `${path}[]`));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key;
    return [name, ...keysIn(value, name)];
  });
}

describe("the archive of the tests", () => {
  const { archive, problems } = readArchive(fixture, { today: "2026-11-24" });
  const content = loadContent(fixture);

  test("has no mistake", () => {
    expect(problems).toEqual([]);
    expect(archive.things.length).toBeGreaterThan(35);
  });

  test.each(folders)("shows every key of %s", (folder) => {
    const shown = new Set(
      content.entries.filter((entry) => entry.folder === folder).flatMap(({ data }) => keysIn(data)),
    );
    const every = new Set(["id", "formerly", "listed", "draft"]);
    expect(keysOf(schemas[folder]).filter((key) => !shown.has(key) && !every.has(key))).toEqual([]);
  });

  test("shows every key that all have, and every key of the settings", () => {
    const all = new Set(content.entries.flatMap(({ data }) => keysIn(data)));
    for (const key of ["id", "formerly", "listed", "draft"]) expect(all).toContain(key);
    const settings = new Set(keysIn(content.settings?.data));
    expect(keysOf(settingsSchema).filter((key) => !settings.has(key))).toEqual([]);
  });

  test("stands in order", () => {
    expect(slugs(archive.articles)).toEqual([
      "2018/air",
      "2020/panen-raya",
      "2021/rakit-rawa-teduh",
      "2022/05/pawai-perahu",
      "2022/05/janji-jembatan-senja",
      "2023/03/jembatan-mulai-dibangun",
      "2023/11/jembatan-terhenti",
      "2024/sengketa-lahan-pasar",
      "2024/02/jembatan-diperiksa",
      "2024/05/pasar-rawa-berpindah",
      "2024/06/market-traders",
      "2024/06/kode-dan-tabel",
    ]);
    expect(slugs(archive.withdrawn)).toEqual(["2023/12/jembatan-ambruk"]);
    expect(slugs(archive.people)).toEqual([
      "budi-santosa-dprd",
      "budi-santosa-petani",
      "damar",
      "ratna-kusumadewi",
      "sekar-ayu-larasati",
      "zofie-okubo",
    ]);
    expect(slugs(archive.followUps)).toEqual([
      "penyebab-retak",
      "jembatan-senja",
      "sengketa-pasar",
      "lampu-jalan",
      "pemilik-lahan",
      "pungutan-parkir",
    ]);
  });

  test("has one thread of four stories, and the withdrawn one is not in it", () => {
    const thread = archive.story(thingAt(archive, "articles", "2023/03/jembatan-mulai-dibangun")).thread
      ?.thread;
    expect(slugs(thread?.articles ?? [])).toEqual([
      "2022/05/janji-jembatan-senja",
      "2023/03/jembatan-mulai-dibangun",
      "2023/11/jembatan-terhenti",
      "2024/02/jembatan-diperiksa",
    ]);
  });

  test("has a promise that the withdrawn story does not move, and that its office must answer", () => {
    const track = archive.track(thingAt(archive, "follow_ups", "jembatan-senja"));
    expect(track.log.map(({ date, status }) => [date.edtf, status])).toEqual([
      ["2022-05-16", null],
      ["2023-03", "under-way"],
      ["2023-08-01", "under-way"],
      ["[2023-11-17..]", "stalled"],
      ["2024-02-05T08:15+08:00", "under-way"],
    ]);
    expect(track).toMatchObject({
      status: "under-way",
      since: { edtf: "2024-02-05T08:15+08:00" },
      open: true,
    });
    expect(slugs(track.holders.map(({ person }) => person))).toEqual(["ratna-kusumadewi"]);
  });
});

describe("the day of an archive", () => {
  const day = (files: Record<string, string>) => archiveOf(files).archive.day;

  test("is the one that the settings name", () => {
    const site = 'title: A\nurl: "https://a.example/"\nas_of: "2020-01-01"\n';
    expect(day({ "site.yaml": site, "articles/2023/a.md": story() })).toBe("2020-01-01");
  });

  test("else is the newest on which anything was done", () => {
    expect(day({ "articles/2023/a.md": story(), "articles/2022/b.md": story("", "", "2022") })).toBe(
      "2023-11-17",
    );
    expect(day({ "articles/2023/a.md": story('updated: "2024-01-02"') })).toBe("2024-01-02");
    expect(day({ "articles/2023/a.md": story('added: "2024-02-03T10:00"') })).toBe("2024-02-03");
    expect(day({ "articles/2023/a.md": story('source: {publisher: x, retrieved: "2024-03-04"}') })).toBe(
      "2024-03-04",
    );
    expect(
      day({ "articles/2023/a.md": story('corrections: [{kind: correction, date: "2024-04", text: x}]') }),
    ).toBe("2024-04-01");
    expect(
      day({ "follow_ups/a.md": named("A", 'kind: question\nlog: [{date: "2024-05-06", status: open}]') }),
    ).toBe("2024-05-06");
  });

  test("is none for an archive without dates", () => {
    expect(day({})).toBeNull();
    expect(day({ "people/damar.md": named("Damar") })).toBeNull();
  });

  test("does not wait for what is yet to come, or is not published", () => {
    const plans = {
      "events/pekan.md": named("Pekan", 'date: "2030"'),
      "follow_ups/a.md": named("A", 'kind: question\nnext_check: "2031"'),
      "articles/2029/draf.md": story("draft: true", "", "2029"),
      "articles/2023/a.md": story(),
    };
    expect(day(plans)).toBe("2023-11-17");
  });
});

describe("lists", () => {
  test("of names do not mind capitals and accents", () => {
    const { archive } = archiveOf({
      "people/a.md": named("Žofie"),
      "people/b.md": named("ahmad"),
      "people/c.md": named("Zainal"),
      "people/d.md": named("Émile"),
      "people/e.md": named("Budi"),
    });
    expect(archive.people.map(({ name }) => name)).toEqual(["ahmad", "Budi", "Émile", "Zainal", "Žofie"]);
  });

  test("of stories go by the first day that a date can mean, then by file", () => {
    const dates = {
      a: "2023",
      b: "[..2022-12-31]",
      c: "2023-01",
      d: "2022-12-31T23:59",
      e: "2023-01-01",
      f: "[2022..]",
    };
    const files = Object.entries(dates).map(([name, date]) => [
      `articles/2023/${name}.md`,
      story("", "", date),
    ]);
    expect(slugs(archiveOf(Object.fromEntries(files)).archive.articles)).toEqual([
      "2023/f",
      "2023/b",
      "2023/d",
      "2023/a",
      "2023/c",
      "2023/e",
    ]);
  });

  test("hold neither drafts nor what is unlisted; all that was read is kept", () => {
    const { archive } = archiveOf({
      "articles/2023/a.md": story("draft: true"),
      "people/damar.md": named("Damar", "listed: false"),
      "pages/tentang.md": md("title: T\ndraft: true"),
      "topics/pasar.md": named("Pasar"),
    });
    expect([archive.articles, archive.people, archive.pages]).toEqual([[], [], []]);
    expect(slugs(archive.topics)).toEqual(["pasar"]);
    expect(archive.things).toHaveLength(4);
  });

  test("are the same whatever order the files come in", () => {
    const files = {
      "people/a.md": named("Budi"),
      "people/b.md": named("Budi"),
      "articles/2023/a.md": story("people: [b]", "[[a]]"),
      "articles/2023/b.md": story("people: [a]", "[[b]]"),
    };
    const order = ({ archive }: { archive: Archive }) => [slugs(archive.articles), slugs(archive.people)];
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(order(archiveOf(reversed))).toEqual(order(archiveOf(files)));
  });
});

/** Every sentence that a page shows of a thing. */
const sentencesOn = (archive: Archive, thing: Thing): Mention[] => {
  const { mentioning, elsewhere } = archive.linksTo(thing);
  return [...mentioning, ...elsewhere].flatMap(({ mentions }) => mentions);
};

describe("what is said of a thing", () => {
  const { archive } = archiveOf({
    "people/damar.md": named("Damar"),
    "places/rawa.md": named("Rawa"),
    "articles/2022/a.md": story(
      "people: [damar]",
      "Pagi cerah. [[rawa|Di Rawa]], Damar tiba. Ia pulang.",
      "2022",
    ),
    "articles/2021/c.md": story("", "Pagi cerah. [[rawa|Di Rawa]], [[damar]] tiba. Ia pulang.", "2021"),
    "articles/2023/b.md": story("", "Kata Prof. [[damar|Damar]].\n\n> Ya.\n> — [[damar]], Camat\n"),
    "topics/pasar.md": named("Pasar", "", "Milik [[damar]] [[?dan siapa]]."),
    "pages/tentang.md": md("title: T", "Lihat [[damar]]."),
  });
  const damar = thingAt(archive, "people", "damar");
  const said = ({ from, before, label, after }: Mention) => [from.entry.slug, before, label, after];

  test("tells apart what is about it and what only mentions it", () => {
    expect(slugs(archive.linksTo(damar).about)).toEqual(["2022/a"]);
    expect(archive.linksTo(thingAt(archive, "places", "rawa")).about).toEqual([]);
  });

  test("has every mention in its sentence, but of stories about it: newest story first, whatever is no story last", () => {
    expect(sentencesOn(archive, damar).map(said)).toEqual([
      ["2023/b", "Kata Prof. ", "Damar", "."],
      ["2023/b", "", "Damar", ", Camat"],
      ["2021/c", "Di Rawa, ", "Damar", " tiba."],
      ["pasar", "Milik ", "Damar", " […]."],
      ["tentang", "Lihat ", "Damar", "."],
    ]);
  });

  test("keeps words apart that a line break parts", () => {
    for (const lineBreak of ["\n", "  \n", "\\\n"]) {
      const { archive } = archiveOf({
        "people/damar.md": named("Damar"),
        "articles/2023/a.md": story(
          "",
          `Kepada yang terhormat${lineBreak}Bapak [[damar]]${lineBreak}di tempat`,
        ),
      });
      const [mention] = sentencesOn(archive, thingAt(archive, "people", "damar"));
      expect([mention?.before, mention?.after]).toEqual(["Kepada yang terhormat Bapak ", " di tempat"]);
    }
  });

  test("has the events of the stories that are about a person, newest story first", () => {
    const { archive } = archiveOf({
      "people/damar.md": named("Damar"),
      "events/a.md": named("A", 'date: "2022"'),
      "events/b.md": named("B", 'date: "2023"'),
      "events/c.md": named("C", 'date: "2021"'),
      "articles/2022/a.md": story("people: [damar]\nevents: [a]", "", "2022"),
      "articles/2023/b.md": story("people: [damar]\nevents: [b, a]"),
      "articles/2023/c.md": story("events: [c]", "[[damar]]"),
    });
    expect(slugs(archive.eventsOf(thingAt(archive, "people", "damar")))).toEqual(["b", "a"]);
  });

  test("does not come from a story that was withdrawn, is a draft or has no page", () => {
    const withdrawal = 'corrections: [{kind: withdrawal, date: "2023-12-01", text: "[[damar]]"}]';
    for (const reason of [withdrawal, "draft: true", "listed: false"]) {
      const { archive, problems } = archiveOf({
        "people/damar.md": named("Damar"),
        "events/a.md": named("A", 'date: "2022"'),
        "articles/2023/a.md": story(
          `people: [damar]\nevents: [a]\n${reason}`,
          "[[damar|Camat Damar]]\n\n> Ya.\n> — [[damar]], Camat\n",
        ),
      });
      const damar = thingAt(archive, "people", "damar");
      expect(problems).toEqual([]);
      expect(archive.linksTo(damar)).toEqual({ about: [], mentioning: [], elsewhere: [] });
      expect(archive.reportedRoles(damar)).toEqual([]);
      expect(archive.eventsOf(damar)).toEqual([]);
    }
  });

  test("of a withdrawn story is still its reason, with its links", () => {
    const { archive } = archiveOf({
      "people/damar.md": named("Damar"),
      "articles/2023/a.md": story(
        'corrections: [{kind: withdrawal, date: "2023-12-01", text: "Salah: [[damar]]."}]',
      ),
      "articles/2023/b.md": story("", "Lihat [[2023/a|yang ditarik]]."),
    });
    const withdrawn = thingAt(archive, "articles", "2023/a");
    expect(archive.withdrawn).toEqual([withdrawn]);
    expect(archive.story(withdrawn).corrections[0]?.text[1]).toMatchObject({ thing: { name: "Damar" } });
    expect(archive.linksTo(withdrawn).mentioning.map(({ from }) => from.entry.slug)).toEqual(["2023/b"]);
  });
});

describe("every link goes both ways", () => {
  const size = 5;
  const indices = fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 });
  const article = fc.record({
    people: indices,
    places: indices,
    followUps: indices,
    mentioned: fc.array(fc.nat(size - 1), { maxLength: 4 }),
    continues: indices,
    state: fc.constantFrom("", "", "", "draft: true", "listed: false", "withdrawn"),
  });
  const state = fc.constantFrom("", "", "draft: true", "listed: false");

  const names = (kind: string, list: readonly number[]) =>
    `[${list.map((index) => `${kind}${index}`).join(", ")}]`;
  const archives = fc
    .tuple(
      fc.array(article, { minLength: size, maxLength: size }),
      fc.array(state, { minLength: size, maxLength: size }),
    )
    .map(([articles, states]) => {
      const files: Record<string, string> = {};
      for (const [index, hidden] of states.entries()) {
        files[`people/p${index}.md`] = named(`Orang${index}`, hidden, `Lihat [[t${(index + 1) % size}]].`);
        files[`places/t${index}.md`] = named(`Tempat${index}`, hidden);
        files[`follow_ups/f${index}.md`] = named(`Janji${index}`, `kind: promise\n${hidden}`);
      }
      for (const [
        index,
        { people, places, followUps, mentioned, continues, state: own },
      ] of articles.entries()) {
        const withdrawn = own === "withdrawn" && 'corrections: [{kind: withdrawal, date: "2024", text: a}]';
        const earlier = continues.filter((other) => other < index);
        files[`articles/2023/a${index}.md`] = story(
          [
            `people: ${names("p", people)}`,
            `places: ${names("t", places)}`,
            `follow_ups: [${followUps.map((other) => `{id: f${other}, status: stalled}`).join(", ")}]`,
            `continues: ${names("2023/a", earlier)}`,
            withdrawn || own,
          ].join("\n"),
          mentioned.map((other) => `Kata [[p${other}]] di [[t${other}|sana]].`).join(" "),
          `2023-11-0${index + 1}`,
        );
      }
      return files;
    });

  const listed = (archive: Archive, article: Article): Thing[] => {
    const { people, places, moves } = archive.story(article);
    return [...people, ...places, ...moves.map(({ followUp }) => followUp)];
  };
  const inBody = (archive: Archive, thing: Thing): Thing[] =>
    archive
      .body(thing)
      .flatMap((part) =>
        typeof part === "string"
          ? []
          : part.flatMap((piece) => (piece.kind === "mention" && piece.thing) || []),
      );

  test("in any archive", () => {
    fc.assert(
      fc.property(archives, (files) => {
        const { archive, problems } = archiveOf(files);
        expect(problems).toEqual([]);
        const shown: Thing[] = [
          ...archive.people,
          ...archive.places,
          ...archive.followUps,
          ...archive.articles,
        ];
        for (const thing of shown) {
          const { about, mentioning, elsewhere } = archive.linksTo(thing);
          const newest = archive.articles.toReversed();
          expect(about).toEqual(newest.filter((article) => listed(archive, article).includes(thing)));
          const others: Thing[] = newest.filter((article) => !about.includes(article));
          const sources = [...others, ...archive.people, ...archive.places, ...archive.followUps];
          const expected = sources.flatMap((from) =>
            inBody(archive, from)
              .filter((to) => to === thing)
              .map(() => from),
          );
          expect(sentencesOn(archive, thing).map(({ from }) => from)).toEqual(expected);
          expect([...mentioning, ...elsewhere].map(({ from }) => from)).toEqual([...new Set(expected)]);
        }
        for (const article of archive.articles) {
          const { continues, continuedBy } = archive.story(article);
          for (const other of continues) expect(archive.story(other).continuedBy).toContain(article);
          for (const other of continuedBy) expect(archive.story(other).continues).toContain(article);
        }
        for (const followUp of archive.followUps) {
          const { log } = archive.track(followUp);
          expect(log.map(({ article }) => article)).toEqual(archive.linksTo(followUp).about.toReversed());
        }
      }),
      { numRuns: 60 },
    );
  });

  test("and never to what has no page", () => {
    fc.assert(
      fc.property(archives, (files) => {
        const { archive } = archiveOf(files);
        for (const article of [...archive.articles, ...archive.withdrawn]) {
          const { continues, continuedBy } = archive.story(article);
          const linked = [
            ...listed(archive, article),
            ...inBody(archive, article),
            ...continues,
            ...continuedBy,
          ];
          expect(linked.filter(({ hidden }) => hidden)).toEqual([]);
          expect([...continues, ...continuedBy].filter(({ withdrawn }) => withdrawn)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a preview", () => {
  test("shows drafts as if they were published, and still nothing that is unlisted", () => {
    const files = {
      "articles/2023/a.md": story("draft: true\npeople: [damar, r]", "[[damar]]"),
      "people/damar.md": named("Damar", "draft: true"),
      "people/r.md": named("R.", "listed: false"),
    };
    inFolder(files, (folder) => {
      const preview = readArchive(folder, { drafts: true }).archive;
      expect(slugs(preview.articles)).toEqual(["2023/a"]);
      expect(slugs(preview.people)).toEqual(["damar"]);
      const damar = thingAt(preview, "people", "damar");
      expect(slugs(preview.linksTo(damar).about)).toEqual(["2023/a"]);
      expect(readArchive(folder).archive.articles).toEqual([]);
    });
  });
});

test("reading the same folder twice gives the same archive", () => {
  const shape = ({ archive }: ReturnType<typeof readArchive>) =>
    archive.articles.map((article) => [
      article.key,
      archive.body(article).length,
      archive.story(article).thread?.at,
    ]);
  expect(shape(readArchive(fixture))).toEqual(shape(readArchive(fixture)));
});
