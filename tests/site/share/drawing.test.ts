import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test } from "vitest";
import { drawShare } from "../../../src/site/share/drawing.ts";
import { type Face, loadFace } from "../../../src/site/share/face.ts";
import { type ShareWords, shareRecipe } from "../../../src/views/share/share-picture.ts";

const colours = { paper: "#fcfcfa", ink: "#171a18", quiet: "#515a54", accent: "#a03311", link: "#0b5a4c" };
const words: ShareWords = {
  site: "Arsip Lembayung",
  section: "Wisata",
  title: "Pasar Rawa Berpindah ke Lapangan",
  date: "12 Mei 2024",
};

/** A face that notes what it is asked to draw. */
interface Line {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

let face: Face;
beforeAll(async () => {
  face = await loadFace();
});

function linesOf(changed: Partial<ShareWords>): Line[] {
  const lines: Line[] = [];
  const noting: Face = {
    width: face.width,
    outline(text, at) {
      lines.push({ text, ...at, right: at.x + face.width(text, at.size) });
      return "";
    },
  };
  drawShare({ words: { ...words, ...changed }, colours }, noting);
  return lines;
}

const titleOf = (title: string): Line[] => linesOf({ title }).filter(({ size }) => size >= 50);

test("section and date stand above the title, the archive's name below it", () => {
  const texts = linesOf({}).map(({ text }) => text);
  expect(texts[0]).toBe("Wisata");
  expect(texts[1]).toBe("12 Mei 2024");
  expect(texts.slice(2, -1).join(" ")).toBe(words.title);
  expect(texts.at(-1)).toBe("Arsip Lembayung");
  const [section, date] = linesOf({});
  expect(date?.x).toBeGreaterThan(section?.right ?? Number.NaN);
  expect(linesOf({ section: null })[0]).toMatchObject({ text: "12 Mei 2024", x: section?.x });
});

describe.each([
  ["one word", "Air"],
  ["a long word", "Ketidakbertanggungjawabannya".repeat(4)],
  ["two words", "Lahan Digugat"],
  ["a headline", "Bupati Janjikan Perbaikan Jembatan Kelopak Sebelum Musim Hujan, Warga Menunggu"],
  ["many words", "Warga tiga desa masih menyeberang dengan rakit ".repeat(40).trim()],
  ["words without end", "kata ".repeat(2000).trim()],
  ["marks", "“Kami Belum Pernah Ditanya”: <b> & 'Api'"],
])("a title of %s", (_, title) => {
  test("has room, in five lines at most, none of which lies on another", () => {
    const lines = linesOf({ title });
    const [, date, ...rest] = lines;
    const shown = rest.slice(0, -1);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(5);
    for (const { x, right } of lines) expect(x >= 30 && right <= 1120.5).toBe(true);
    const baselines = [date, ...shown].map((line) => line?.y ?? 0);
    for (const [at, { size, y }] of shown.entries())
      expect(y - (baselines[at] ?? 0)).toBeGreaterThanOrEqual(size);
    expect((date?.y ?? 0) - 36).toBeGreaterThan(20);
    expect(shown.at(-1)?.y).toBeLessThan(630 - 120 - 40);
  });

  test("is whole, or ends with … behind the last word that has room", () => {
    const text = titleOf(title)
      .map((line) => line.text)
      .join(" ");
    if (text === title) return;
    expect(text).toMatch(/\w…$/);
    expect(title.startsWith(text.slice(0, -1))).toBe(true);
    if (title.includes(" ")) expect(title[text.length - 1]).toMatch(/[\s,]/);
  });
});

test("shorter titles are larger", () => {
  const sizes = [
    "Air",
    "Bupati Janjikan Perbaikan Jembatan",
    "Bupati Janjikan Perbaikan Jembatan ".repeat(4),
  ].map((title) => titleOf(title.trim())[0]?.size ?? 0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

test("marks of quotation hang, so that letters stand below letters", () => {
  const [plain, quoted] = [titleOf("Air")[0], titleOf("“Air”")[0]];
  expect(quoted?.x).toBeCloseTo((plain?.x ?? 0) - face.width("“", 120), 3);
});

test("a long section gives way to the date, and a long name of the archive ends with …", () => {
  const section = "Rubrik dengan nama yang panjang sekali";
  const date = "antara 28 November 2023 dan 2 Desember 2023";
  const site = "Arsip Berita Warga Kecamatan Kelopak dan Desa-Desa di Sekitarnya";
  const [first, second, ...rest] = linesOf({ section, date, site });
  expect([first?.text, second?.text]).toEqual(["Rubrik dengan…", date]);
  expect(rest.at(-1)?.text).toMatch(/^Arsip Berita Warga .*…$/);
  const longest = `sejak ${date} (tidak pasti)`;
  expect(linesOf({ section, date: longest })[0]?.text).toBe(longest);
});

test("there is nothing in it but paths and circles, in the site's colours", () => {
  const svg = drawShare(
    { words: { ...words, title: "</svg><script>alert(1)</script> & <text>" }, colours },
    face,
  );
  const { document } = parseHTML(svg);
  const names = new Set([...document.querySelectorAll("*")].map(({ localName }) => localName));
  expect([...names].sort()).toEqual(["circle", "g", "path", "svg"]);
  const fills = new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour));
  expect([...fills].sort()).toEqual([...Object.values(colours), "none"].sort());
});

test("whoever draws otherwise gives the drawing another number, as its name is made of that", () => {
  const print = createHash("sha256").update(drawShare({ words, colours }, face)).digest("hex").slice(0, 12);
  expect({ drawing: shareRecipe.drawing, print }).toEqual({ drawing: 1, print: "241adf7d7fd2" });
});
