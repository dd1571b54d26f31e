import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import { archiveOf, named, slugs, story, thingAt } from "../archive-of.ts";

const cast = {
  "people/damar.md": named("Damar"),
  "people/ratna.md": named("Ratna"),
  "institutions/dinas.md": named("Dinas"),
  "events/uji.md": named("Uji beban", 'date: "2023"'),
  "places/rawa.md": named("Rawa Teduh"),
  "topics/jembatan.md": named("Jembatan"),
  "follow_ups/janji.md": named("Janji jembatan", "kind: promise"),
};

function newsIn(archive: Archive, slug: string) {
  const { things, moves } = archive.threadNews(thingAt(archive, "articles", slug));
  return [...slugs(things), ...moves.map(({ followUp, status }) => `${followUp.entry.slug}: ${status}`)];
}

describe("what is new in a thread", () => {
  test("is what no earlier story in it is about; its first story brings nothing new", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2022/a.md": story("people: [damar]", "", "2022"),
      "articles/2023/b.md": story(
        "continues: [2022/a]\npeople: [damar, ratna]\ninstitutions: [dinas]\nevents: [uji]\nplaces: [rawa]\ntopics: [jembatan]",
      ),
      "articles/2024/c.md": story("continues: [2023/b]\npeople: [ratna]\ninstitutions: [dinas]", "", "2024"),
    });
    expect(newsIn(archive, "2022/a")).toEqual([]);
    expect(newsIn(archive, "2023/b")).toEqual(["ratna", "dinas", "uji", "rawa"]);
    expect(newsIn(archive, "2024/c")).toEqual([]);
  });

  test("is a follow-up that a story moved to another state than its log had before, also outside the thread", () => {
    const move = (status?: string) => `follow_ups: [{id: janji${status ? `, status: ${status}` : ""}}]`;
    const { archive } = archiveOf({
      ...cast,
      "articles/2020/a.md": story(move("not-yet"), "", "2020"),
      "articles/2021/b.md": story(`continues: [2020/a]\n${move("not-yet")}`, "", "2021"),
      "articles/2022/di-luar.md": story(move("under-way"), "", "2022"),
      "articles/2023/c.md": story(`continues: [2021/b]\n${move("under-way")}`, "", "2023"),
      "articles/2024/d.md": story(`continues: [2023/c]\n${move("stalled")}`, "", "2024"),
      "articles/2025/e.md": story(`continues: [2024/d]\n${move()}`, "", "2025"),
      "articles/2026/f.md": story(`continues: [2025/e]\n${move("under-way")}`, "", "2026"),
    });
    expect(newsIn(archive, "2020/a")).toEqual([]);
    expect(newsIn(archive, "2021/b")).toEqual([]);
    expect(newsIn(archive, "2023/c")).toEqual([]);
    expect(newsIn(archive, "2024/d")).toEqual(["janji: stalled"]);
    expect(newsIn(archive, "2025/e")).toEqual([]);
    expect(newsIn(archive, "2026/f")).toEqual(["janji: under-way"]);
    expect(newsIn(archive, "2022/di-luar")).toEqual([]);
  });

  test("counts a check by the newsroom as a state that was there before", () => {
    const { archive } = archiveOf({
      ...cast,
      "follow_ups/janji.md": named(
        "Janji",
        'kind: promise\nlog: [{date: "2022-06-01", status: stalled}, {date: "2023-06-01", status: done}]',
      ),
      "articles/2021/a.md": story("", "", "2021"),
      "articles/2022/b.md": story(
        "continues: [2021/a]\nfollow_ups: [{id: janji, status: stalled}]",
        "",
        "2022-12",
      ),
      "articles/2024/c.md": story(
        "continues: [2022/b]\nfollow_ups: [{id: janji, status: partly}]",
        "",
        "2024",
      ),
    });
    expect(newsIn(archive, "2022/b")).toEqual([]);
    expect(newsIn(archive, "2024/c")).toEqual(["janji: partly"]);
  });

  test("does not know what a withdrawn story told", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2021/a.md": story("", "", "2021"),
      "articles/2022/b.md": story(
        'continues: [2021/a]\npeople: [damar]\ncorrections: [{kind: withdrawal, date: "2022-12-01", text: Sebab}]',
        "",
        "2022",
      ),
      "articles/2023/c.md": story("continues: [2022/b]\npeople: [damar]"),
    });
    expect(newsIn(archive, "2023/c")).toEqual(["damar"]);
    expect(newsIn(archive, "2022/b")).toEqual([]);
  });

  test("is nothing for a story without a thread", () => {
    const { archive } = archiveOf({ ...cast, "articles/2021/a.md": story("people: [damar]", "", "2021") });
    expect(newsIn(archive, "2021/a")).toEqual([]);
  });
});
