/** What the picture of a story's link shows, and where it is on the site. */
import { hash } from "node:crypto";
import type { When } from "../../date.ts";
import { readable } from "../../model/contrast.ts";
import { paletteOf } from "../../model/palette.ts";
import { recipe } from "../../model/picture-versions.ts";
import type { Article, Url } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { onSite } from "../kept.ts";
import { inLetters } from "./letters.ts";

/** Pixels, as Open Graph's readers crop the least. */
export const shareSize = { width: 1200, height: 630 } as const;

/** Named by its bytes; `npm run fonts` names it. */
export const drawnFont = "newsreader-drawn-2df41f20.ttf";

/** All that decides the bytes beside words and colours. `drawing` goes up whenever the same words are drawn otherwise. */
export const shareRecipe = {
  drawing: 1,
  font: drawnFont,
  shaper: "harfbuzzjs 1.6.4",
  encoder: recipe.encoder,
  /** A few colours and what lies between them: a third of the bytes that all colours would take. */
  png: { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 },
};

/** All in letters of the face. */
export interface ShareWords {
  readonly site: string;
  readonly section: string | null;
  readonly title: string;
  /** In words. */
  readonly date: string;
}

/** Hex; each of the others is read well on `paper`, and `paper` on `link`. */
export interface ShareColours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly link: string;
}

export interface SharePicture {
  /** Another one for other words or colours. */
  readonly url: Url;
  readonly words: ShareWords;
  readonly colours: ShareColours;
  /** All that it shows, for those who cannot see it. */
  readonly alt: string;
}

/**
 * Null where there is none: not switched on, no tags that would name it, a story with a picture of its own or without a
 * page, and words that the face has no letters for.
 */
export function sharePictureOf(context: Context, article: Article): SharePicture | null {
  const { archive } = context;
  const { settings } = archive;
  if (!settings.share_pictures || !settings.meta_tags || article.hidden || article.withdrawn) return null;
  const { picture, section } = archive.story(article);
  if (picture) return null;
  const { site, colours } = ofSite(context);
  const title = inLetters(article.title);
  if (site === null || title === null) return null;
  const date = context.when(withoutClock(article.published));
  const words = { site, section: section && inLetters(section.name), title, date };
  const alt = [article.title, section?.name, date, settings.title].filter(Boolean).join(" · ");
  return { words, colours, alt, url: urlOf(words, colours) };
}

/** The day is enough where there is little room. */
function withoutClock(when: When): When {
  if (when.form !== "point") return when;
  const { clock, offset, ...at } = when.at;
  return { ...when, at };
}

/** What all pictures of a site have. */
const ofSite = onSite(({ archive }): { site: string | null; colours: ShareColours } => {
  const { title, colours } = archive.settings;
  const { paper, ink, "ink-2": quiet, accent, link } = paletteOf(colours).light;
  const onPaper = (colour: string) => readable(colour, [paper], "#000000");
  return {
    site: inLetters(title),
    colours: { paper, ink, quiet, accent: onPaper(accent), link: onPaper(link) },
  };
});

function urlOf({ site, section, title, date }: ShareWords, colours: ShareColours): Url {
  const { paper, ink, quiet, accent, link } = colours;
  const parts = [shareRecipe, site, section, title, date, paper, ink, quiet, accent, link];
  return `/media/bagikan/${hash("sha256", JSON.stringify(parts), "hex").slice(0, 12)}.png` as Url;
}
