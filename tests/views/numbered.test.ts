import { describe, expect, test } from "vitest";
import { numbered, perPage } from "../../src/views/numbered.ts";

/** `3, 2, 1`: newest first. */
const list = (count: number) => Array.from({ length: count }, (_, at) => count - at);

describe("a list in pages", () => {
  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [perPage, perPage, 0],
    [2 * perPage - 1, 2 * perPage - 1, 0],
    [2 * perPage, perPage, 1],
    [3 * perPage - 1, 2 * perPage - 1, 1],
    [10 * perPage + 3, perPage + 3, 9],
  ])("of %i items shows the newest %i, and has %i numbered pages", (count, latest, pages) => {
    const cut = numbered(list(count));
    expect(cut.latest).toHaveLength(latest);
    expect(cut.pages.map(({ length }) => length)).toEqual(Array(pages).fill(perPage));
  });

  test("has each item once, the oldest on page 1", () => {
    const { latest, pages } = numbered(list(237));
    expect([...latest, ...pages.toReversed().flat()]).toEqual(list(237));
    expect(pages[0]?.at(-1)).toBe(1);
  });

  test("keeps its full pages when something new comes", () => {
    const before = numbered(list(237)).pages;
    expect(numbered(list(238)).pages).toEqual(before);
    expect(numbered(list(250)).pages.slice(0, before.length)).toEqual(before);
  });
});
