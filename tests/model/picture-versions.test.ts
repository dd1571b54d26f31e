import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PictureFormat } from "../../src/content/picture-header.ts";
import type { Picture } from "../../src/content/shelf.ts";
import { formatSize } from "../../src/i18n/words-of.ts";
import { recipe, versionsOf } from "../../src/model/picture-versions.ts";
import { documentUrl } from "../../src/model/url.ts";

const picture = (
  width: number,
  height: number,
  format: PictureFormat = "jpeg",
  file = "media/foto.jpg",
): Picture => ({
  ...{ kind: "picture", file, hash: "ab".repeat(32), format, width, height },
});
const sizes = (width: number, height: number) =>
  versionsOf(picture(width, height), "story").plain.map((version) => [version.width, version.height]);

describe("a picture", () => {
  test.each([
    [
      4000,
      3000,
      [
        [720, 540],
        [1216, 912],
      ],
    ],
    [
      1216,
      800,
      [
        [720, 474],
        [1216, 800],
      ],
    ],
    [
      1000,
      500,
      [
        [720, 360],
        [1000, 500],
      ],
    ],
    [800, 600, [[720, 540]]],
    [720, 10, [[720, 10]]],
    [300, 900, [[300, 900]]],
    [1, 1, [[1, 1]]],
    [
      4000,
      1,
      [
        [720, 1],
        [1216, 1],
      ],
    ],
  ])("of %i by %i is published in at most two sizes, none larger than it is", (width, height, expected) => {
    expect(sizes(width, height)).toEqual(expected);
  });

  test.each([
    ["jpeg", ["webp", "webp"], ["jpeg", "jpeg"]],
    ["png", ["webp", "webp"], ["png", "png"]],
    ["webp", [], ["webp", "webp"]],
    ["avif", [], ["webp", "webp"]],
    ["gif", [], ["gif"]],
  ] as const)("of format %s comes as WebP %j and beside that as %j", (format, modern, plain) => {
    const versions = versionsOf(picture(2000, 1000, format), "story");
    expect(versions.webp.map((version) => version.format)).toEqual(modern);
    expect(versions.plain.map((version) => version.format)).toEqual(plain);
  });

  test("is called by its name, its bytes and its width", () => {
    const [file] = versionsOf(picture(300, 200, "png", "media/2023/Foto Warga (é).PNG"), "story").plain;
    expect(file?.url).toMatch(/^\/media\/foto-warga-e-[0-9a-f]{10}-300\.png$/);
    const [nameless] = versionsOf(picture(300, 200, "png", "media/市場.png"), "story").plain;
    expect(nameless?.url).toMatch(/^\/media\/gambar-[0-9a-f]{10}-300\.png$/);
  });

  test("gets other names when another encoder makes it", () => {
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { version: string }>;
    };
    expect(recipe.encoder).toBe(`sharp ${lock.packages["node_modules/sharp"]?.version}`);
  });
});

test.each([
  ["media/2023/Surat Edaran.PDF", "/media/2023/surat-edaran.pdf"],
  ["articles/2023/11/surat.pdf", "/2023/11/surat.pdf"],
  ["media/<b> & 50%.csv", "/media/b-50.csv"],
  ["media/市場.pdf", "/media/berkas.pdf"],
  ["media/arsip.tar.docx", "/media/arsip-tar.docx"],
])("the document %s is at %s", (file, url) => {
  expect(documentUrl(file)).toBe(url);
});

test.each([
  [0, "0\u00a0KB", "0\u00a0KB"],
  [1, "1\u00a0KB", "1\u00a0KB"],
  [200 * 1024, "200\u00a0KB", "200\u00a0KB"],
  [1_300_000, "1,2\u00a0MB", "1.2\u00a0MB"],
  [23.4 * 1024 ** 2, "23\u00a0MB", "23\u00a0MB"],
  [2345 * 1024 ** 2, "2.345\u00a0MB", "2,345\u00a0MB"],
])("%i bytes are said in few words", (bytes, id, en) => {
  expect([formatSize(bytes, "id"), formatSize(bytes, "en")]).toEqual([id, en]);
});
