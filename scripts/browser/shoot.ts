/** Pages and parts of pages -> WebP files. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";

export interface View {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
  /** Pixels of the file to one CSS pixel. */
  readonly scale?: number;
}

/** Hands `use` the page as it stands in such a window, and closes it afterwards. */
export async function inView<T>(
  browser: Browser,
  url: string,
  { width, height, scheme, scale = 1 }: View,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    const answer = await page.goto(url, { waitUntil: "networkidle" });
    if (!answer?.ok()) throw new Error(`no page at ${url}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** No WebP is taller; what is below is left out. */
const tallest = 16_383;

/** `mostBytes`: quality goes down until the file fits, as far as it can still be looked at. */
export async function writeWebp(
  file: string,
  png: Buffer,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const seen = sharp(png).extract({ left: 0, top: 0, width, height: Math.min(height, tallest) });
  let bytes: Buffer = Buffer.alloc(0);
  for (let quality = 85; quality >= 40; quality -= 15) {
    bytes = await seen.clone().webp({ quality, effort: 6 }).toBuffer();
    if (bytes.length <= mostBytes) break;
  }
  if (bytes.length > mostBytes) throw new Error(`${file} would have ${bytes.length} bytes`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
