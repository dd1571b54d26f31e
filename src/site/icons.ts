/** The site's icon: one drawing in the site's own colour, and the sizes that phones and desktops ask for. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Archive } from "../graph/archive.ts";
import { paletteOf } from "../model/palette.ts";
import type { Settings } from "../model/settings.ts";
import { iconPath } from "../views/parts/layout.tsx";
import { icoOf } from "./ico.ts";
import type { ReadyFile } from "./make-media.ts";
import type { Page } from "./page.ts";
import { pictureCache } from "./picture-cache.ts";
import { nameOf } from "./print.ts";

/** Pixels of a side: that of an iPhone's screen, and the two of a web manifest. */
export const iconSizes = [180, 192, 512] as const;

export const iconPathOf = (size: number): string => iconPath.replace(".svg", `-${size}.png`);

export function iconSvg({ colours }: Settings): string {
  const { link, paper } = paletteOf(colours).light;
  const ground = `<path fill="${link}" d="M0 0h64v64H0z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${ground}${markSvg(paper, link)}</svg>\n`;
}

/**
 * A trace: steps that grow until they are here. In a square of 64, kept from its rims, so that a round or a square mask
 * cuts nothing off.
 */
export const markSvg = (colour: string, ground: string): string =>
  [
    `<path fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" d="M17 46C24 46 22 34 30 34S38 22 44 21"/>`,
    `<g fill="${colour}"><circle cx="17" cy="46" r="4"/><circle cx="30" cy="34" r="5.5"/><circle cx="45" cy="20" r="8"/></g>`,
    `<circle cx="45" cy="20" r="3.2" fill="${ground}"/>`,
  ].join("");

/** None where the newsroom has an icon of its own. */
export const iconPages = ({ settings, icon }: Pick<Archive, "settings" | "icon">): Page[] =>
  icon ? [] : [{ path: iconPath.slice(1), inputs: null, render: () => iconSvg(settings) }];

/** Asked for at the root of a host by what reads no page: lists of feeds, search engines, old browsers. */
const favicon = { path: "favicon.ico", size: 32 };

/** Drawn once for all builds. `content`: the folder that an icon of the newsroom's own lies in. */
export async function iconFiles(
  { settings, icon }: Pick<Archive, "settings" | "icon">,
  content: string,
  cache = pictureCache,
): Promise<ReadyFile[]> {
  const svg = iconSvg(settings);
  const name = nameOf(icon?.hash ?? svg);
  const pngs = iconSizes.map((size) => ({ path: iconPathOf(size).slice(1), size }));
  const files = [...pngs, favicon].map(({ path, size }) => ({
    path,
    size,
    source: join(cache, `icon-${name}-${size}${extname(path)}`),
  }));
  const missing = files.filter(({ source }) => !existsSync(source));
  if (missing.length > 0) mkdirSync(cache, { recursive: true });
  for (const { path, size, source } of missing) {
    const png = await drawn(icon ? readFileSync(join(content, icon.file)) : sized(svg, size), size);
    const temporary = `${source}.${process.pid}`;
    writeFileSync(temporary, path === favicon.path ? icoOf(png, size) : png);
    renameSync(temporary, source);
  }
  return files.map(({ path, source }) => ({ path, source, namedByContent: false }));
}

const sized = (svg: string, size: number): Buffer =>
  Buffer.from(svg.replace("<svg ", `<svg width="${size}" height="${size}" `));

/** As PNG. */
async function drawn(picture: Buffer, size: number): Promise<Uint8Array> {
  const { default: Image } = await import("@11ty/eleventy-img");
  const { png } = await Image(picture, { widths: [size], formats: ["png"], dryRun: true, useCache: false });
  const bytes = png?.[0]?.buffer;
  if (!bytes) throw new Error(`no icon of ${size} pixels was drawn`);
  return bytes;
}
