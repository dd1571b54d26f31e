import { describe, expect, test } from "vitest";
import { positionsIn, proseOf } from "../../src/content/prose.ts";

/** What is left, with one blank for each stretch of blanks. */
const left = (body: string) => proseOf(body).replace(/\s+/g, " ").trim();

describe("the text of a body without its code", () => {
  test.each([
    ["Harga `<b>` naik", "Harga naik"],
    ["Harga ``a ` b`` naik", "Harga naik"],
    ["Dua `baris\nkode` habis", "Dua habis"],
    ["```js\n<b>\n```\nSesudah", "Sesudah"],
    ["~~~\n<b>\n~~~\nSesudah", "Sesudah"],
    ["> ```\n> <b>\n> ```\n\nSesudah", "Sesudah"],
    ["- Butir\n\n  ```\n  <b>\n  ```\n", "- Butir"],
    ["Sebelum\n\n    <b>\n\nSesudah", "Sebelum Sesudah"],
    ["```\n<b> tanpa penutup", ""],
  ])("%j leaves %j", (body, text) => {
    expect(left(body)).toBe(text);
  });

  test.each([
    "Satu ` saja",
    "Satu `` dan ` lain",
    "Satu \\` dan satu ` lagi",
    "Alinea ` satu\n\nalinea ` dua",
    "- Butir\n\n    dilanjutkan, menjorok empat",
    "Tanpa kode",
  ])("%j holds none", (body) => {
    expect(proseOf(body)).toBe(body);
  });

  test("keeps every character where it was", () => {
    const body = "Awal `kode` 😀\n\n```\nbaris\n```\nakhir";
    const prose = proseOf(body);
    expect(prose).toHaveLength(body.length);
    expect(prose.split("\n").map(({ length }) => length)).toEqual(
      body.split("\n").map(({ length }) => length),
    );
    expect(prose.indexOf("akhir")).toBe(body.indexOf("akhir"));
  });

  test("of a page of back-ticks takes no longer than reading it", { timeout: 5000 }, () => {
    const rows = Array.from({ length: 1400 }, (_, index) => "`".repeat(index + 1)).join("a");
    expect(proseOf(rows)).toBe(rows);
    expect(proseOf("`a ".repeat(200_000))).toHaveLength(600_000);
  });
});

test("an offset in the body is a line and column of the file", () => {
  const at = positionsIn({ body: "satu\ndua\n\ntiga", bodyLine: 5 });
  expect([0, 11, 3, 5, 13].map(at)).toEqual([
    { line: 5, column: 1 },
    { line: 8, column: 2 },
    { line: 5, column: 4 },
    { line: 6, column: 1 },
    { line: 8, column: 4 },
  ]);
});
