/** A Markdown body -> HTML and runs of text. Raw HTML is shown as text; only harmless link schemes become links. */
import MarkdownIt, { type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import type { Body, Piece, Run } from "./body.ts";
import { embedIn } from "./embeds.ts";
import { fileTarget, isElsewhere, Spots } from "./file-syntax.ts";
import { footnoteCall, footnoteParts } from "./footnotes.ts";
import { headingIds, wordsOf } from "./headings.ts";
import { type Mark, marksIn } from "./marks.ts";
import { mentionSyntax, type PlacedMark, parseLine } from "./mention-syntax.ts";
import { type Sentence, sentencesIn } from "./sentences.ts";
import { withoutHidden } from "./text.ts";

const plain = markdown();
const noted = markdown().use(footnotes).disable("footnote_inline");

function markdown() {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(mentionSyntax);
  md.core.ruler.disable(["normalize", "linkify", "replacements", "smartquotes"]);
  md.validateLink = (url) => !/^\s*[a-z][a-z0-9+.-]*:/i.test(url) || /^\s*(?:https?|mailto|tel):/i.test(url);
  return md;
}

/** More calls and notes than any text has; the footnote parser's time grows with their square. */
const mostNotes = 1000;

const isNoted = (text: string): boolean => {
  if (!text.includes("[^")) return false;
  const marks = text.split("[^", mostNotes + 2).length - 1;
  return marks > 0 && marks <= mostNotes;
};

/** A body, and what must be known of it before it is shown. Plain data. */
export interface ReadBody extends Body {
  /** In reading order. */
  readonly marks: readonly Mark[];
  /** The source lines under quotations, without the dash: `[[person]], role as printed`. */
  readonly attributions: readonly Run[];
  readonly sentences: readonly Sentence[];
}

/** `line`: the line of the file on which `text` begins, 1-based. */
export function parseBody(text: string, line: number): ReadBody {
  const md = isNoted(text) ? noted : plain;
  const tokens = liftPictures(liftAttributions(md.parse(text, {})));
  const shift = 2 - tokens.reduce((least, token) => Math.min(least, headingLevel(token) ?? least), 6);
  const parts: (string | Run)[] = [];
  const attributions: Run[] = [];
  const openQuotes: number[] = [];
  const idOf = headingIds();
  let at = line;
  for (const [index, token] of tokens.entries()) {
    if (token.map) at = line + token.map[0];
    const footnote = footnoteParts(token);
    if (footnote) {
      parts.push(...footnote);
    } else if (token.type === "table_open") {
      parts.push(...tableStart);
    } else if (token.type === "inline") {
      const before = tokens[index - 1];
      const run = runOf(token.children ?? [], token.content, at);
      const embed = before?.type === "paragraph_open" ? embedIn(token.content) : null;
      if (before?.type === "heading_open") parts.push(...heading(before, run, idOf(run), shift));
      else parts.push(embed ? [{ kind: "embed", ...embed }] : run);
    } else if (token.type === "heading_open") {
      // opened with its words, of which its id is made
    } else if (token.type === "blockquote_open") {
      openQuotes.push(parts.push("<blockquote>\n") - 1);
    } else if (token.type === "blockquote_close") {
      const from = openQuotes.pop() ?? 0;
      const source = token.meta as Attribution | null;
      if (source) {
        const attribution = runOf(source.children, source.source, line + source.below);
        closeQuote(parts, from, attribution);
        attributions.push(attribution);
      } else parts.push("</blockquote>\n");
    } else {
      parts.push(blockHtml(token, tokens, index, shift));
    }
  }
  return { parts: merge(parts), marks: marksIn(parts), attributions, sentences: sentencesIn({ parts }) };
}

const isBreak = ({ type }: Token): boolean => type === "softbreak" || type === "hardbreak";

interface Attribution {
  readonly children: Token[];
  /** Where its paragraph begins, in lines below the first of the body, and that paragraph's text. */
  readonly below: number;
  readonly source: string;
}

/** Takes the source line out of each quotation's last paragraph and hands it to the token that closes the quotation. */
function liftAttributions(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    kept.push(token);
    if (token.type !== "blockquote_close") continue;
    const [open, inline, close] = kept.slice(-4);
    if (close?.type !== "paragraph_close") continue;
    const children = inline?.children ?? [];
    const start = attributionStart(children);
    if (start === null || !inline) continue;
    const below = open?.map?.[0] ?? 0;
    token.meta = { children: children.slice(start), below, source: inline.content } satisfies Attribution;
    if (start === 0) kept.splice(-4, 3);
    else inline.children = children.slice(0, start - 1);
  }
  return kept;
}

/** Takes away the paragraph around pictures that stand alone in it, and tells them so. */
function liftPictures(tokens: readonly Token[]): Token[] {
  const lifted = new Set<Token | undefined>();
  for (const [index, inline] of tokens.entries()) {
    const [open, children] = [tokens[index - 1], inline.children ?? []];
    if (inline.type !== "inline" || open?.type !== "paragraph_open" || !isPicturesOnly(children)) continue;
    inline.children = children.filter((token) => !isBreak(token));
    for (const picture of inline.children) picture.meta = { alone: true };
    lifted.add(open).add(tokens[index + 1]);
  }
  return lifted.size === 0 ? [...tokens] : tokens.filter((token) => !lifted.has(token));
}

const isPicturesOnly = (children: readonly Token[]): boolean =>
  children.length > 0 && children.every((token) => isBreak(token) || isOurPicture(token));

const sourceOf = (image: Token): string => String(image.attrGet("src") ?? "");

const isOurPicture = (token: Token): boolean => token.type === "image" && !isElsewhere(sourceOf(token));

/** Where the last line of a paragraph begins, if that line opens with a dash; the dash is taken off. */
function attributionStart(children: readonly Token[]): number | null {
  const start = children.findLastIndex(isBreak) + 1;
  const first = children[start];
  const dash = first?.type === "text" ? /^(?:—|–|--)\s+/.exec(first.content) : null;
  if (!first || !dash) return null;
  first.content = first.content.slice(dash[0].length);
  return start;
}

/** Turns the parts since `<blockquote>` into a figure with its source line. */
function closeQuote(parts: (string | Run)[], from: number, attribution: Run): void {
  parts[from] = '<figure class="quote">\n<blockquote>\n';
  parts.push("</blockquote>\n<figcaption>— ", attribution, "</figcaption>\n</figure>\n");
}

/** Columns of a table; the left side is the usual one. */
const sides: Readonly<Record<string, string>> = { "text-align:right": "end", "text-align:center": "centre" };

const headingLevel = ({ type, tag }: Token): number | null =>
  type === "heading_open" ? Number(tag[1]) : null;

/** What may be wider than the page scrolls by itself, from the keyboard too. */
const tableStart: readonly (string | Run)[] = [
  '<div class="scroll" role="group" aria-label="',
  [{ kind: "label", name: "table" }],
  '" tabindex="0">\n<table>\n',
];

const headingTag = ({ tag }: Token, shift: number): string => `h${Math.min(Number(tag[1]) + shift, 6)}`;

/** The heading and a link to itself; closed by its own token. */
const heading = (token: Token, run: Run, id: string, shift: number): (string | Run)[] => [
  `<${headingTag(token, shift)} id="${id}">`,
  run,
  ` <a class="anchor" href="#${id}" aria-label="`,
  [{ kind: "label", name: "linkToHeading" }],
  '">#</a>',
];

function blockHtml(token: Token, tokens: Token[], index: number, shift: number): string {
  if (token.type === "heading_close") return `</${headingTag(token, shift)}>\n`;
  if (token.attrGet("style")) {
    const side = sides[String(token.attrGet("style"))];
    if (side) token.attrSet("class", side);
    token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  }
  if (token.type === "th_open") token.attrSet("scope", "col");
  if (token.type === "table_close") return "</table>\n</div>\n";
  const rule = plain.renderer.rules[token.type];
  if (rule)
    return rule(tokens, index, plain.options, {}, plain.renderer).replace(/^<pre>/, '<pre tabindex="0">');
  return plain.renderer.renderToken(tokens, index, plain.options);
}

/** `source`: the text that the tokens were read from, which begins on `line`. */
function runOf(children: Token[], source: string, line: number): Run {
  const pieces: Piece[] = [];
  const spots = new Spots(source, line, (path) => plain.normalizeLink(plain.utils.unescapeAll(path)));
  const mayHide = source.includes("&"); // by an entity
  let [links, breaks, nextBreak] = [0, 0, source.indexOf("\n")];
  let inFile = false;
  for (const [index, token] of children.entries()) {
    if (token.type === "text") {
      const text = mayHide ? withoutHidden(token.content) : token.content;
      pieces.push({ kind: "text", text, linkable: links === 0 });
    } else if (token.type === "mention" || token.type === "gap") {
      const { mark, at } = token.meta as unknown as PlacedMark;
      for (; nextBreak >= 0 && nextBreak < at; breaks++) nextBreak = source.indexOf("\n", nextBreak + 1);
      pieces.push(mark.kind === "gap" ? mark : { ...mark, line: line + breaks, inLink: links > 0 });
    } else if (token.type === "link_open") {
      links++;
      const href = String(token.attrGet("href") ?? "");
      const src = fileTarget(href);
      inFile = src !== null;
      pieces.push(src === null ? { kind: "link", href } : { kind: "file", src, spot: spots.next(href) });
    } else if (token.type === "link_close" && inFile) {
      links--;
      inFile = false;
      pieces.push({ kind: "file-end" });
    } else if (token.type === "image") {
      pieces.push(...pictureOf(token, spots, links > 0));
    } else if (token.type === "footnote_ref") {
      pieces.push(...footnoteCall(token));
    } else if (token.type === "code_inline") {
      pieces.push({ kind: "html", html: "<code>" });
      pieces.push({ kind: "text", text: token.content, linkable: false });
      pieces.push({ kind: "html", html: "</code>" });
    } else {
      if (token.type === "link_close") links--;
      const rule = plain.renderer.rules[token.type];
      const html = rule
        ? rule(children, index, plain.options, {}, plain.renderer)
        : plain.renderer.renderToken(children, index, plain.options);
      pieces.push({ kind: "html", html });
    }
  }
  return joinTexts(pieces);
}

/** A picture of the archive; one elsewhere is only linked, as a page asks no other host for anything. */
function pictureOf(token: Token, spots: Spots, inLink: boolean): Piece[] {
  const src = sourceOf(token);
  const alt = withoutHidden(wordsOf(runOf(token.children ?? [], token.content, 0))).trim();
  if (isElsewhere(src)) {
    const text: Piece = { kind: "text", text: alt || src, linkable: false };
    return inLink ? [text] : [{ kind: "link", href: src }, text, { kind: "html", html: "</a>" }];
  }
  const spot = spots.next(src);
  const title = withoutHidden(String(token.attrGet("title") ?? "")).trim();
  const caption = title
    ? parseLine(title).map((piece) => (piece.kind === "mention" ? { ...piece, line: spot.line } : piece))
    : null;
  return [{ kind: "picture", src, spot, alt, caption, alone: token.meta !== null }];
}

/** Neighbouring texts as one (escapes and entities come apart), so that a name is never cut. */
function joinTexts(pieces: readonly Piece[]): Run {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind !== "text" && piece.kind !== "html") {
      joined.push(piece);
      continue;
    }
    const isLineEnd = piece.kind === "html" && piece.html === "\n";
    const next: Piece = isLineEnd ? { kind: "text", text: "\n", linkable: true } : piece;
    if (next.kind === "text" && next.text === "") continue;
    if (next.kind === "text" && last?.kind === "text" && (last.linkable === next.linkable || isLineEnd)) {
      joined[joined.length - 1] = { ...last, text: last.text + next.text };
    } else joined.push(next);
  }
  return joined;
}

/** Neighbouring HTML as one string. */
function merge(parts: readonly (string | Run)[]): (string | Run)[] {
  const merged: (string | Run)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else if (typeof part === "string" ? part !== "" : part.length > 0) merged.push(part);
  }
  return merged;
}
