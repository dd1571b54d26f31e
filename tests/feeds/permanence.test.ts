/** What subscribers know a story by stays, whatever is edited; and it is told as changed only where an editor says so. */
import { describe, expect, test } from "vitest";
import { tagPrefix } from "../../src/feeds/tag-uri.ts";
import { feedAt, feedsOf, hardFiles, settings } from "./hard-archive.ts";
import { reading } from "./xml.ts";

const file = "articles/2024/01/biasa.md";
const before = hardFiles[file] ?? "";

/** All names of items in all feeds, with those of the archive's own corrections and moves. */
function idsIn(feeds: Readonly<Record<string, string>>): string[] {
  const ids = Object.entries(feeds)
    .filter(([path]) => path.endsWith("feed.xml"))
    .flatMap(([, text]) => reading(text, ({ texts }) => texts("//guid")));
  return [...new Set(ids)].sort();
}

const idsOf = (files: Readonly<Record<string, string>>): string[] => idsIn(feedsOf(files));

const edited = (how: (text: string) => string) => {
  const text = how(before);
  expect(text).not.toBe(before);
  return { ...hardFiles, [file]: text };
};

/** Without the file at its old place. */
const moved = (to: string, text: string) => {
  const { [file]: _, ...others } = hardFiles;
  return { ...others, [to]: text };
};

describe("the name of an item", () => {
  const all = idsOf(hardFiles);

  test("is there for stories, corrections, moves and checks", () => {
    expect(all).toEqual([
      "tag:uji.example,2024:arsip/articles/2024/01/biasa",
      "tag:uji.example,2024:arsip/articles/2024/01/biasa:correction-1",
      "tag:uji.example,2024:arsip/articles/2024/01/english",
      "tag:uji.example,2024:arsip/articles/2024/01/kira-kira",
      "tag:uji.example,2024:arsip/articles/2024/01/lama",
      "tag:uji.example,2024:arsip/articles/2024/02/ditarik:correction-2",
      "tag:uji.example,2024:arsip/follow_ups/janji:articles/2024/01/biasa",
      "tag:uji.example,2024:arsip/follow_ups/janji:log-1",
      "tag:uji.example,2024:arsip/follow_ups/janji:log-2",
    ]);
  });

  test.each([
    ["title", (text: string) => text.replace(/^title: .*$/m, 'title: "Judul lain"')],
    ["date", (text: string) => text.replace(/^published: .*$/m, 'published: "2019-05"')],
    ["text", (text: string) => `${text}\n\nSatu kalimat lagi.\n`],
    ["date of a correction", (text: string) => text.replace('date: "2024-01-06"', 'date: "2024-01-09"')],
    ["section", (text: string) => text.replace(/^section: .*$/m, "")],
    ["day of change", (text: string) => text.replace(/^updated: .*$/m, "")],
  ])("stays where the %s of a story is another", (_, how) => {
    expect(idsOf(edited(how))).toEqual(all);
  });

  test("stays where the file is moved, if the front matter keeps its name", () => {
    const kept = before.replace("---\n", '---\nid: "articles/2024/01/biasa"\n');
    expect(idsOf(moved("articles/2019/nama-lain.md", kept))).toEqual(all);
  });

  test("would be another without it", () => {
    expect(idsOf(moved("articles/2019/nama-lain.md", before))).not.toEqual(all);
  });

  test("stays where the site moves to another host, or calls itself something else", () => {
    const elsewhere = settings()
      .replace("https://uji.example/arsip/", "https://lain.example/")
      .replace("<Uji>", "Lain");
    expect(idsOf({ ...hardFiles, "site.yaml": elsewhere })).toEqual(all);
  });

  test("stays where a correction or a check is added below the others", () => {
    const more = { ...hardFiles };
    const log = hardFiles["follow_ups/janji.md"] ?? "";
    more["follow_ups/janji.md"] = log.replace("}]\n", '}, {date: "2023-01-01", status: "stalled"}]\n');
    expect(more["follow_ups/janji.md"]).not.toBe(log);
    const ids = idsOf(more);
    expect(all.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toHaveLength(all.length + 1);
  });
});

describe("feed_id", () => {
  test.each([
    ["lembayung.example,2022:arsip", "tag:lembayung.example,2022:arsip/"],
    ["lembayung.example,2022-03-01", "tag:lembayung.example,2022-03-01:"],
    ["lembayung.example", "tag:lembayung.example,2025:"],
    ["arsip-lembayung", "tag:arsip-lembayung,2025:"],
  ])("%s becomes %s", (id, prefix) => {
    expect(tagPrefix(id)).toBe(prefix);
  });

  test("is the host where nobody wrote one", () => {
    const bare = settings().replace(/^feed_id: .*$/m, "");
    expect(idsOf({ ...hardFiles, "site.yaml": bare })[0]).toBe("tag:uji.example,2025:articles/2024/01/biasa");
  });
});

describe("the dates of an item", () => {
  const item = (files: Readonly<Record<string, string>>, name: string, path: string) =>
    reading(feedAt(feedsOf(files), "feed.xml"), ({ texts }) =>
      texts(`//item[contains(guid, '${name}')]/${path}`),
    );
  const entry = (files: Readonly<Record<string, string>>, name: string, path: string) =>
    reading(feedAt(feedsOf(files), "atom.xml"), ({ texts }) =>
      texts(`//a:entry[contains(a:id, '${name}')]/a:${path}`),
    );

  test("say when it was published, and when an editor changed it", () => {
    expect(item(hardFiles, "biasa", "pubDate")).toEqual(["Fri, 05 Jan 2024 08:30:00 +0700"]);
    expect(item(hardFiles, "biasa", "a:updated")).toEqual(["2024-01-07T10:00:00+07:00"]);
    expect(entry(hardFiles, "biasa", "updated")).toEqual(["2024-01-07T10:00:00+07:00"]);
    expect(entry(hardFiles, "english", "updated")).toEqual(["2024-01-15T00:00:00+07:00"]);
    expect(item(hardFiles, "english", "a:updated")).toEqual([]);
  });

  test("stay where only the text is another", () => {
    const files = edited((text) => `${text}\n\nSatu kalimat lagi.\n`);
    expect(item(files, "biasa", "content:encoded")[0]).toContain("Satu kalimat lagi.");
    for (const path of ["pubDate", "a:updated"])
      expect(item(files, "biasa", path)).toEqual(item(hardFiles, "biasa", path));
    expect(entry(files, "biasa", "updated")).toEqual(entry(hardFiles, "biasa", "updated"));
  });

  test("stay at the day of publication, whenever it was changed", () => {
    const files = edited((text) => text.replace(/^updated: .*$/m, 'updated: "2024-05-05"'));
    expect(item(files, "biasa", "pubDate")).toEqual(item(hardFiles, "biasa", "pubDate"));
    expect(entry(files, "biasa", "published")).toEqual(entry(hardFiles, "biasa", "published"));
    expect(entry(files, "biasa", "updated")).toEqual(["2024-05-05T00:00:00+07:00"]);
  });

  test("are never before the publication", () => {
    const files = edited((text) => text.replace(/^updated: .*$/m, 'updated: "2024-01-05"'));
    expect(entry(files, "biasa", "updated")).toEqual(["2024-01-05T08:30:00+07:00"]);
  });

  test("are words where no day is known, in the place of the item among the others", () => {
    expect(item(hardFiles, "lama", "pubDate")).toEqual([]);
    expect(entry(hardFiles, "lama", "published")).toEqual([]);
    expect(item(hardFiles, "lama", "content:encoded")[0]).toContain(
      "<p>Terbit Januari 2024. <span>Hari tidak tercetak",
    );
    expect(item(hardFiles, "lama", "description")[0]).toBe(
      "Terbit Januari 2024. Isi tanpa ringkasan, yang kalimat pertamanya menjadi ringkasan.",
    );
    expect(entry(hardFiles, "lama", "updated")).toEqual(["2024-02-03T00:00:00+07:00"]);
    expect(entry(hardFiles, "kira-kira", "updated")).toEqual(["2024-01-10T00:00:00+07:00"]);
    const order = reading(feedAt(feedsOf(hardFiles), "feed.xml"), ({ texts }) => texts("//guid"));
    expect(order.map((id) => id.replace(/^.*\//, ""))).toEqual(["english", "kira-kira", "biasa", "lama"]);
  });
});
