/** What drawings write no reader can see the end of. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { readArchive } from "../../../src/site/read-archive.ts";
import { fixture } from "../../site/build.ts";

test("no drawing of a page has a number with more than two places", () => {
  const { pages } = readArchive(fixture, { today: "2026-01-01" });
  let drawings = 0;
  for (const { path, render } of pages) {
    if (!path.endsWith(".html")) continue;
    for (const svg of parseHTML(render()).document.querySelectorAll("svg")) {
      drawings++;
      expect(svg.outerHTML, path).not.toMatch(/\d\.\d{3,}/);
    }
  }
  expect(drawings).toBeGreaterThan(100);
});
