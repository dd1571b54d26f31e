/** HTML in a body: it is not run and not laid out, but shown to the reader as it was typed. */
import { positionsIn, proseOf } from "../content/prose.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import { firstOf } from "./check.ts";

/** A tag or the start of a comment that no backslash takes away; `<https://…>` is a link, `<nama>` no element. */
const tags = /(?<!\\)<(?:!--|(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])([^<>]*)>)/g;

/** What each element asks for here; elements that nobody knows are words. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    embed: "iframe embed object video audio source track param",
    unwanted:
      "script style noscript link meta base form input button textarea select option template svg math",
    bold: "b strong",
    italic: "i em cite",
    link: "a",
    picture: "img picture figure figcaption",
    break: "br p div section article center span font u s small big mark sub sup ins del strike nobr wbr",
    heading: "h1 h2 h3 h4 h5 h6",
    list: "ul ol li dl dt dd",
    table: "table thead tbody tfoot tr td th caption col colgroup",
    quote: "blockquote q",
    code: "code pre kbd samp",
    other: "hr abbr address aside details summary header footer main nav time html head body title",
  }).flatMap(([kind, names]) => names.split(" ").map((name) => [name, kind] as const)),
);

export function* rawHtml(thing: Thing): Generator<Problem> {
  if (thing.folder === "articles" && thing.withdrawn) return;
  if (thing.entry.body.includes("<")) yield* firstOf(inBody(thing));
}

/** Each opening tag, and a closing one that closes nothing. */
function* inBody({ entry }: Thing): Generator<Problem> {
  const position = positionsIn(entry);
  const open = new Map<string, number>();
  for (const { 0: tag, 1: slash, 2: element, 3: rest = "", index } of proseOf(entry.body).matchAll(tags)) {
    const name = element?.toLowerCase();
    const kind = name === undefined ? "comment" : kinds.get(name);
    if (!kind) continue;
    if (name) {
      const depth = open.get(name) ?? 0;
      open.set(name, slash ? Math.max(depth - 1, 0) : depth + 1);
      if (slash && depth > 0) continue;
    }
    const values = { tag, kind, address: addressIn(rest) };
    yield { file: entry.file, ...position(index), rule: "raw-html", values };
  }
}

/** `src="https://…"`, or whatever the tag leads to. */
const addressIn = (attributes: string): string =>
  /(?:src|href|data)\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i.exec(attributes)?.[1] ?? "";
