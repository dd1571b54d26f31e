/** Linked text -> HTML. The only place where HTML is put together from strings: bodies are part text, part markup. */
import type { Embed } from "../content/embeds.ts";
import type { LinkedBody, LinkedPiece, LinkedRun } from "../graph/archive.ts";
import { plainText } from "../graph/mentions.ts";
import type { Context } from "./context.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

export const bodyHtml = (context: Context, body: LinkedBody): string =>
  body.map((part) => (typeof part === "string" ? part : runHtml(context, part))).join("");

export const runHtml = (context: Context, run: LinkedRun): string =>
  run.map((piece) => pieceHtml(context, piece)).join("");

function pieceHtml(context: Context, piece: LinkedPiece): string {
  switch (piece.kind) {
    case "text":
      return escapeHtml(piece.text);
    case "html":
      return piece.html;
    case "link":
      return `<a href="${escapeHtml(linkTarget(context, piece.href))}">`;
    case "embed":
      return embedHtml(context, piece);
    case "label":
      return escapeHtml(context.words.labels[piece.name]);
    case "gap":
      return `<span class="gap">[${context.words.gap}${piece.known && `: ${escapeHtml(piece.known)}`}]</span>`;
    case "mention": {
      const words = escapeHtml(piece.label);
      if (!piece.thing) return words;
      return `<a class="mention" href="${context.href(piece.thing.url)}">${words}</a>`;
    }
  }
}

/** Where it leads is read before it is clicked. */
function embedHtml({ words }: Context, { href, what, service }: Embed): string {
  const address = href.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
  return `<a class="embed" href="${escapeHtml(href)}">${escapeHtml(words.embeds[what](service))}</a> <span class="embed-address">${escapeHtml(address)}</span>`;
}

/** A path from the root means the site's own root, wherever the site lies. */
const linkTarget = (context: Context, href: string): string =>
  /^\/(?!\/)/.test(href) ? context.href(href) : href;

/** How many marks of lost text a body holds. */
export const gapsIn = (body: LinkedBody): number =>
  body.flatMap((part) => (typeof part === "string" ? [] : part)).filter(({ kind }) => kind === "gap").length;

/** The headings of a body, in order, each with its id. */
export function headingsIn(body: LinkedBody): { id: string; text: string }[] {
  return body.flatMap((part, index) => {
    const run = body[index + 1];
    const id = typeof part === "string" ? /<h[2-6] id="([^"]*)">$/.exec(part)?.[1] : undefined;
    return id === undefined || typeof run !== "object" ? [] : [{ id, text: plainText(run).text }];
  });
}
