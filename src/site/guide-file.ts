/** One file of the style guide, made when a preview is asked for it. */
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Settings } from "../model/settings.ts";
import { guideBase } from "./guide-base.ts";
import { makeMedia } from "./make-media.ts";
import { exampleFolder, styleGuide } from "./style-guide.tsx";

export interface GuideFile {
  /** Of its content: `text/html; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Buffer;
}

/** `pathname`: as the request has it. Null where the guide has no such file. */
export async function guideFile(site: Settings, pathname: string): Promise<GuideFile | null> {
  const below = decodeURIComponent(pathname.slice(guideBase(site).length));
  const path = below === "" || below.endsWith("/") ? `${below}index.html` : below;
  const { pages, media, fonts } = styleGuide(site);
  const type = types[extname(path)] ?? "application/octet-stream";
  const page = pages.find((each) => each.path === path);
  if (page) return { type, body: page.render() };
  const asked = media.filter((file) => file.path === path);
  const { ready } = await makeMedia(asked, { content: exampleFolder });
  const file = [...ready, ...fonts].find((each) => each.path === path);
  return file ? { type, body: readFileSync(file.source) } : null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};
