/** Footnotes: `[^1]` in the text, `[^1]: …` anywhere below, or `^[…]` in place. */
import type { Token } from "markdown-it";
import type { Run } from "./body.ts";

interface Meta {
  /** From 0, in the order in which the text calls them. */
  readonly id: number;
  /** Which call of the same note, from 0. */
  readonly subId?: number;
}

const metaOf = (token: Token): Required<Meta> => ({ subId: 0, ...(token.meta as unknown as Meta) });

const callId = ({ id, subId }: Required<Meta>): string => `call_${id + 1}${subId > 0 ? `-${subId + 1}` : ""}`;

/** The raised number in the text. */
export function footnoteCall(token: Token): Run {
  const meta = metaOf(token);
  const number = meta.id + 1;
  return [
    {
      kind: "html",
      html: `<sup><a class="footnote-call" href="#note_${number}" id="${callId(meta)}" aria-label="`,
    },
    { kind: "label", name: "footnote" },
    { kind: "html", html: ` ${number}">${number}</a></sup>` },
  ];
}

/** What stands for a token of the notes below the text; null for a token that is none of them. */
export function footnoteParts(token: Token): (string | Run)[] | null {
  switch (token.type) {
    case "footnote_block_open":
      return [
        '<section class="footnotes" aria-label="',
        [{ kind: "label", name: "footnotes" }],
        '">\n<ol>\n',
      ];
    case "footnote_block_close":
      return ["</ol>\n</section>\n"];
    case "footnote_open":
      return [`<li id="note_${metaOf(token).id + 1}">`];
    case "footnote_close":
      return ["</li>\n"];
    case "footnote_anchor":
      return [
        ` <a href="#${callId(metaOf(token))}" aria-label="`,
        [{ kind: "label", name: "backToText" }],
        `${metaOf(token).subId > 0 ? ` ${metaOf(token).subId + 1}` : ""}">↩\ufe0e</a>`,
      ];
    default:
      return null;
  }
}
