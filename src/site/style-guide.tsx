/**
 * The style guide: a small archive of examples as a site below the site (`/gaya/`), whose front page shows every component.
 * A preview makes each of its files when it is asked for; a build does not load this.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadContent } from "../content/load.ts";
import type { Archive } from "../graph/archive.ts";
import { buildArchive } from "../graph/build-archive.ts";
import { paletteOf } from "../model/palette.ts";
import { readThings } from "../model/read-things.ts";
import { readSettings, type Settings } from "../model/settings.ts";
import type { Problem } from "../problem.ts";
import { contextOf } from "../views/context.ts";
import { StyleGuidePage } from "../views/pages/style-guide.tsx";
import { fontFiles } from "./fonts.ts";
import { guideBase } from "./guide-base.ts";
import type { ReadyFile } from "./make-media.ts";
import { type MediaFile, mediaOf } from "./media.ts";
import { type Page, pageAt } from "./page.ts";
import { sitePages } from "./pages.tsx";

/** The content folder of the examples. */
export const exampleFolder = fileURLToPath(new URL("style-guide", import.meta.url));

export interface StyleGuide {
  /** Paths below the guide's own folder; nothing of them made yet. */
  readonly pages: readonly Page[];
  /** From `exampleFolder`. */
  readonly media: readonly MediaFile[];
  readonly fonts: readonly ReadyFile[];
}

/** With the language, the words of addresses and the colours of this site. */
export function styleGuide(site: Settings): StyleGuide {
  const { archive } = exampleArchive(site);
  const media = mediaOf(archive);
  const stylesheet = "style-guide.css";
  const front = pageAt("/", null, () => (
    <StyleGuidePage context={contextOf(archive)} home={site.base} stylesheet={`/${stylesheet}`} />
  ));
  const others = sitePages(archive, { media }).filter(({ path }) => path !== front.path);
  const styles = { path: stylesheet, inputs: null, render: () => guideStyles(archive.settings) };
  return { pages: [front, styles, ...others], media, fonts: fontFiles() };
}

export function exampleArchive(site: Settings): { archive: Archive; problems: readonly Problem[] } {
  const content = loadContent(exampleFolder);
  const { settings: own, problems: settingsProblems } = readSettings(content.settings);
  const { language, url_words, url, colours } = site;
  const settings = { ...own, language, url_words, url, base: guideBase(site), ...(colours && { colours }) };
  const { things, problems: modelProblems } = readThings(content.entries, { words: url_words, drafts: true });
  const { archive, problems: graphProblems } = buildArchive(things, settings, content);
  const problems = [...content.problems, ...settingsProblems, ...modelProblems, ...graphProblems];
  return { archive, problems };
}

/** The file, and a patch and a text of each colour. */
function guideStyles({ colours }: Settings): string {
  const rules = Object.keys(paletteOf(colours).light).flatMap((name) => [
    `.guide-swatch--${name}, .guide-on--${name} { background: var(--${name}); }`,
    `.guide-text--${name} { color: var(--${name}); }`,
  ]);
  const file = readFileSync(new URL("../views/styles/style-guide.css", import.meta.url), "utf8");
  return `${file}\n@layer parts {\n${rules.join("\n")}\n}\n`;
}
