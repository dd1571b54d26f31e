import { describe, expect, test } from "vitest";
import { archiveOf, slugs, story, thingAt } from "../archive-of.ts";

/** Stories by name, each with the names of those that it continues; the name is the day of November 2023. */
function threads(
  links: Readonly<Record<string, readonly string[]>>,
  extra: Readonly<Record<string, string>> = {},
) {
  const files = Object.entries(links).map(([day, continued]) => [
    `articles/2023/s${day}.md`,
    story(
      `continues: [${continued.map((name) => `2023/s${name}`).join(", ")}]\n${extra[day] ?? ""}`,
      "",
      `2023-11-${day}`,
    ),
  ]);
  const { archive, problems } = archiveOf(Object.fromEntries(files));
  expect(problems).toEqual([]);
  const storyOf = (day: string) => archive.story(thingAt(archive, "articles", `2023/s${day}`));
  return {
    storyOf,
    threadOf: (day: string) => slugs(storyOf(day).thread?.thread.articles ?? []).map((slug) => slug.slice(6)),
  };
}

describe("a thread of stories", () => {
  test("is shared by all that carry one another on, oldest first, through branches and meetings", () => {
    const { threadOf, storyOf } = threads({
      "05": ["03", "04"],
      "04": ["01"],
      "03": ["01"],
      "01": [],
      "09": [],
    });
    for (const day of ["01", "03", "04", "05"]) expect(threadOf(day)).toEqual(["01", "03", "04", "05"]);
    expect(storyOf("05").thread).toMatchObject({ at: 3 });
    expect(storyOf("01").thread?.thread).toBe(storyOf("05").thread?.thread);
  });

  test("names what a story carries on, and what carries it on", () => {
    const { storyOf } = threads({ "05": ["03", "04"], "04": ["01"], "03": ["01"], "01": [] });
    expect(slugs(storyOf("05").continues)).toEqual(["2023/s03", "2023/s04"]);
    expect(slugs(storyOf("01").continuedBy)).toEqual(["2023/s03", "2023/s04"]);
    expect(storyOf("05").continuedBy).toEqual([]);
    expect(storyOf("01").continues).toEqual([]);
  });

  test("is none where a story stands alone", () => {
    const { storyOf } = threads({ "09": [] });
    expect(storyOf("09")).toMatchObject({ thread: null, continues: [], continuedBy: [] });
  });

  test("names each story once, also where it is listed twice", () => {
    const { storyOf, threadOf } = threads({ "02": ["01", "01"], "01": [] });
    expect(slugs(storyOf("02").continues)).toEqual(["2023/s01"]);
    expect(threadOf("01")).toEqual(["01", "02"]);
  });

  test("goes through a story that was withdrawn, and leaves it out", () => {
    const withdrawal = 'corrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]';
    const { archive } = archiveOf({
      "articles/2023/a.md": story("", "", "2023-01"),
      "articles/2023/b.md": story(`continues: [2023/a]\n${withdrawal}`, "", "2023-02"),
      "articles/2023/c.md": story("continues: [2023/b]", "", "2023-03"),
    });
    const threadOf = (name: string) => archive.story(thingAt(archive, "articles", `2023/${name}`)).thread;
    expect(slugs(threadOf("c")?.thread.articles ?? [])).toEqual(["2023/a", "2023/c"]);
    expect(threadOf("a")?.at).toBe(0);
    expect(threadOf("c")?.at).toBe(1);
  });

  test("has stories of one day in the order in which they carry one another on", () => {
    const { archive } = archiveOf({
      "articles/2023/a.md": story("continues: [2023/c]"),
      "articles/2023/b.md": story("continues: [2023/a]"),
      "articles/2023/c.md": story(""),
    });
    const { thread } = archive.story(thingAt(archive, "articles", "2023/b")).thread ?? {};
    expect(slugs(thread?.articles ?? [])).toEqual(["2023/c", "2023/a", "2023/b"]);
    expect(slugs(archive.articles)).toEqual(["2023/c", "2023/a", "2023/b"]);
  });

  test("does not go through a draft or a story without a page", () => {
    for (const reason of ["draft: true", "listed: false"]) {
      const files = {
        "articles/2023/a.md": story("", "", "2023-01"),
        "articles/2023/b.md": story(`continues: [2023/a]\n${reason}`, "", "2023-02"),
        "articles/2023/c.md": story("continues: [2023/b]", "", "2023-03"),
      };
      const { archive } = archiveOf(files);
      const storyOf = (name: string) => archive.story(thingAt(archive, "articles", `2023/${name}`));
      expect(storyOf("a")).toMatchObject({ thread: null, continuedBy: [] });
      expect(storyOf("c")).toMatchObject({ thread: null, continues: [] });
    }
  });
});

test("20,000 stories that carry one another on are one thread", { timeout: 30_000 }, () => {
  const size = 20_000;
  const name = (index: number) => `2023/s${String(index).padStart(5, "0")}`;
  const files = Array.from({ length: size }, (_, index) => [
    `articles/${name(index)}.md`,
    story(index === 0 ? "" : `continues: ["${name(index - 1)}"]`),
  ]);
  const { archive, problems } = archiveOf(Object.fromEntries(files));
  expect(problems).toEqual([]);
  const last = archive.story(thingAt(archive, "articles", name(size - 1)));
  expect(last.thread?.at).toBe(size - 1);
  expect(last.thread?.thread.articles).toHaveLength(size);
  expect(slugs(last.continues)).toEqual([name(size - 2)]);
});
