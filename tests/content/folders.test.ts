import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folders, isFolder, isPathOf, slugOf } from "../../src/content/folders.ts";

describe("where a file may lie", () => {
  test.each(["2023/ponsel", "2023/11/ponsel", "0999/a", "2024/06/a-1-b"])("articles/%s.md", (path) => {
    expect(isPathOf("articles", path)).toBe(true);
  });

  test.each([
    "ponsel",
    "23/ponsel",
    "2023/13/ponsel",
    "2023/00/ponsel",
    "2023/1/ponsel",
    "2023/11/17/ponsel",
    "2023/11/",
    "2023/Ponsel",
    "2023/ponsel_rusak",
    "2023/-ponsel",
    "2023/ponsel-",
    "2023/a--b",
    "2023/a b",
    "2023/a\n",
    "../2023/a",
    "2023/é",
  ])("not articles/%j.md", (path) => {
    expect(isPathOf("articles", path)).toBe(false);
  });

  test("a thing of any other folder lies right in it", () => {
    for (const folder of folders.filter((name) => name !== "articles")) {
      expect(isPathOf(folder, "damar")).toBe(true);
      expect(isPathOf(folder, "2023/damar")).toBe(false);
      expect(isPathOf(folder, "")).toBe(false);
    }
  });

  test("only the eight names are folders of content", () => {
    expect(folders.every(isFolder)).toBe(true);
    for (const name of ["media", "_data", "Articles", "toString", "__proto__", ""]) {
      expect(isFolder(name)).toBe(false);
    }
  });
});

const character = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));

describe("a file name made of words", () => {
  test("has small letters, digits and hyphens", () => {
    expect(slugOf("Ponsel Admin (2)")).toBe("ponsel-admin-2");
    expect(slugOf("Žofie  Ōkubo!")).toBe("zofie-okubo");
    expect(slugOf("--Rp 5.000--")).toBe("rp-5-000");
  });

  test("is never longer than every disk can hold, however many words were signed with", () => {
    expect(slugOf("Rukmini dan kawan ".repeat(30)).length).toBeLessThanOrEqual(200);
    expect(slugOf(`${"a".repeat(199)} b`)).toBe("a".repeat(199));
    expect(slugOf("\u33af".repeat(60)).length, "one letter that is taken apart into six").toBeLessThanOrEqual(
      200,
    );
  });

  test("is empty where no letter or digit is left", () => {
    expect(slugOf("…")).toBe("");
    expect(slugOf("本")).toBe("");
  });

  test("is always one that may be used, and stays what it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), (words) => {
        const slug = slugOf(words);
        if (slug === "") return;
        expect(isPathOf("people", slug)).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
