/** The picture of a story's link, drawn: section, date and title on paper, above a band with the site's mark and name. */
import {
  type ShareColours,
  type SharePicture,
  type ShareWords,
  shareSize,
} from "../../views/share/share-picture.ts";
import { markSvg } from "../icons.ts";
import type { Face } from "./face.ts";
import { evenLines } from "./lines.ts";

const { width, height } = shareSize;

/** Pixels, as all below. */
const margin = 80;
const column = width - 2 * margin;
const band = 120;

/** From the greatest to the least that is read on a phone; `most`: how many lines have room. */
const titleSizes = [
  { size: 120, most: 2 },
  { size: 96, most: 3 },
  { size: 84, most: 3 },
  { size: 74, most: 4 },
  { size: 62, most: 5 },
  { size: 54, most: 5 },
];
const least = { size: 50, most: 5 };
const lineHeight = 1.12;

const smallSize = 36;
const nameSize = 42;

export function drawShare({ words, colours }: Pick<SharePicture, "words" | "colours">, face: Face): string {
  const { lines, size } = titleLines(words.title, face);
  const step = size * lineHeight;
  const lastLine = height - band - 64;
  const firstLine = lastLine - (lines.length - 1) * step;
  const parts = [
    rectangle(colours.paper, 0, height - band),
    rectangle(colours.link, height - band, band),
    ...above(words, firstLine - size * 0.72 - 40, face, colours),
    ...lines.map((text, at) =>
      coloured(
        colours.ink,
        face.outline(text, { x: edgeOf(text, face, size), y: firstLine + at * step, size }),
      ),
    ),
    ...nameplate(words.site, face, colours),
  ];
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${parts.join("")}</svg>`;
}

/** Where a line of the title begins: marks of quotation hang, so that letters stand below letters. */
const edgeOf = (text: string, face: Face, size: number): number =>
  margin - face.width(/^[“‘"'«]*/.exec(text)?.[0] ?? "", size);

/** Section and date on one line; the date goes first where there is no room for both. */
function above(
  { section, date }: ShareWords,
  y: number,
  face: Face,
  { accent, quiet }: ShareColours,
): string[] {
  const size = smallSize;
  const gap = size * 0.7;
  const day = cut(date, face, size, column);
  const room = column - face.width(day, size) - gap;
  const name = section && room > size * 4 ? cut(section, face, size, room) : "";
  const dayFrom = name ? margin + face.width(name, size) + gap : margin;
  return [
    name && coloured(accent, face.outline(name, { x: margin, y, size })),
    coloured(quiet, face.outline(day, { x: dayFrom, y, size })),
  ];
}

/** The mark stands on the left edge of the column, and as high as the name. */
function nameplate(site: string, face: Face, { paper, link }: ShareColours): string[] {
  const middle = height - band / 2;
  const [scale, x] = [1.75, margin + 96];
  const text = cut(site, face, nameSize, width - margin - x);
  return [
    `<g transform="translate(${margin - 13 * scale} ${middle - 31 * scale}) scale(${scale})">${markSvg(paper, link)}</g>`,
    coloured(paper, face.outline(text, { x, y: middle + nameSize * 0.31, size: nameSize })),
  ];
}

const rectangle = (colour: string, y: number, tall: number): string =>
  `<path fill="${colour}" d="M0 ${y}h${width}v${tall}H0z"/>`;

const coloured = (colour: string, drawn: string): string => `<g fill="${colour}">${drawn}</g>`;

interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** In the greatest size in which it has room. */
function titleLines(title: string, face: Face): SetTitle {
  for (const { size, most } of titleSizes) {
    const lines = linesOf(title, face, size);
    if (lines.length <= most && lines.every((line) => face.width(line, size) <= column))
      return { lines, size };
  }
  return shortened(title, face);
}

/** In the least size, cut off where there is no room for more. */
function shortened(title: string, face: Face): SetTitle {
  const { size, most } = least;
  const lines = linesOf(title, face, size);
  const shown = lines.length > most ? [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")] : lines;
  return { lines: shown.map((line) => cut(line, face, size, column)), size };
}

function linesOf(text: string, face: Face, size: number): string[] {
  const words = text.split(" ");
  const widths = words.map((word) => face.width(word, size));
  return evenLines(widths, face.width(" ", size), column).map(([from, to]) =>
    words.slice(from, to).join(" "),
  );
}

/** With `…` where it is wider than `room`: behind a whole word, if there is one. */
function cut(text: string, face: Face, size: number, room: number): string {
  if (face.width(text, size) <= room) return text;
  const upTo = (end: number) => `${text.slice(0, end).replace(/[\s.,:;–—-]+$/, "")}…`;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (face.width(upTo(middle), size) <= room) low = middle;
    else high = middle - 1;
  }
  const space = text.lastIndexOf(" ", low);
  return upTo(space > 0 ? space : low);
}
