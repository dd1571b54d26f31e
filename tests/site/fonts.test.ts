import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontFiles } from "../../src/site/fonts.ts";
import { fontPath } from "../../src/views/parts/layout.tsx";

const fonts = fontFiles().filter(({ path }) => path.endsWith(".woff2"));

test("every font is named by its bytes, so that a browser may keep it for a year", () => {
  expect(fonts.length).toBe(2);
  for (const { path, source } of fonts) {
    const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
    expect(path).toContain(`-${hash}.woff2`);
  }
});

test("the stylesheet and the head of each page ask for fonts that are there", () => {
  const tokens = readFileSync(new URL("../../src/views/styles/tokens.css", import.meta.url), "utf8");
  const named = [...tokens.matchAll(/url\("([^"]+)"\)/g)].map(([, name]) => `aset/${name}`);
  expect(named.sort()).toEqual(fonts.map(({ path }) => path).sort());
  expect(fonts.map(({ path }) => `/${path}`)).toContain(fontPath);
});

test("the licence goes where the fonts go", () => {
  const [licence] = fontFiles().filter(({ path }) => path === "aset/OFL.txt");
  expect(readFileSync(licence?.source ?? "", "utf8")).toContain("SIL OPEN FONT LICENSE Version 1.1");
});
