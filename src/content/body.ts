/** What a Markdown body becomes: finished HTML with runs of text between, in which names can still be linked. */
import type { Embed } from "./embeds.ts";

/** A stretch of running text inside one paragraph, heading, list item or cell. */
export type Piece =
  | {
      readonly kind: "text";
      readonly text: string /** Not inside a link or code. */;
      readonly linkable: boolean;
    }
  | {
      readonly kind: "mention";
      /** As written before the `|`: `iwan-setiawan`, `people/bogor`, `2023/11/slug`. */
      readonly target: string;
      /** As written after the `|`; null where the name is to be shown. */
      readonly label: string | null;
      readonly line: number;
      /** Inside a link of the text: shown as words. */
      readonly inLink: boolean;
    }
  | { readonly kind: "gap" /** What is known of the lost text; may be empty. */; readonly known: string }
  | { readonly kind: "link"; readonly href: string }
  | ({ readonly kind: "embed" } & Embed)
  /** A word of the interface, which only the page knows. */
  | {
      readonly kind: "label";
      readonly name: "footnotes" | "footnote" | "backToText" | "linkToHeading" | "table";
    }
  | {
      readonly kind: "picture";
      /** As written: `media/posko.jpg`. Addresses elsewhere never come here. */
      readonly src: string;
      readonly spot: Spot;
      /** What it shows, in words; empty where nobody wrote any. */
      readonly alt: string;
      /** The words in quotes after the path. */
      readonly caption: Run | null;
      /** The only thing in its paragraph: shown as a figure. */
      readonly alone: boolean;
    }
  | { readonly kind: "file" /** A link to a file begins. */; readonly src: string; readonly spot: Spot }
  | { readonly kind: "file-end" }
  | { readonly kind: "html"; readonly html: string };

export type Run = readonly Piece[];

/** Where a path is written: the `nth` (from 0) of those that read `written` on this line. */
export interface Spot {
  readonly line: number;
  readonly written: string;
  readonly nth: number;
}

export interface Body {
  /** Strings are finished HTML. */
  readonly parts: readonly (string | Run)[];
}
