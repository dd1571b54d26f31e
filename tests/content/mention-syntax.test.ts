import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Body, Piece, Run } from "../../src/content/body.ts";
import { parseBody } from "../../src/content/markdown.ts";
import { parseLine } from "../../src/content/mention-syntax.ts";

const runs = (body: Body): Run[] => body.parts.filter((part): part is Run => typeof part !== "string");
const pieces = (text: string): Piece[] => runs(parseBody(text, 1)).flat();

type Mention = Piece & { kind: "mention" };
const mentions = (text: string): Mention[] =>
  pieces(text).filter((piece): piece is Mention => piece.kind === "mention");
const named = (text: string) => mentions(text).map(({ target, label }) => [target, label]);
const gaps = (text: string) => pieces(text).flatMap((piece) => (piece.kind === "gap" ? [piece.known] : []));
const words = (text: string) => pieces(text).flatMap((piece) => (piece.kind === "text" ? [piece.text] : []));

describe("a mention", () => {
  test("names a thing, with its own name or with other words", () => {
    expect(named("[[damar]] bertemu [[ratna|Bupati Ratna]].")).toEqual([
      ["damar", null],
      ["ratna", "Bupati Ratna"],
    ]);
  });

  test("may name the folder, or a story by its path", () => {
    expect(named("[[places/bogor|Bogor]], [[2023/11/ponsel]]")).toEqual([
      ["places/bogor", "Bogor"],
      ["2023/11/ponsel", null],
    ]);
  });

  test("is tidied: no blanks around, one between", () => {
    expect(named("[[ damar | Pak\n  Damar ]]")).toEqual([["damar", "Pak Damar"]]);
    expect(named("[[damar| ]]")).toEqual([["damar", null]]);
  });

  test("knows its line in the file", () => {
    const text = "Satu.\n\nDua\n[[a]]\ndan [[b]]\n\n- tiga [[c]]\n\n> empat\n> [[d]]\n\n## [[e]]\n";
    const lines = runs(parseBody(text, 5)).flat();
    expect(lines.flatMap((piece) => (piece.kind === "mention" ? [[piece.target, piece.line]] : []))).toEqual([
      ["a", 8],
      ["b", 9],
      ["c", 11],
      ["d", 14],
      ["e", 16],
    ]);
  });

  test("knows its line also after code, a link or a mention that is broken over two lines", () => {
    const text = '`satu\ndua` [[a]] [[b|Bu\nB]] [[c]] [x](/y\n"judul") [[d]]\n[[e]]';
    expect(mentions(text).map(({ target, line }) => [target, line])).toEqual([
      ["a", 2],
      ["b", 2],
      ["c", 3],
      ["d", 4],
      ["e", 5],
    ]);
  });

  test("in a table knows the line of its row", () => {
    const text = "| [[a]] | b |\n| --- | --- |\n| c | d |\n| e | [[f|F]] |\n";
    expect(mentions(text).map(({ target, line }) => [target, line])).toEqual([
      ["a", 1],
      ["f", 4],
    ]);
  });

  test("in a quotation's source line knows its line", () => {
    const [attribution] = parseBody("Satu.\n\n> Dua\n> tiga\n> — [[damar]], Camat\n", 10).attributions;
    expect(attribution?.[0]).toMatchObject({ kind: "mention", target: "damar", line: 14 });
  });

  test("is found in headings, lists, emphasis and quotations", () => {
    const text = "## [[a]]\n\n1. [[b]]\n\n*[[c]]* dan **[[d|De]]**\n\n> [[e]]\n";
    expect(named(text).map(([target]) => target)).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("within the words of a link is kept, and known to be there", () => {
    expect(mentions("[lihat [[damar]] di sini](https://a.example/) dan [[damar]]")).toMatchObject([
      { target: "damar", inLink: true },
      { target: "damar", inLink: false },
    ]);
  });

  test.each([
    "[lihat\n[[damar]] di sini](https://a.example/)",
    "[lihat **[[damar]]**](https://a.example/)",
    "[lihat `kode` [[damar]]](https://a.example/)",
    "[lihat [1] [[damar]]](https://a.example/)",
    "[lihat \\] [[damar]]](https://a.example/)",
    "[[[damar]]](https://a.example/)",
    "[lihat [[damar]]][y]\n\n[y]: https://a.example/",
    `[${"kata ".repeat(100)}[[damar]]](https://a.example/)`,
  ])("is within the words of a link in %.45j", (text) => {
    expect(pieces(text).filter(({ kind }) => kind === "link")).toEqual([
      { kind: "link", href: "https://a.example/" },
    ]);
    expect(mentions(text)).toMatchObject([{ target: "damar", inLink: true }]);
  });

  test("beside a link leaves the link alone", () => {
    expect(mentions("[a](https://a.example/) [[damar]] [b](https://b.example/)")).toMatchObject([
      { inLink: false },
    ]);
    expect(mentions("[a [[damar]] b] dan [c](https://a.example/)")).toMatchObject([{ inLink: false }]);
  });

  test("within the words of a picture keeps its words", () => {
    expect(pieces("![foto [[damar|Pak Damar]]](/media/a.png)")).toMatchObject([{ alt: "foto Pak Damar" }]);
  });

  test("in code is code", () => {
    expect(mentions("`[[damar]]`\n\n```\n[[damar]]\n```\n\n    [[damar]]\n")).toEqual([]);
  });

  test("with a backslash before it is words", () => {
    expect(mentions("\\[[damar]]")).toEqual([]);
    expect(words("\\[[damar]] pulang")).toEqual(["[[damar]] pulang"]);
    expect(named("\\\\[[damar]]")).toEqual([["damar", null]]);
  });

  test.each(["[[]]", "[[ ]]", "[[|kata]]", "[[damar]", "[damar]]", "[[da", "[[a[b]]", "[ [damar]]"])(
    "%s is none",
    (text) => {
      expect(mentions(text)).toEqual([]);
      expect(words(text).join("")).toBe(text);
    },
  );

  test("one bracket more stands outside", () => {
    expect(named("[[[damar]]]")).toEqual([["damar", null]]);
    expect(words("([[damar]]])")).toEqual(["(", "])"]);
  });

  test("brackets that never close hide no later mention", () => {
    expect(named("[[ tidak ditutup. [[damar]]")).toEqual([["damar", null]]);
  });
});

describe("a gap", () => {
  test("may say what is known of the lost text", () => {
    expect(gaps("Kata [[?]] dan [[?nama  desa hilang]] dan [[? ]].")).toEqual(["", "nama desa hilang", ""]);
  });

  test("may hold a bar, for it has no other words", () => {
    expect(gaps("[[?satu | dua]]")).toEqual(["satu | dua"]);
  });

  test("stands in a table, a heading and a list", () => {
    expect(gaps("## A [[?b]]\n\n- [[?c]]\n\n| [[?d]] |\n| --- |\n| [[?e | f]] |\n")).toEqual([
      "b",
      "c",
      "d",
      "e | f",
    ]);
  });
});

describe("a bar inside a table", () => {
  const table = (cell: string) => `| Nama | Lain |\n| ---- | ---- |\n| ${cell} | x |\n`;

  test("belongs to the mention, escaped or not", () => {
    expect(named(table("[[damar|Pak Damar]]"))).toEqual([["damar", "Pak Damar"]]);
    expect(named(table("[[damar\\|Pak Damar]]"))).toEqual([["damar", "Pak Damar"]]);
    expect(words(table("[[damar|Pak Damar]]"))).toEqual(["Nama", "Lain", "x"]);
  });

  test("between cells still parts them", () => {
    expect(named("| a | b |\n| --- | --- |\n| [[a]] | [[b|B]] |\n")).toEqual([
      ["a", null],
      ["b", "B"],
    ]);
    expect(words(table("[[ bukan | sebutan"))).toEqual(["Nama", "Lain", "[[ bukan", "sebutan"]);
  });

  test("in a table within a list or a quotation", () => {
    const rows = ["| A | B |", "| - | - |", "| [[a|A]] | b |"];
    expect(named(rows.map((row) => `> ${row}`).join("\n"))).toEqual([["a", "A"]]);
    expect(named(`- x\n\n${rows.map((row) => `  ${row}`).join("\n")}`)).toEqual([["a", "A"]]);
  });

  test("in code beside a table stays a bar", () => {
    const { parts } = parseBody(`${table("x")}\n\`\`\`\n[[a|b]]\n\`\`\`\n`, 1);
    expect(parts.filter((part) => typeof part === "string").join("")).toContain("[[a|b]]");
    expect(words(`${table("x")}\nKata \`[[a|b]]\`.`)).toContain("[[a|b]]");
  });

  test("in long words belongs to the mention as well", () => {
    const long = `${"kata ".repeat(60)}akhir`;
    expect(named(table(`[[damar|${long}]]`))).toEqual([["damar", long]]);
  });
});

describe("any words", () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  const tidy = (text: string) => text.replaceAll("\\|", "|").replace(/\s+/g, " ").trim();
  const label = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 80 })
    .map((text) => text.replace(/[[\]]/g, ""))
    .filter((text) => tidy(text) !== "" && !/[\0\r\n]/.test(text));

  test("written as [[slug|words]] come out as that mention", () => {
    fc.assert(
      fc.property(slug, label, (target, text) => {
        expect(named(`Kata [[${target}|${text}]] kata.`)).toEqual([[target, tidy(text)]]);
        expect(words(`Kata [[${target}|${text}]] kata.`)).toEqual(["Kata ", " kata."]);
      }),
    );
  });

  test("and so they do in the cell of a table", () => {
    fc.assert(
      fc.property(slug, label, (target, text) => {
        const table = `| Nama | Lain |\n| --- | --- |\n| a [[${target}|${text}]] b | c |\n`;
        expect(named(table)).toEqual([[target, tidy(text)]]);
        expect(words(table)).toEqual(["Nama", "Lain", "a ", " b", "c"]);
      }),
    );
  });

  test("and so they do in a line of front matter", () => {
    fc.assert(
      fc.property(slug, label, (target, text) => {
        expect(parseLine(`Kata [[${target}|${text}]] kata.`)).toEqual([
          { kind: "text", text: "Kata ", linkable: true },
          { kind: "mention", target, label: tidy(text), line: 0, inLink: false },
          { kind: "text", text: " kata.", linkable: true },
        ]);
      }),
    );
  });
});

describe("a line of front matter", () => {
  const text = (words: string): Piece => ({ kind: "text", text: words, linkable: true });

  test("is words, mentions and gaps; nothing else of Markdown means anything in it", () => {
    expect(parseLine("*Damar* & <b> [x](y)")).toEqual([text("*Damar* & <b> [x](y)")]);
    expect(parseLine("[[damar]], dari [[?nama desa]]")).toEqual([
      { kind: "mention", target: "damar", label: null, line: 0, inLink: false },
      text(", dari "),
      { kind: "gap", known: "nama desa" },
    ]);
    expect(parseLine("[[]] [[|x]]")).toHaveLength(2);
    expect(parseLine("")).toEqual([]);
  });

  test("that is one web address is a link, shown without what says nothing", () => {
    expect(parseLine("https://www.a.example/berita/1/")).toEqual([
      { kind: "link", href: "https://www.a.example/berita/1/" },
      { kind: "text", text: "a.example/berita/1", linkable: false },
      { kind: "html", html: "</a>" },
    ]);
  });

  test("that only holds an address, or one of another scheme, is words", () => {
    expect(parseLine("lihat https://a.example/")).toEqual([text("lihat https://a.example/")]);
    expect(parseLine("javascript:alert(1)")).toEqual([text("javascript:alert(1)")]);
    expect(parseLine("https://a.example/ javascript:x")).toEqual([text("https://a.example/ javascript:x")]);
  });
});
