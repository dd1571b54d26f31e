/** The site's icon, in the forms that are asked for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { iconPathOf, iconSizes } from "../../src/site/icons.ts";
import { built } from "./build.ts";

/** The sample has the drawing of all sites, the fixture archive an icon of its own. */
describe.each(["sample", "fixture"] as const)("the icon of the %s", (site) => {
  const bytesOf = (path: string): Buffer => readFileSync(join(built[site], path));

  test.each(iconSizes)("lies in the site with %i pixels a side", (size) => {
    expect(imageSize(bytesOf(iconPathOf(size)))).toMatchObject({ type: "png", width: size, height: size });
  });

  test("is one small PNG in the file that browsers ask for at the root", () => {
    const ico = bytesOf("favicon.ico");
    expect(ico.subarray(0, 8)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0, 32, 32]));
    const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
    expect(start + length).toBe(ico.length);
    expect(imageSize(ico.subarray(start))).toMatchObject({ type: "png", width: 32, height: 32 });
  });
});

describe("an icon of the newsroom's own", () => {
  const fileIn = (path: string): string => join(built.fixture, path);

  test("is what all sizes are made of", async () => {
    for (const size of iconSizes) {
      const corner = await sharp(fileIn(iconPathOf(size)))
        .extract({ left: 0, top: 0, width: 1, height: 1 })
        .removeAlpha()
        .raw()
        .toBuffer();
      expect([...corner], `${size}`).toEqual([0x7a, 0x2f, 0x1c]);
    }
  });

  test("stands in the place of the drawing everywhere", () => {
    const { document } = parseHTML(readFileSync(fileIn("index.html"), "utf8"));
    expect(document.querySelector('link[rel="icon"]')?.getAttribute("href")).toBe("/arsip/aset/ikon-192.png");
    expect(readFileSync(fileIn("site.webmanifest"), "utf8")).not.toContain("svg");
    expect(existsSync(fileIn("aset/ikon.svg"))).toBe(false);
  });
});
