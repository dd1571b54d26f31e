/** The site's icon, in the forms that are asked for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import { expect, test } from "vitest";
import { iconPathOf, iconSizes } from "../../src/site/icons.ts";
import { built } from "./build.ts";

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
