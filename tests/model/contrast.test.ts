import { describe, expect, test } from "vitest";
import { contrast, leastOn, readable } from "../../src/model/contrast.ts";
import { paletteOf, schemes } from "../../src/model/palette.ts";

describe("contrast", () => {
  // the values that WCAG's own documents and checkers give
  test.each([
    ["#000000", "#ffffff", 21],
    ["#fff", "#ffffff", 1],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#ff0000", "#ffffff", 4],
    ["#00f", "#fff", 8.59],
    ["#959595", "#000000", 7],
  ])("of %s on %s is %d", (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test("on several grounds is that of the worst", () => {
    expect(leastOn("#767676", ["#ffffff", "#f4f1ea"])).toBe(contrast("#767676", "#f4f1ea"));
  });
});

describe("the nearest readable colour", () => {
  test("is the colour itself where that is readable", () => {
    expect(readable("#8A2B12", ["#fdfcf9"], "#000000")).toBe("#8a2b12");
  });

  test.each([
    ["#f0a58c", "#000000", "#fdfcf9"],
    ["#ffffff", "#000000", "#fdfcf9"],
    ["#06c", "#ffffff", "#171614"],
    ["#000", "#ffffff", "#171614"],
  ] as const)("of %s, mixed with %s, is only just readable", (colour, towards, ground) => {
    const found = readable(colour, [ground], towards);
    expect(contrast(found, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(found, ground)).toBeLessThan(4.8);
  });
});

describe("the palette", () => {
  test("is readable as it comes: text, quieter text, links and accents on both papers", () => {
    const palette = paletteOf(undefined);
    for (const scheme of schemes) {
      const colours = palette[scheme];
      for (const name of ["ink", "ink-2", "link", "accent"] as const) {
        expect(leastOn(colours[name], [colours.paper, colours["paper-2"]])).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colours.ink, colours.mark)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("takes what an archive chose, and keeps the rest", () => {
    const chosen = paletteOf({ link: { dark: "#abcdef" } });
    expect(chosen.dark.link).toBe("#abcdef");
    expect(chosen).toEqual({
      ...paletteOf(undefined),
      dark: { ...paletteOf(undefined).dark, link: "#abcdef" },
    });
  });
});
