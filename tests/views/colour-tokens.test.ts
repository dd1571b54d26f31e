import { expect, test } from "vitest";
import { paletteOf } from "../../src/model/palette.ts";
import { colourTokens } from "../../src/views/colour-tokens.ts";

test("a colour of the archive's own stands once, in the block of its scheme", () => {
  const css = colourTokens(paletteOf({ accent: { light: "#123456" } }));
  const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");
  expect(light).toContain("--accent: #123456;");
  expect(light).toContain("--paper: #fcfcfa;");
  expect(dark).toContain("--accent: #f2a27c;");
  expect(css.match(/--accent/g)).toHaveLength(2);
});
