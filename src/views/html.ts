/** Linked text -> HTML. The only place where HTML is put together from strings: bodies are part text, part markup. */

import type { Embed } from "../content/embeds.ts";
import type { LinkedBody, LinkedPiece, LinkedRun } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import { withBreaks } from "../i18n/word-breaks.ts";
import { formatSize } from "../i18n/words-of.ts";
import { documentUrl } from "../model/url.ts";
import type { Context } from "./context.ts";
import { jsx } from "./jsx/jsx-runtime.ts";
import { Figure, largestOf, PictureInText } from "./parts/picture.tsx";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark) : text;

/** `hyphenated`: long Indonesian words may break in running text; names and quotations stay as they are. */
export function bodyHtml(context: Context, body: LinkedBody, hyphenated = false): string {
  let html = "";
  let quotes = 0;
  let before = "";
  for (const part of body) {
    if (typeof part === "string") {
      if (hyphenated && part.includes("blockquote>")) quotes += quotesOpenedIn(part);
      before = part;
      html += part;
    } else {
      html += runHtml(context, part, hyphenated && quotes === 0 && !opensHeading(before));
      before = "";
    }
  }
  return html;
}

const quotesOpenedIn = (markup: string): number =>
  markup.split("<blockquote>").length - markup.split("</blockquote>").length;

const opensHeading = (markup: string): boolean => markup.includes("<h") && /<h\d [^>]*>$/.test(markup);

export function runHtml(context: Context, run: LinkedRun, hyphenated = false): string {
  let html = "";
  for (const piece of run) html += pieceHtml(context, piece, hyphenated);
  return html;
}

function pieceHtml(context: Context, piece: LinkedPiece, hyphenated: boolean): string {
  switch (piece.kind) {
    case "text":
      // what cannot be linked is code, or the words of a link
      return escapeHtml(hyphenated && piece.linkable ? withBreaks(piece.text) : piece.text);
    case "html":
      return piece.html;
    case "link":
      return `<a href="${escapeHtml(linkTarget(context, piece.href))}">`;
    case "embed":
      return embedHtml(context, piece);
    case "label":
      return escapeHtml(context.words.labels[piece.name]);
    case "picture":
      return pictureHtml(context, piece);
    case "file":
      return fileStart(context, piece.file);
    case "file-end":
      return fileEnd(context, piece.file);
    case "gap":
      return `<span class="gap">[${context.words.gap}${piece.known && `: ${escapeHtml(piece.known)}`}]</span>`;
    case "mention": {
      const words = escapeHtml(piece.label);
      if (!piece.thing) return words;
      return `<a class="to-${piece.thing.folder}" href="${context.href(piece.thing.url)}">${words}</a>`;
    }
  }
}

/** Where it leads is read before it is clicked. */
function embedHtml({ words }: Context, { href, what, service }: Embed): string {
  const address = href.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return `<a class="embed" href="${escapeHtml(href)}">${escapeHtml(words.embeds[what](service))}</a> <span class="embed-address">${escapeHtml(address)}</span>`;
}

type PicturePiece = LinkedPiece & { kind: "picture" };

function pictureHtml(context: Context, { picture, alt, caption, alone }: PicturePiece): string {
  if (!picture) return alone ? `<p>${escapeHtml(alt)}</p>\n` : escapeHtml(alt);
  if (!alone) return PictureInText({ context, picture, alt }).markup;
  const children = caption && jsx("span", { dangerouslySetInnerHTML: { __html: runHtml(context, caption) } });
  return `${Figure({ context, picture, alt, children }).markup}\n`;
}

type LinkedFile = (LinkedPiece & { kind: "file" })["file"];

function fileStart(context: Context, file: LinkedFile): string {
  if (!file) return "";
  if (file.kind === "picture") return `<a href="${context.href(largestOf(file))}">`;
  return `<a href="${context.href(documentUrl(file.file))}" download>`;
}

/** What a reader pays for, and needs to open: `(PDF, 1,2 MB)`. */
function fileEnd({ words, language }: Context, file: LinkedFile): string {
  if (file?.kind !== "document") return file ? "</a>" : "";
  const note = words.fileNote(file.type.toUpperCase(), formatSize(file.size, language));
  return ` <span class="file-note">${escapeHtml(note)}</span></a>`;
}

/** A path from the root means the site's own root, wherever the site lies. */
const linkTarget = (context: Context, href: string): string =>
  /^\/(?!\/)/.test(href) ? context.href(href) : href;

/** How many marks of lost text a body holds. */
export function gapsIn(body: LinkedBody): number {
  let gaps = 0;
  for (const part of body) {
    if (typeof part === "string") continue;
    for (const { kind } of part) if (kind === "gap") gaps++;
  }
  return gaps;
}

/** The topmost headings of a body, in order, each with its id. */
export function headingsIn(body: LinkedBody): { id: string; text: string }[] {
  const headings: { id: string; text: string }[] = [];
  let id: string | undefined;
  for (const part of body) {
    if (typeof part === "string")
      id = part.includes("<h2") ? /<h2 id="([^"]*)">$/.exec(part)?.[1] : undefined;
    else if (id !== undefined) {
      headings.push({ id, text: plainText(part) });
      id = undefined;
    }
  }
  return headings;
}
