/** A body as it was typed, without its code: for rules about what stands in the text, and where. */
import MarkdownIt from "markdown-it";
import type { Position } from "../problem.ts";
import type { Entry } from "./load.ts";

/** Blocks are enough to know where code is; the text in them is not read again. */
const blocks = new MarkdownIt({ html: false });
blocks.core.ruler.enableOnly(["normalize", "block"]);

const isCode: ReadonlySet<string> = new Set(["fence", "code_block"]);

/** What code there may be: a back-tick, a fence of tildes, or a line that is indented by four. */
const mayHoldCode = (body: string): boolean =>
  ["`", "~~~", "\n    ", "\n\t"].some((mark) => body.includes(mark)) || /^(?: {4}|\t)/.test(body);

/** As long as the body, each character where it was; code is blank. */
export function proseOf(body: string): string {
  if (!mayHoldCode(body)) return body;
  const lines = body.split("\n");
  for (const { type, map } of blocks.parse(body, {})) {
    if (!isCode.has(type) || !map) continue;
    for (let at = map[0]; at < map[1]; at++) lines[at] = blank(lines[at] ?? "");
  }
  return lines
    .join("\n")
    .split(/(\n[^\S\n]*\n)/)
    .map(withoutSpans)
    .join("");
}

/** A span of code ends at the next row of as many back-ticks (CommonMark, 6.1); rows without a partner are text. */
function withoutSpans(paragraph: string): string {
  const rows = [...paragraph.matchAll(/`+/g)].map(({ 0: { length }, index: at }) => ({ at, length }));
  const partners = new Map<number, number>();
  const next = rows.map(() => -1);
  for (let index = rows.length - 1; index >= 0; index--) {
    const { length } = rows[index] ?? { length: 0 };
    next[index] = partners.get(length) ?? -1;
    partners.set(length, index);
  }
  let text = "";
  let done = 0;
  for (let index = 0; index < rows.length; index++) {
    const [open, close] = [rows[index], rows[next[index] ?? -1]];
    if (!open || !close || paragraph[open.at - 1] === "\\") continue;
    const end = close.at + close.length;
    text += paragraph.slice(done, open.at) + blank(paragraph.slice(open.at, end));
    done = end;
    index = next[index] ?? index;
  }
  return text + paragraph.slice(done);
}

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** Positions in the file of offsets in the body. */
export function positionsIn({
  body,
  bodyLine,
}: Pick<Entry, "body" | "bodyLine">): (offset: number) => Position {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(body);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: bodyLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}
