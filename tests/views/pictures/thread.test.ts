/** The picture of a thread on the pages of its stories. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { isoOf } from "../../../src/days.ts";
import { contextOf } from "../../../src/views/context.ts";
import { ThreadPicture } from "../../../src/views/pictures/thread.tsx";
import { toHtml } from "../../../src/views/render.ts";
import { archiveOf, named, story, thingAt } from "../../archive-of.ts";

/** Stories that carry one another on, `2020/s0` first. */
function threadOf(dates: readonly string[], matter: (at: number) => string = () => "") {
  const files = dates.map((date, at) => [
    `articles/2020/s${at}.md`,
    story(`${at > 0 ? `continues: ["2020/s${at - 1}"]\n` : ""}${matter(at)}`, "", date).replace(
      "Judul",
      `Kabar ${at}`,
    ),
  ]);
  const follow = { "follow_ups/janji.md": named("Jembatan", "kind: promise") };
  return archiveOf({ ...follow, ...Object.fromEntries(files) }).archive;
}

type Archive = ReturnType<typeof threadOf>;

const days = (count: number, step: number) =>
  Array.from({ length: count }, (_, at) => isoOf(18_262 + at * step));

function pictureOf(archive: Archive, slug: string) {
  const current = thingAt(archive, "articles", slug);
  const thread = archive.story(current).thread?.thread;
  if (!thread) return null;
  const picture = ThreadPicture({ context: contextOf(archive), thread, current });
  return picture && parseHTML(toHtml(picture)).document.querySelector("figure");
}

const titleOf = (element: Element | null) => element?.querySelector("title")?.textContent;

const linksIn = (picture: Element | null) =>
  [...(picture?.querySelectorAll("a") ?? [])].map((link) => `${link.getAttribute("href")} ${titleOf(link)}`);

const captionOf = (picture: Element | null) =>
  picture?.querySelector("figcaption")?.textContent?.trim() ?? "";

describe("the picture of a thread", () => {
  test("is not there for one story, for two, and for three of one day", () => {
    expect(pictureOf(threadOf(days(1, 1)), "2020/s0")).toBeNull();
    expect(pictureOf(threadOf(days(2, 1)), "2020/s0")).toBeNull();
    expect(pictureOf(threadOf(days(3, 0)), "2020/s0")).toBeNull();
  });

  test("leads to each other story by its date and title, oldest first, and names the one being read", () => {
    const picture = pictureOf(threadOf(["2020-01-01", "2020-02~", "[2020-03-05..]"]), "2020/s1");
    expect(linksIn(picture)).toEqual([
      "/2020/s0/ 1 Januari 2020: Kabar 0",
      "/2020/s2/ paling awal 5 Maret 2020: Kabar 2",
    ]);
    expect(picture?.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
      "sekitar Februari 2020: Kabar 1 (berita ini)",
    );
    expect(picture?.querySelector("[role=group]")?.getAttribute("aria-label")).toBe(
      "Waktu terbit 3 berita dalam rangkaian ini",
    );
    expect(captionOf(picture)).toBe("Batang atau kolom kosong: tanggalnya tidak pasti.");
  });

  test.each([
    ["of single days", ["9999-12-01", "9999-12-20", "9999-12-31"]],
    ["over thousands of years", ["0001-01-01", "0987", "9999-12"]],
    ["in columns", [...days(50, 40).map((day) => day.replace(/^\d{4}/, "9999")), "9999-12-31"].sort()],
  ])("has a place for every story up to the last day of the year 9999: %s", (_, dates) => {
    const picture = pictureOf(threadOf(dates), "2020/s0");
    expect(picture).not.toBeNull();
    expect(picture?.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });

  test("has a mark for each of twelve, no caption where there is nothing to explain", () => {
    const picture = pictureOf(threadOf(days(12, 40)), "2020/s5");
    expect(linksIn(picture)).toHaveLength(11);
    expect(picture?.querySelector("figcaption")).toBeNull();
  });

  test("tells with a story which follow-up it moved, and where to", () => {
    const archive = threadOf(days(4, 40), (at) =>
      at === 2 ? "follow_ups: [{id: janji, status: done}]" : "",
    );
    const picture = pictureOf(archive, "2020/s0");
    expect(linksIn(picture)[1]).toMatch(/Kabar 2; Janji Jembatan: Terwujud$/);
    expect(captionOf(picture)).toBe("Lingkaran: keadaan tindak lanjut menurut berita itu: Terwujud.");
  });

  describe("of 2,000 stories", () => {
    const archive = threadOf(days(2000, 2), (at) =>
      at === 700 ? "follow_ups: [{id: janji, status: stalled}]" : "",
    );
    const columns = (slug: string) => linksIn(pictureOf(archive, slug));

    test("has a column for each part of its time, which leads to the newest story in it", () => {
      const links = columns("2020/s0");
      expect(links).toHaveLength(11);
      expect(links[0]).toMatch(/^\/2020\/s182\/ 2020: 183 berita; terbaru: Kabar 182$/);
      expect(links[3]).toMatch(
        /^\/2020\/s730\/ 2023: 18. berita; terbaru: Kabar 730; Janji Jembatan: Terhenti$/,
      );
      const counts = links.map((link) => Number(/: (\d+) berita/.exec(link)?.[1]));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2000);
    });

    test("leads from the newest of a column to the one before it", () => {
      expect(columns("2020/s182")[0]).toMatch(/^\/2020\/s181\//);
    });

    test("asks the archive for the whole thread once, not again on each page", () => {
      let asked = 0;
      const context = contextOf({
        ...archive,
        threadNews: (article) => {
          asked += 1;
          return archive.threadNews(article);
        },
      });
      const thread = archive.story(thingAt(archive, "articles", "2020/s0")).thread?.thread;
      if (!thread) throw new Error("no thread");
      for (const current of thread.articles.slice(0, 50)) {
        const picture = ThreadPicture({ context, thread, current });
        expect(picture && toHtml(picture)).toContain("svg");
      }
      expect(asked).toBeGreaterThanOrEqual(2000);
      expect(asked).toBeLessThanOrEqual(4000);
    });
  });
});
