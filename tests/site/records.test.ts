import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { surveyContent } from "../../src/content/load.ts";
import { readFiles } from "../../src/site/records/read-files.ts";
import { isReadable } from "../../src/site/records/segment.ts";
import { RecordStore } from "../../src/site/records/store.ts";
import { storedThing } from "../../src/site/records/stored-thing.ts";
import { named, story } from "../archive-of.ts";
import { temporaryFolder } from "./build.ts";

const today = "2026-01-01";
let [content, kept] = ["", ""];

beforeEach(() => {
  content = temporaryFolder();
  kept = join(temporaryFolder(), "kept");
  write("people/damar.md", named("Damar"));
  write("articles/2023/a.md", story("", "Kata [[damar|Pak Damar]] hari ini. Lalu pulang.\n"));
});

function write(file: string, text: string): void {
  mkdirSync(join(content, file, ".."), { recursive: true });
  writeFileSync(join(content, file), text);
}

/** As another process would, which knows only what is on disk; with a `store` of its own, as a server does. */
function read(folder: string | null = kept, store = new RecordStore(folder)) {
  const { markdown } = surveyContent(content);
  const before = [...store.rows].length;
  const rows = readFiles(content, markdown, store, today);
  const things = rows.flatMap((row, index) => {
    const found = markdown[index];
    return found && isReadable(row) ? [storedThing(row, found, content, { words: "id", drafts: false })] : [];
  });
  return { store, rows, things, before, added: [...store.rows].length - before };
}

const segments = () => readdirSync(kept).filter((name) => name.endsWith(".heads"));

/** Turns one byte in the middle of each file into another. */
function damage(ending: string): void {
  for (const name of readdirSync(kept).filter((name) => name.endsWith(ending))) {
    const bytes = readFileSync(join(kept, name));
    const at = bytes.length >> 1;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(kept, name), bytes);
  }
}

const bodiesOf = (things: ReturnType<typeof read>["things"]) =>
  things.map(({ body, sentences }) => JSON.stringify([body, sentences]));

describe("a file that was read", () => {
  test("is not read again, and says the same", () => {
    const first = read();
    expect(first.added).toBe(2);
    const second = read();
    expect([second.before, second.added]).toEqual([2, 0]);
    expect(second.things.map(({ label, url }) => [label, url])).toEqual([
      ["Judul", "/2023/a/"],
      ["Damar", "/orang/damar/"],
    ]);
    expect(bodiesOf(second.things)).toEqual(bodiesOf(first.things));
    expect(second.things[0]?.sentences.map(({ label }) => label)).toEqual(["Pak Damar"]);
  });

  test("is read again once it is edited, and remembered when the edit is undone", () => {
    read();
    const text = readFileSync(join(content, "people/damar.md"), "utf8");
    write("people/damar.md", named("Sekar"));
    expect(read().added).toBe(1);
    write("people/damar.md", text);
    const { added, things } = read();
    expect([added, things[1]?.label]).toEqual([0, "Damar"]);
  });

  test("is read again where its record is damaged", () => {
    const first = read();
    damage(".heads");
    const { before, added, things } = read();
    expect([before, added]).toEqual([0, 2]);
    expect(bodiesOf(things)).toEqual(bodiesOf(first.things));
    expect(segments(), "the damaged one is gone").toHaveLength(1);
  });

  test("is looked at once more where what is kept of its text is damaged or gone", () => {
    const first = bodiesOf(read().things);
    damage(".texts");
    expect(bodiesOf(read().things)).toEqual(first);
    for (const name of readdirSync(kept).filter((name) => name.endsWith(".texts"))) {
      writeFileSync(join(kept, name), "");
    }
    const { things } = read();
    expect(bodiesOf(things)).toEqual(first);
    write("articles/2023/a.md", story("", "Lain sama sekali.\n"));
    expect(() => bodiesOf(things)).toThrow("articles/2023/a.md was changed while the site was built");
  });

  test("is kept in memory alone where the disk takes nothing", () => {
    const { things } = read(null);
    writeFileSync(kept, "a file where a folder should be");
    expect(bodiesOf(read(kept).things)).toEqual(bodiesOf(things));
  });

  test("has its place in a problem looked up in the file itself", () => {
    read();
    const [thing] = read().things;
    expect(thing?.entry.bodyLine).toBe(5);
    expect(thing?.entry.data).toMatchObject({ title: "Judul" });
  });
});

test("what is scattered over many runs is put together", () => {
  for (let run = 0; run < 30; run++) {
    write("people/damar.md", named(`Damar ${run}`));
    const { store, rows } = read();
    store.tidy(rows);
  }
  expect(segments().length).toBeLessThan(30);
  const { added, things } = read();
  expect([added, things.map(({ label }) => label)]).toEqual([0, ["Judul", "Damar 29"]]);
  expect(existsSync(join(kept, `${segments()[0]?.replace(".heads", ".texts")}`))).toBe(true);
});

test("a server that lives long puts them together now and then, not at every save", () => {
  const store = new RecordStore(kept);
  let together = 0;
  for (let save = 0; save < 60; save++) {
    write("people/damar.md", named(`Damar ${save}`));
    const { rows, things } = read(kept, store);
    expect(things.map(({ label }) => label)).toEqual(["Judul", `Damar ${save}`]);
    expect(bodiesOf(things)).toHaveLength(2);
    const before = segments().length;
    store.tidy(rows);
    if (segments().length < before) together++;
  }
  expect(together).toBe(2);
});
