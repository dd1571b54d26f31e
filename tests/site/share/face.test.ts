import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadFace } from "../../../src/site/share/face.ts";
import { letters } from "../../../src/views/share/letters.ts";
import { drawnFont, shareRecipe } from "../../../src/views/share/share-picture.ts";
import { project } from "../../run.ts";

const fonts = join(project, "src/site/share/fonts");
const face = await loadFace();

const at = { x: 0, y: 0, size: 60 };

test("every letter that a text may have is in the font, and drawn", () => {
  const drawn = [...letters].filter((letter) => face.outline(letter, at).includes("<path"));
  const blank = [...letters].filter((letter) => /[\s\u00ad]/u.test(letter));
  expect([...letters].filter((letter) => !drawn.includes(letter))).toEqual(blank);
});

test("what is not in it is never drawn as a box", () => {
  expect(face.outline("☃洪", at)).not.toContain("<path");
});

test("a pair of letters stands as close as the face says, and width grows with size", () => {
  expect(face.width("AV", 60)).toBeLessThan(face.width("A", 60) + face.width("V", 60) - 1);
  expect(face.width("Dermaga", 96)).toBeGreaterThan(1.5 * face.width("Dermaga", 48));
});

test("the font is named by its bytes, and its licence lies beside it", () => {
  const hash = createHash("sha256")
    .update(readFileSync(join(fonts, drawnFont)))
    .digest("hex")
    .slice(0, 8);
  expect(drawnFont).toBe(`newsreader-drawn-${hash}.ttf`);
  expect(readdirSync(fonts).sort()).toEqual(["OFL.txt", drawnFont].sort());
});

test("the names of pictures tell which packages drew them", () => {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  expect(shareRecipe.shaper).toBe(`harfbuzzjs ${packages["node_modules/harfbuzzjs"].version}`);
  expect(shareRecipe.encoder).toBe(`sharp ${packages["node_modules/sharp"].version}`);
});

test("what draws is loaded only where something is to be drawn", () => {
  const sources = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const loadedAtOnce = sources.filter((file) =>
    /from "(?:harfbuzzjs|\.\/(?:face|drawing)\.ts)"/.test(
      readFileSync(join(project, "src", file), "utf8").replace(/^import type .*$/gm, ""),
    ),
  );
  expect(loadedAtOnce).toEqual([]);
});
