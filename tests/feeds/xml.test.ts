/** Text in XML. */
import { expect, test } from "vitest";
import { cdata, clean, element, emptyElement } from "../../src/feeds/xml.ts";
import { reading } from "./xml.ts";

/** As libxml2 reads it back. */
const readBack = (xml: string): string => reading(`<x>${xml}</x>`, ({ texts }) => texts("/x")[0] ?? "");

test("every character that XML has comes through, and none that it has not", () => {
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).join("");
  const cleaned = clean(`${all}\uD800\uFFFE\uFFFF\uFFFD\u{1F6B2}\uDC00`);
  expect(cleaned).toContain("\t\n");
  expect(cleaned.endsWith("\uFFFD\u{1F6B2}")).toBe(true);
  expect(cleaned).not.toMatch(/[\0\b\x7f\u0085\uFFFE\uFFFF]/);
  const text = cleaned.replaceAll("\r", "");
  expect(readBack(cdata(text))).toBe(text);
  expect(readBack(element("y", text)).trim()).toBe(text.trim());
  expect(clean(text)).toBe(text);
});

test("the end of CDATA may stand in a text", () => {
  for (const html of ["]]>", "a]]>b]]>]]>", "]]]]>>"]) expect(readBack(cdata(html))).toBe(html);
});

test("an attribute may hold any mark", () => {
  const value = `<a href="x">'&amp;'</a>`;
  reading(`<x>${emptyElement("y", { z: value, none: null, count: 0 })}</x>`, ({ texts }) => {
    expect(texts("//y/@z")).toEqual([value]);
    expect(texts("//y/@none")).toEqual([]);
    expect(texts("//y/@count")).toEqual(["0"]);
  });
});

test("what has nothing to say is left out", () => {
  expect([element("a", ""), element("a", null), element("a", undefined)]).toEqual(["", "", ""]);
});
