import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Writer } from "../../src/site/writer.ts";
import { filesIn, temporaryFolder } from "./build.ts";

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(pages: Record<string, string>) {
  const writer = new Writer(folder, Object.keys(pages));
  for (const [path, text] of Object.entries(pages)) writer.put(path, text);
  return writer.finish();
}

const pagesIn = () =>
  Object.fromEntries(Object.entries(filesIn(folder)).filter(([path]) => path !== ".jejak-files"));

describe("the writer", () => {
  test("puts down what it is given and says how much of it is new", () => {
    expect(write({ "index.html": "a", "orang/iwan/index.html": "b" })).toEqual({
      folder,
      files: 2,
      changed: 2,
      deleted: 0,
    });
    expect(pagesIn()).toEqual({ "index.html": "a", "orang/iwan/index.html": "b" });
  });

  test("copies a file whose bytes are others, and leaves one alone whose bytes are the same", () => {
    const source = join(temporaryFolder(), "surat.pdf");
    const copy = (bytes: string, namedByContent: boolean) => {
      writeFileSync(source, bytes);
      const writer = new Writer(folder, ["surat.pdf"]);
      writer.putFile("surat.pdf", source, namedByContent);
      return writer.finish().changed;
    };
    expect(copy("satu", false)).toBe(1);
    expect(copy("satu", false)).toBe(0);
    expect(copy("dua!", false)).toBe(1);
    expect(pagesIn()).toEqual({ "surat.pdf": "dua!" });
    expect(copy("tiga", true)).toBe(0);
    expect(copy("empat!", true)).toBe(1);
    expect(() => new Writer(folder, []).putFile("../surat.pdf", source, false)).toThrow("outside the site");
  });

  test("leaves a file with equal bytes alone", () => {
    write({ "index.html": "a", "b.html": "b" });
    const before = statSync(join(folder, "index.html"));
    expect(write({ "index.html": "a", "b.html": "c" })).toEqual({ folder, files: 2, changed: 1, deleted: 0 });
    const after = statSync(join(folder, "index.html"));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(readFileSync(join(folder, "b.html"), "utf8")).toBe("c");
  });

  test("deletes what is gone, with the folders that it leaves empty", () => {
    write({ "index.html": "a", "2023/11/lama/index.html": "b" });
    expect(write({ "index.html": "a" })).toEqual({ folder, files: 1, changed: 0, deleted: 1 });
    expect(pagesIn()).toEqual({ "index.html": "a" });
    expect(existsSync(join(folder, "2023"))).toBe(false);
  });

  test("never deletes what it did not write", () => {
    mkdirSync(join(folder, "orang"));
    writeFileSync(join(folder, "CNAME"), "contoh.example");
    writeFileSync(join(folder, "orang/catatan.txt"), "tangan");
    write({ "index.html": "a", "orang/index.html": "b" });
    write({ "index.html": "a" });
    expect(pagesIn()).toEqual({ CNAME: "contoh.example", "index.html": "a", "orang/catatan.txt": "tangan" });
  });

  test("a build that is killed half-way is mended by the next, which also deletes what nobody wants any more", () => {
    write({ "lama/index.html": "a" });
    const killed = new Writer(folder, ["satu/index.html", "dua/index.html"]);
    killed.put("satu/index.html", "1");
    writeFileSync(join(folder, ".jejak-new-999999999"), "setengah");
    write({ "tiga/index.html": "3" });
    expect(pagesIn()).toEqual({ "tiga/index.html": "3" });
  });

  test("refuses a path that leads out of the site", () => {
    const writer = new Writer(folder, []);
    expect(() => writer.put("../luar.html", "x")).toThrow("outside the site");
    expect(() => writer.put("/etc/jejak.html", "x")).toThrow("outside the site");
  });

  test("a list of files that was tampered with deletes nothing outside the site", () => {
    const outside = join(temporaryFolder(), "penting.txt");
    writeFileSync(outside, "tetap");
    write({ "index.html": "a" });
    writeFileSync(join(folder, ".jejak-files"), `../${outside.split("/").slice(-2).join("/")}\n`);
    expect(() => write({ "index.html": "a" })).toThrow("outside the site");
    expect(readFileSync(outside, "utf8")).toBe("tetap");
  });
});
