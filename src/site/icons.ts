/** The site's icon: one drawing in the site's own colour, and the sizes that phones and desktops ask for. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paletteOf } from "../model/palette.ts";
import type { Settings } from "../model/settings.ts";
import { iconPath } from "../views/parts/layout.tsx";
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

export const iconPage = (settings: Settings): Page => ({
  path: iconPath.slice(1),
  inputs: null,
  render: () => iconSvg(settings),
});

/** Drawn once for all builds. */
export async function iconFiles(settings: Settings, cache = pictureCache): Promise<ReadyFile[]> {
  const svg = iconSvg(settings);
  const name = nameOf(svg);
  const files = iconSizes.map((size) => ({ size, source: join(cache, `icon-${name}-${size}.png`) }));
  const missing = files.filter(({ source }) => !existsSync(source));
  if (missing.length > 0) {
    mkdirSync(cache, { recursive: true });
    const { default: Image } = await import("@11ty/eleventy-img");
    for (const { size, source } of missing) {
      const sized = svg.replace("<svg ", `<svg width="${size}" height="${size}" `);
      const { png } = await Image(Buffer.from(sized), {
        widths: [size],
        formats: ["png"],
        dryRun: true,
        useCache: false,
      });
      const temporary = `${source}.${process.pid}`;
      writeFileSync(temporary, png?.[0]?.buffer ?? "");
      renameSync(temporary, source);
    }
  }
  return files.map(({ size, source }) => ({
    path: iconPathOf(size).slice(1),
    source,
    namedByContent: false,
  }));
}
