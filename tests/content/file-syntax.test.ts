import { describe, expect, test } from "vitest";
import type { Piece, Run } from "../../src/content/body.ts";
import { fileTarget } from "../../src/content/file-syntax.ts";
import { parseBody } from "../../src/content/markdown.ts";

const parts = (text: string, line = 1): readonly (string | Run)[] => parseBody(text, line).parts;
const pieces = (text: string): Piece[] =>
  parts(text)
    .filter((part): part is Run => typeof part !== "string")
    .flat();

type Picture = Piece & { kind: "picture" };
const pictures = (text: string, line = 1): Picture[] =>
  parts(text, line)
    .flatMap((part) => (typeof part === "string" ? [] : part))
    .filter((piece): piece is Picture => piece.kind === "picture");

describe("a picture", () => {
  test("has its path, its words and its caption, in which names can be mentioned", () => {
    expect(pictures('![Tenda *posko*](media/posko.jpg "Posko di [[kelopak|Kelopak]]")')).toEqual([
      {
        kind: "picture",
        src: "media/posko.jpg",
        spot: { line: 1, written: "media/posko.jpg", nth: 0 },
        alt: "Tenda posko",
        caption: [
          { kind: "text", text: "Posko di ", linkable: true },
          { kind: "mention", target: "kelopak", label: "Kelopak", line: 1, inLink: false },
        ],
        alone: true,
      },
    ]);
  });

  test("alone in its paragraph stands without the paragraph, and so do several", () => {
    expect(parts("Satu.\n\n![a](a.png)\n![b](b.png)\n\nDua.").map((part) => typeof part)).toEqual([
      ...["string", "object", "string", "object", "string", "object", "string"],
    ]);
    expect(pictures("![a](a.png)\n![b](b.png)").map(({ alone }) => alone)).toEqual([true, true]);
    expect(parts("![a](a.png)\n").filter((part) => typeof part === "string")).toEqual([]);
    expect(pictures("- ![a](a.png)\n\n> ![b](b.png)").map(({ alone }) => alone)).toEqual([true, true]);
  });

  test("among words or in a link stays in its paragraph", () => {
    expect(pictures("Lihat ![a](a.png).").map(({ alone }) => alone)).toEqual([false]);
    expect(pictures("[![a](a.png)](b.pdf)").map(({ alone }) => alone)).toEqual([false]);
  });

  test("knows the line on which its path stands, and which of several it is", () => {
    const text = "Satu\n![a](a.png) ![](<b c.png>) ![](a.png)\n\n> dua\n> ![d][e]\n\n[e]: e.png";
    expect(pictures(text, 10).map(({ src, spot }) => [src, spot.line, spot.written, spot.nth])).toEqual([
      ["a.png", 11, "a.png", 0],
      ["b%20c.png", 11, "b c.png", 0],
      ["a.png", 11, "a.png", 1],
      ["e.png", 13, "e.png", 0],
    ]);
  });

  test("on another site is only a link with its words, so that no page asks there for anything", () => {
    for (const src of ["https://lain.example/a.png", "//lain.example/a.png"]) {
      expect(pieces(`![Peta](${src})`)).toEqual([
        { kind: "link", href: src },
        { kind: "text", text: "Peta", linkable: false },
        { kind: "html", html: "</a>" },
      ]);
    }
    expect(pieces("![](https://lain.example/a.png)")[1]).toMatchObject({
      text: "https://lain.example/a.png",
    });
    expect(pieces("[![Peta](https://lain.example/a.png)](/tentang/)").map(({ kind }) => kind)).toEqual([
      "link",
      "text",
      "html",
    ]);
  });
});

describe("a link", () => {
  test("to a file knows where the file's words begin and end", () => {
    expect(pieces("Baca [surat *edaran*](surat.pdf) ini")).toEqual([
      { kind: "text", text: "Baca ", linkable: true },
      { kind: "file", src: "surat.pdf", spot: { line: 1, written: "surat.pdf", nth: 0 } },
      { kind: "text", text: "surat ", linkable: false },
      { kind: "html", html: "<em>" },
      { kind: "text", text: "edaran", linkable: false },
      { kind: "html", html: "</em>" },
      { kind: "file-end" },
      { kind: "text", text: " ini", linkable: true },
    ]);
  });

  test.each([
    ["media/surat.pdf", "media/surat.pdf"],
    ["/media/2023/surat.PDF#page=2", "/media/2023/surat.PDF"],
    ["../surat.docx?x=1", "../surat.docx"],
    ["halaman.html", "halaman.html"],
    ["/404.html", null],
    ["/orang/damar/", null],
    ["https://a.example/a.pdf", null],
    ["//a.example/a.pdf", null],
    ["mailto:a@a.example", null],
    ["#a.b", null],
    ["..", null],
    ["bab", null],
  ])("to %s leads to the file %s", (href, path) => {
    expect(fileTarget(href)).toBe(path);
  });
});
