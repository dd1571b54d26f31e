import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changedLedger, parseLedger, saveLedger } from "../../src/content/ledger.ts";
import { loadContent } from "../../src/content/load.ts";
import { type Files, inFolder, named, spots } from "../archive-of.ts";

const load = (files: Files) => inFolder(files, loadContent);

describe("addresses.txt", () => {
  test("is read a line at a time, without blank lines and notes", () => {
    const text = "# Catatan\n\n/orang/damar/\n  /about.html  \n# lagi\n/caf%C3%A9/\r\n";
    const { ledger, problems } = load({ "addresses.txt": text, "people/damar.md": named("Damar") });
    expect(ledger).toEqual([
      { address: "/orang/damar/", line: 3 },
      { address: "/about.html", line: 4 },
      { address: "/café/", line: 6 },
    ]);
    expect(problems).toEqual([]);
  });

  test("need not be there", () => {
    expect(load({})).toMatchObject({ ledger: [], problems: [] });
  });

  test("is told of a line that is no address, and of one that is there twice", () => {
    const { lines, problems } = parseLedger(
      "<<<<<<< HEAD\n/orang/damar/\n/orang/damar\n/../etc/\n/a b/\n/orang/damar/index.html\n",
    );
    expect(lines).toEqual([{ address: "/orang/damar/", line: 2 }]);
    expect(spots(problems)).toEqual([
      "addresses.txt:1:1 bad-address",
      "addresses.txt:3:1 duplicate-address",
      "addresses.txt:4:1 bad-address",
      "addresses.txt:5:1 bad-address",
      "addresses.txt:6:1 duplicate-address",
    ]);
    expect(problems[1]?.values).toEqual({ address: "/orang/damar", line: 2 });
  });

  test("is held to UTF-8 and to a size, and is not followed where it is a link", () => {
    expect(spots(load({ "addresses.txt": Buffer.from([0x2f, 0xff]) }).problems)).toEqual([
      "addresses.txt:1:2 not-utf8",
    ]);
    const huge = Buffer.alloc(16 * 1024 * 1024 + 1, "#");
    expect(load({ "addresses.txt": huge }).problems).toMatchObject([
      { rule: "too-large", values: { size: "16 MB", part: "ledger" } },
    ]);
    const linked = inFolder({ "catatan.md": "/orang/damar/" }, (folder) => {
      symlinkSync("catatan.md", join(folder, "addresses.txt"));
      return loadContent(folder);
    });
    expect(linked.ledger).toEqual([]);
    expect(spots(linked.problems)).toContain("addresses.txt:1:1 symbolic-link");
  });

  test("belongs at the top of the content, not into a folder of it", () => {
    expect(spots(load({ "people/addresses.txt": "/a/" }).problems)).toEqual([
      "people/addresses.txt:1:1 ignored-file",
    ]);
  });

  test("of 200,000 lines is read and changed", () => {
    const text = Array.from({ length: 200_000 }, (_, number) => `/2023/11/berita-${number}/`).join("\n");
    expect(parseLedger(text).lines).toHaveLength(200_000);
    expect(changedLedger(text, { added: ["/a/"], removed: ["/2023/11/berita-7/"] })).toContain("\n/a/\n");
  });
});

describe("a changed ledger", () => {
  test("is in order, with each address once", () => {
    const text = "/c/\n/a/\n/c\n";
    expect(changedLedger(text, { added: ["/b/", "/a/"], removed: [] })).toBe("/a/\n/b/\n/c/\n");
  });

  test("keeps notes above the address that they stand above, and the first ones first", () => {
    const text = "# Kepala\n# berkas\n\n/b/\n\n# tentang d\n/d/\n# penutup\n";
    expect(changedLedger(text, { added: ["/a/", "/c/"], removed: ["/b/"] })).toBe(
      "# Kepala\n# berkas\n\n/a/\n/c/\n\n# tentang d\n/d/\n# penutup\n",
    );
  });

  test("loses the notes of an address with it", () => {
    expect(changedLedger("/a/\n# dahulu Bu R.\n/b/\n", { added: [], removed: ["/b/"] })).toBe("/a/\n");
  });

  test("holds addresses as they stand in a link", () => {
    expect(changedLedger("", { added: ["/berita lama/é/"], removed: [] })).toBe("/berita%20lama/%C3%A9/\n");
  });
});

describe("the ledger on disk", () => {
  const add = (address: string) => ({ added: [address], removed: [] });

  test("begins with the opening words where there was none, and leaves no other file behind", () => {
    inFolder({}, (folder) => {
      saveLedger(folder, add("/b/"), "# Kepala\n\n");
      saveLedger(folder, add("/a/"), "# Kepala\n\n");
      expect(readFileSync(join(folder, "addresses.txt"), "utf8")).toBe("# Kepala\n\n/a/\n/b/\n");
      expect(readdirSync(folder).sort()).toEqual(["addresses.txt", "site.yaml"]);
    });
  });

  test("is left alone where nothing changes", () => {
    inFolder({ "addresses.txt": "# x\n\n/a/\n" }, (folder) => {
      const before = statSync(join(folder, "addresses.txt"));
      saveLedger(folder, add("/a/"), "");
      expect(statSync(join(folder, "addresses.txt")).ino).toBe(before.ino);
    });
  });

  test("that is no text is not overwritten", () => {
    inFolder({}, (folder) => {
      const path = join(folder, "addresses.txt");
      writeFileSync(path, Buffer.from([0xff]));
      expect(() => saveLedger(folder, add("/a/"), "")).toThrow(/not UTF-8/);
      expect([...readFileSync(path)]).toEqual([0xff]);
      expect(existsSync(join(folder, `.addresses.txt-${process.pid}`))).toBe(false);
    });
  });
});
