/** Markdown that breaks in public without a word: a path with a blank, `##Judul`, a table without its line of hyphens. */
import { positionsIn, proseOf } from "../content/prose.ts";
import { type Unread, unreadIn } from "../content/unread.ts";
import type { Thing } from "../model/thing.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import { firstOf } from "./check.ts";

export function* unreadMarkdown(thing: Thing): Generator<Problem> {
  if (thing.folder === "articles" && thing.withdrawn) return;
  if (/[#|]|\]\(|\[\^/.test(thing.entry.body)) yield* firstOf(inBody(thing));
}

type Found = Omit<Unread, "fault"> & { readonly fault: Unread["fault"] | "fragment" };

function* inBody(thing: Thing): Generator<Problem> {
  const { entry } = thing;
  const position = positionsIn(entry);
  const prose = proseOf(entry.body);
  for (const { at, ...values } of [...unreadIn(prose), ...fragmentsIn(thing, prose)] as Found[]) {
    yield { file: entry.file, ...position(at), rule: "unread-markdown", values };
  }
}

/** Links to a heading that this text does not have. */
function* fragmentsIn({ body }: Thing, prose: string): Generator<Found> {
  if (!prose.includes("](#") && !prose.includes("](<#")) return;
  const ids = new Set<string>();
  const wanted: string[] = [];
  for (const part of body.parts) {
    if (typeof part === "string") {
      for (const [, id = ""] of part.matchAll(/<(?:h[1-6]|li) id="([^"]*)"/g)) ids.add(id);
      continue;
    }
    for (const piece of part) {
      if (piece.kind === "link" && piece.href.startsWith("#")) wanted.push(piece.href);
    }
  }
  let from = 0;
  for (const href of wanted) {
    const id = href.slice(1);
    const written = prose.indexOf(href, from);
    if (written >= 0) from = written + 1;
    if (id === "" || id === "top" || ids.has(id)) continue;
    const near = nearest(id, ids);
    yield { at: Math.max(written, 0), fault: "fragment", text: href, better: near ? `#${near}` : "" };
  }
}
