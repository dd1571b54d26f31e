/** The two marks that Jejak adds to Markdown: `[[mention]]`, `[[mention|words]]` and `[[?gap]]`. */
import type { MarkdownIt, StateInline } from "markdown-it";
import type { Run } from "./body.ts";

/** Longest text between the brackets; keeps a page of open brackets linear. */
const longest = 400;

/** Stands for `|` inside a mention while tables are found; noncharacters never come out of `decode`. */
const bar = "\ufdd0";

type Mark =
  | { readonly kind: "mention"; readonly target: string; readonly label: string | null }
  | { readonly kind: "gap"; readonly known: string };

/** A mark and where it begins in the text of its paragraph. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: number;
}

export function mentionSyntax(md: MarkdownIt): void {
  md.inline.ruler.before("link", "mention", mention);
  keepBarsInTables(md);
  allowInLinks(md);
}

/**
 * One line of front matter, where only these marks (and a whole web address) mean anything. The line of a
 * mention is 0: it is found by its key.
 */
export function parseLine(text: string): Run {
  if (/^https?:\/\/\S+$/.test(text)) {
    const words = text.replace(/^https?:\/\/(?:www\.)?|\/$/g, "");
    return [
      { kind: "link", href: text },
      { kind: "text", text: words, linkable: false },
      { kind: "html", html: "</a>" },
    ];
  }
  return text.split(/(\[\[[^[\]]{1,396}\]\])/).flatMap((part, index): Run => {
    const mark = index % 2 === 1 ? readMark(part.slice(2, -2)) : null;
    if (mark?.kind === "mention") return [{ ...mark, line: 0, inLink: false }];
    return mark ? [mark] : part ? [{ kind: "text", text: part, linkable: true }] : [];
  });
}

const tidy = (words: string): string => words.replace(/\s+/g, " ").trim();

/** What stands between `[[` and `]]`; null where it names nothing. */
function readMark(inner: string): Mark | null {
  if (inner.startsWith("?")) return { kind: "gap", known: tidy(inner.slice(1)) };
  const [target = "", ...label] = inner.replaceAll("\\|", "|").split("|");
  if (!target.trim() || inner.includes("[")) return null;
  return { kind: "mention", target: target.trim(), label: tidy(label.join("|")) || null };
}

function mention(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (!src.startsWith("[[", pos)) return false;
  const end = src.slice(pos, pos + longest).indexOf("]]");
  const mark = end < 0 ? null : readMark(src.slice(pos + 2, pos + end));
  if (!mark) return false;
  if (!silent) {
    const token = state.push(mark.kind, "", 0);
    token.meta = { mark, at: pos } satisfies PlacedMark;
  }
  state.pos = pos + end + 2;
  return true;
}

/** The line under the heads of a table: only these marks, one of them a hyphen. */
export const isDelimiterRow = (line: string): boolean => line.includes("-") && /^[\t >|:-]+$/.test(line);

/** A quick look at a whole text. */
const maybeDelimiterRow = /^[\t >|:-]+$/m;

/**
 * Tables split their rows at every `|` that no `\\` escapes. So where there is a table, the bars of mentions are
 * hidden while blocks are read, and turned back before the text inside them is.
 */
function keepBarsInTables(md: MarkdownIt): void {
  md.core.ruler.before("block", "hide_bars", (state) => {
    if (!maybeDelimiterRow.test(state.src) || !state.src.split("\n").some(isDelimiterRow)) return;
    state.src = state.src.replace(/\[\[[^[\]\n|]{1,200}\|[^[\]\n]{0,390}\]\]/g, (text) =>
      text.replaceAll("|", bar),
    );
  });
  md.core.ruler.after("block", "show_bars", (state) => {
    if (!state.src.includes(bar)) return;
    for (const token of state.tokens) {
      token.content = token.content.replaceAll(bar, "|");
      token.info = token.info.replaceAll(bar, "|");
    }
  });
}

/** Links hold no links, so a mention would undo the link around it; but inside one a mention is only words. */
function allowInLinks(md: MarkdownIt): void {
  md.helpers.parseLinkLabel = (state, start, disableNested) => {
    const { pos, posMax } = state;
    let [end, level] = [-1, 1];
    state.pos = start + 1;
    while (state.pos < posMax && end < 0) {
      const from = state.pos;
      const mark = state.src[from];
      if (mark === "]" && --level === 0) end = from;
      else md.inline.skipToken(state);
      if (mark !== "[") continue;
      const skipped = state.src.slice(from, Math.min(state.pos, from + longest + 2));
      if (skipped === "[") level++;
      else if (disableNested && !(skipped.startsWith("[[") && skipped.endsWith("]]"))) break;
    }
    state.pos = pos;
    return end;
  };
}
