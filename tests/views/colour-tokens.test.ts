import { expect, test } from "vitest";
import { paletteOf } from "../../src/model/palette.ts";
import { colourTokens } from "../../src/views/colour-tokens.ts";

test("a colour of the archive's own stands in the rules of its scheme: the system's, and the reader's choice", () => {
  const css = colourTokens(paletteOf({ accent: { light: "#123456" } }));
  const [light = "", bySystem = "", byChoice = ""] = css.split("@media screen");
  expect(light).toContain("--accent: #123456;");
  expect(light).toContain("--paper: #fcfcfa;");
  for (const dark of [bySystem, byChoice]) expect(dark).toContain("--accent: #f2a27c;");
  expect(css.match(/--accent/g)).toHaveLength(3);
});
