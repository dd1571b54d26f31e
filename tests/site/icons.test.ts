/** The site's icon, in the forms that are asked for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { iconPathOf, iconSizes } from "../../src/site/icons.ts";
import { png } from "../pictures.ts";
import { build, built, temporaryFolder } from "./build.ts";

const bytesOf = (path: string): Buffer => readFileSync(join(built.fixture, path));

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

describe("of the newsroom's own", () => {
  const content = temporaryFolder();
  let site: string;
  const fileIn = (path: string) => join(site, path);

  beforeAll(async () => {
    writeFileSync(
      join(content, "site.yaml"),
      'title: "A"\nurl: "https://a.example/arsip/"\nicon: "media/ikon.png"\n',
    );
    mkdirSync(join(content, "media"));
    writeFileSync(join(content, "media/ikon.png"), await png(600, 600));
    site = build(content);
  });

  test("is made in each size, and its red corner is seen", async () => {
    for (const size of iconSizes) {
      const icon = sharp(fileIn(iconPathOf(size)));
      expect(await icon.metadata()).toMatchObject({ width: size, height: size });
      const { channels } = await sharp(
        await icon.extract({ left: 0, top: 0, width: 9, height: 9 }).toBuffer(),
      ).stats();
      expect(channels.slice(0, 3).map(({ mean }) => Math.round(mean))).toEqual([255, 0, 0]);
    }
    expect(readFileSync(fileIn("favicon.ico")).length).not.toBe(bytesOf("favicon.ico").length);
  });

  test("stands in the place of the drawing everywhere", () => {
    const { document } = parseHTML(readFileSync(fileIn("index.html"), "utf8"));
    expect(document.querySelector('link[rel="icon"]')?.getAttribute("href")).toBe("/arsip/aset/ikon-192.png");
    expect(readFileSync(fileIn("site.webmanifest"), "utf8")).not.toContain("svg");
    expect(existsSync(fileIn("aset/ikon.svg"))).toBe(false);
  });
});
