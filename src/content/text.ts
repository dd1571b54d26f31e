/** Bytes -> text that is safe to work with: UTF-8, one kind of line end, no characters that a reader cannot see. */
import { isUtf8 } from "node:buffer";
import type { Position, Problem } from "../problem.ts";

/** C0 and C1 controls but tab and line feed, bidi controls (UAX 9), zero-width blanks, noncharacters. */
const hidden =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/** Those and carriage returns, looked for in one go. */
const untidy = new RegExp(`${hidden.source.slice(0, -1)}\\r]`);

/** Those and what may be half a character. */
const hiddenOrHalf = new RegExp(`${hidden.source.slice(0, -1)}\\ud800-\\udfff]`);

/**
 * The characters that a reader cannot see may also come as escapes of YAML or entities of HTML; so may half a character,
 * which becomes U+FFFD, as no address can hold it.
 */
export const withoutHidden = (text: string): string =>
  text.search(hiddenOrHalf) < 0 ? text : text.replace(hidden, "").toWellFormed();

export interface Text {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Null where the bytes are not UTF-8; the problem then names the first bad byte. */
export function decode(file: string, bytes: Buffer): Text | { text: null; problems: readonly Problem[] } {
  if (!isUtf8(bytes)) {
    const at = positionAt(validStart(bytes));
    return { text: null, problems: [{ file, ...at, rule: "not-utf8", values: {} }] };
  }
  const raw = bytes.toString("utf8");
  if (raw.search(untidy) < 0) return { text: raw, problems: [] };
  const text = raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const problems = [...text.matchAll(hidden)].slice(0, 10).map((match): Problem => {
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return { file, ...positionAt(text.slice(0, match.index)), rule: "hidden-character", values: { code } };
  });
  return { text: withoutHidden(text), problems };
}

/** The position right after `before`. */
export function positionAt(before: string): Position {
  const lastBreak = before.lastIndexOf("\n");
  return { line: before.split("\n").length, column: before.length - lastBreak };
}

/** The text before the first byte that is not UTF-8: decoding puts U+FFFD there, where the bytes hold none. */
function validStart(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  const replacement = "\ufffd";
  let [at, offset] = [0, 0];
  for (;;) {
    const next = text.indexOf(replacement, at);
    offset += Buffer.byteLength(text.slice(at, next));
    if (!bytes.subarray(offset, offset + 3).equals(Buffer.from(replacement))) return text.slice(0, next);
    [at, offset] = [next + 1, offset + 3];
  }
}
