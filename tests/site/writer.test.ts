import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { Writer } from "../../src/site/writer.ts";
import { filesIn, temporaryFolder } from "./build.ts";

/** There, the two tests of it cannot lay out their files, and every other test is of such a disk. */
const ignoresCase = existsSync(import.meta.filename.toUpperCase());

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

function write(pages: Record<string, string>) {
  const writer = new Writer(folder);
  for (const [path, text] of Object.entries(pages)) writer.put(path, text);
  return writer.finish();
}

/** Without the list, and what is laid beside. */
const pagesOf = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(".jejak-")));

const pagesIn = () => pagesOf(filesIn(folder));

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
      const writer = new Writer(folder);
      writer.putFile("surat.pdf", source, namedByContent);
      return writer.finish().changed;
    };
    expect(copy("satu", false)).toBe(1);
    expect(copy("satu", false)).toBe(0);
    expect(copy("dua!", false)).toBe(1);
    expect(pagesIn()).toEqual({ "surat.pdf": "dua!" });
    expect(copy("tiga", true)).toBe(0);
    expect(copy("empat!", true)).toBe(1);
    expect(() => new Writer(folder).putFile("../surat.pdf", source, false)).toThrow("outside the site");
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
    const killed = new Writer(folder);
    killed.put("satu/index.html", "1");
    writeFileSync(join(folder, ".jejak-new-999999999"), "setengah");
    write({ "tiga/index.html": "3" });
    expect(pagesIn()).toEqual({ "tiga/index.html": "3" });
  });

  test("changes nothing before the last page is made, and nothing at all when it is told to stop", () => {
    write({ "index.html": "a", "lama/index.html": "b" });
    const before = filesIn(folder);
    const writer = new Writer(folder);
    writer.put("index.html", "baru");
    writer.put("baru/index.html", "c");
    expect(pagesOf(filesIn(folder))).toEqual(pagesOf(before));
    writer.abandon();
    expect(filesIn(folder)).toEqual(before);
  });

  test("puts a folder where a file was, and a file where a folder was", () => {
    write({ "tentang.html": "a", "index.html": "b" });
    write({ "tentang.html/index.html": "c", "index.html": "b" });
    expect(pagesIn()).toEqual({ "tentang.html/index.html": "c", "index.html": "b" });
    expect(write({ "tentang.html": "d", "index.html": "b" })).toMatchObject({ changed: 1, deleted: 1 });
    expect(pagesIn()).toEqual({ "tentang.html": "d", "index.html": "b" });
  });

  test("stops before the first page where something of another hand is in the way", () => {
    write({ "index.html": "a" });
    mkdirSync(join(folder, "orang/index.html"), { recursive: true });
    expect(() => write({ "index.html": "b", "orang/index.html": "c" })).toThrow("in the way");
    writeFileSync(join(folder, "tempat"), "tangan");
    expect(() => write({ "index.html": "b", "tempat/index.html": "c" })).toThrow();
    expect(pagesOf(filesIn(folder))).toEqual({ "index.html": "a", tempat: "tangan" });
  });

  test.skipIf(ignoresCase)(
    "keeps a page whose old address is the new one in other letters, where a disk takes both for one",
    () => {
      write({ "Foo/index.html": "a" });
      mkdirSync(join(folder, "foo"));
      linkSync(join(folder, "Foo/index.html"), join(folder, "foo/index.html"));
      expect(write({ "foo/index.html": "a" }).deleted).toBe(0);
      expect(pagesIn()["foo/index.html"]).toBe("a");
      expect(Object.keys(pagesIn()), "one and the same").toEqual(["Foo/index.html", "foo/index.html"]);
    },
  );

  test.skipIf(ignoresCase)("deletes it where the disk has two", () => {
    write({ "Foo/index.html": "a" });
    write({ "foo/index.html": "a" });
    expect(pagesIn()).toEqual({ "foo/index.html": "a" });
  });

  test("refuses a path that leads out of the site", () => {
    const writer = new Writer(folder);
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

  describe("where a symbolic link leads out of the site", () => {
    let outside: string;
    beforeEach(() => {
      outside = temporaryFolder();
      writeFileSync(join(outside, "index.html"), "tetap");
    });

    test("writes nothing behind a folder that is one", () => {
      symlinkSync(outside, join(folder, "orang"));
      expect(() => write({ "orang/index.html": "a" })).toThrow("orang is a link");
      expect(() => write({ "orang/damar/index.html": "a" })).toThrow("orang is a link");
      expect(filesIn(outside)).toEqual({ "index.html": "tetap" });
    });

    test("deletes nothing behind one either, and leaves the rest of the site as it was", () => {
      write({ "index.html": "a", "orang/index.html": "b" });
      rmSync(join(folder, "orang"), { recursive: true });
      symlinkSync(outside, join(folder, "orang"));
      expect(() => write({ "index.html": "c" })).toThrow("orang is a link");
      expect(filesIn(outside)).toEqual({ "index.html": "tetap" });
      expect(pagesIn()).toEqual({ "index.html": "a" });
    });

    test("puts a page in the place of a link, also of one to equal bytes, and deletes the link alone", () => {
      for (const text of ["tetap", "baru"]) {
        symlinkSync(join(outside, "index.html"), join(folder, "halaman.html"));
        write({ "halaman.html": text });
        expect(lstatSync(join(folder, "halaman.html")).isFile()).toBe(true);
        rmSync(join(folder, "halaman.html"));
        symlinkSync(join(outside, "index.html"), join(folder, "halaman.html"));
        write({});
        expect(existsSync(join(folder, "halaman.html"))).toBe(false);
      }
      expect(filesIn(outside)).toEqual({ "index.html": "tetap" });
    });
  });
});
