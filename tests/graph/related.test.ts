import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import { archiveOf, named, slugs, story, thingAt } from "../archive-of.ts";

/** Stories about nothing that any other is about. */
const others = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`articles/2019/lain-${at}.md`, story("", "", "2019-01-01")]),
  );

const cast = {
  "people/damar.md": named("Damar"),
  "people/wening.md": named("Wening"),
  "topics/jembatan.md": named("Jembatan"),
  "places/lembayung.md": named("Lembayung"),
  "institutions/dinas.md": named("Dinas"),
  "events/uji.md": named("Uji beban", 'date: "2023"'),
  "follow_ups/janji.md": named("Janji", "kind: question"),
};

const relatedTo = (archive: Archive, slug: string) =>
  archive.related(thingAt(archive, "articles", slug)).map(({ article, shared, sameThread }) => ({
    slug: article.entry.slug,
    shared: slugs(shared),
    sameThread,
  }));

describe("related stories", () => {
  test("share people, institutions, events, places, topics or follow-ups, and say which, the rarest first", () => {
    const all =
      "people: [damar]\ninstitutions: [dinas]\nevents: [uji]\nplaces: [lembayung]\ntopics: [jembatan]\nfollow_ups: [{id: janji}]";
    const { archive } = archiveOf({
      ...cast,
      ...others(20),
      "articles/2023/satu.md": story(all),
      "articles/2023/dua.md": story(all),
      "articles/2022/tiga.md": story("topics: [jembatan]", "", "2022"),
    });
    const [first] = relatedTo(archive, "2023/satu");
    expect(first?.slug).toBe("2023/dua");
    expect(first?.shared.toSorted()).toEqual(["damar", "dinas", "janji", "jembatan", "lembayung", "uji"]);
    expect(first?.shared.at(-1)).toBe("jembatan");
    expect(first?.sameThread).toBe(false);
  });

  test("are better the rarer what they share", () => {
    const { archive } = archiveOf({
      ...cast,
      ...others(40),
      "articles/2023/ini.md": story("people: [damar, wening]\ntopics: [jembatan]"),
      "articles/2021/langka.md": story("people: [damar]", "", "2021"),
      "articles/2023/biasa.md": story("people: [wening]"),
      "articles/2023/biasa-juga.md": story("people: [wening]"),
      "articles/2020/berdua.md": story("people: [damar, wening]", "", "2020"),
    });
    expect(relatedTo(archive, "2023/ini").map(({ slug }) => slug)).toEqual([
      "2020/berdua",
      "2021/langka",
      "2023/biasa-juga",
      "2023/biasa",
    ]);
  });

  test("are none where only what very many stories are about is shared", () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`articles/2023/s${at}.md`, story("places: [lembayung]")]),
    );
    const { archive } = archiveOf({ ...cast, ...others(50), ...many });
    expect(relatedTo(archive, "2023/s7")).toEqual([]);
  });

  test("are tied by one thing that the square root of all stories are about, and by none more common", () => {
    const about = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`articles/2023/s${at}.md`, story("people: [damar]")]),
      );
    const { archive: rare } = archiveOf({ ...cast, ...others(90), ...about(10) });
    expect(relatedTo(rare, "2023/s0")).toHaveLength(9);
    const { archive: common } = archiveOf({ ...cast, ...others(89), ...about(11) });
    expect(relatedTo(common, "2023/s0")).toEqual([]);
  });

  test("may only share a thread", () => {
    const { archive } = archiveOf({
      ...others(20),
      "articles/2022/a.md": story("", "", "2022"),
      "articles/2023/b.md": story("continues: [2022/a]"),
    });
    expect(relatedTo(archive, "2022/a")).toEqual([{ slug: "2023/b", shared: [], sameThread: true }]);
  });

  test("are mutual, never the story itself, and the same however often one asks", () => {
    const { archive } = archiveOf({
      ...cast,
      ...others(20),
      "articles/2023/a.md": story("people: [damar]\ntopics: [jembatan]"),
      "articles/2023/b.md": story("people: [damar]"),
      "articles/2023/c.md": story("topics: [jembatan]"),
    });
    expect(relatedTo(archive, "2023/a").map(({ slug }) => slug)).toEqual(["2023/c", "2023/b"]);
    expect(relatedTo(archive, "2023/a")).toEqual(relatedTo(archive, "2023/a"));
    expect(relatedTo(archive, "2023/b").map(({ slug }) => slug)).toEqual(["2023/a"]);
    expect(relatedTo(archive, "2023/c").map(({ slug }) => slug)).toEqual(["2023/a"]);
  });

  test("are never withdrawn, drafts or unlisted, and a withdrawn story has none", () => {
    const { archive } = archiveOf({
      ...cast,
      ...others(20),
      "articles/2023/a.md": story("people: [damar]"),
      "articles/2023/draf.md": story("people: [damar]\ndraft: true"),
      "articles/2023/rahasia.md": story("people: [damar]\nlisted: false"),
      "articles/2023/dicabut.md": story(
        'people: [damar]\ncorrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]',
      ),
    });
    expect(relatedTo(archive, "2023/a")).toEqual([]);
    expect(relatedTo(archive, "2023/dicabut")).toEqual([]);
    expect(relatedTo(archive, "2023/draf")).toEqual([]);
  });

  test("are the nearest in time where a thing has very many stories, at most twenty", () => {
    const size = 60;
    const files = Array.from({ length: size }, (_, at) => [
      `articles/2023/s${String(at).padStart(2, "0")}.md`,
      story("people: [damar]", "", `2023-${String((at % 12) + 1).padStart(2, "0")}`),
    ]);
    const { archive } = archiveOf({ ...cast, ...others(size * size), ...Object.fromEntries(files) });
    const mine = archive.linksTo(thingAt(archive, "people", "damar")).about;
    const middle = mine[30];
    const related = middle ? archive.related(middle) : [];
    expect(related).toHaveLength(20);
    for (const { article } of related) {
      expect(Math.abs(mine.indexOf(article) - 30)).toBeLessThanOrEqual(20);
      expect(article).not.toBe(middle);
    }
  });
});

test("20,000 stories about one person in one thread cost no more than they are many", {
  timeout: 30_000,
}, () => {
  const name = (at: number) => `2023/s${String(at).padStart(5, "0")}`;
  const files = Array.from({ length: 20_000 }, (_, at) => [
    `articles/${name(at)}.md`,
    story(`people: [damar]${at ? `\ncontinues: ["${name(at - 1)}"]` : ""}`),
  ]);
  const { archive } = archiveOf({ ...cast, ...Object.fromEntries(files) });
  for (const article of archive.articles) {
    archive.related(article);
    archive.threadNews(article);
  }
  const damar = thingAt(archive, "people", "damar");
  expect(archive.coverage(damar)).toEqual([{ year: "2023", about: 20_000, mentioning: 0 }]);
});
