/** The paths in Markdown: which links lead to a file of the archive, and where in the text a path stands. */
import type { Spot } from "./body.ts";

/** Whether an address is one elsewhere: `https://…`, `mailto:…`, `//host/…`. */
export const isElsewhere = (href: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);

/**
 * `"media/surat.pdf#page=2"` -> `"media/surat.pdf"`; null where a link leads to a page: `/orang/x/`, `#bagian`, and
 * what the site itself has at its root, such as `/404.html`.
 */
export function fileTarget(href: string): string | null {
  const path = href.replace(/[?#].*$/s, "");
  if (isElsewhere(href) || (path.startsWith("/") && !path.startsWith("/media/"))) return null;
  return /[^/]\.[a-z0-9]{1,8}$/i.test(path) ? path : null;
}

interface Destination {
  readonly at: number;
  readonly written: string;
}

/** Every `](path` of a text, in order; `at` is where the path begins. */
export function destinationsIn(text: string): Destination[] {
  const found: Destination[] = [];
  for (let end = text.indexOf("]("); end >= 0; end = text.indexOf("](", end + 2)) {
    const start = end + 2 + (/^\s*<?/.exec(text.slice(end + 2, end + 40))?.[0].length ?? 0);
    const isAngled = text[start - 1] === "<";
    const [written = ""] = (isAngled ? /^[^>\n]*/ : /^(?:[^\s()\\]|\\.|\([^\s()]*\))*/).exec(
      text.slice(start, start + longest),
    ) ?? [""];
    found.push({ at: start, written });
  }
  return found;
}

/** No path is longer. */
const longest = 1000;

/** Finds the places of the paths in one paragraph, which are asked for in their order. */
export class Spots {
  readonly #line: number;
  readonly #source: string;
  readonly #normal: (written: string) => string;
  #left: Map<string, Spot[]> | null = null;

  /** `line`: that of the first line of `source`; `normal`: how the Markdown reader rewrites a path. */
  constructor(source: string, line: number, normal: (written: string) => string) {
    this.#source = source;
    this.#line = line;
    this.#normal = normal;
  }

  /** The next place of a path that became `href`; the paragraph's own line where it stands elsewhere in the file. */
  next(href: string): Spot {
    this.#left ??= this.#all();
    return this.#left.get(href)?.pop() ?? { line: this.#line, written: href, nth: 0 };
  }

  /** By the path as rewritten, the last place first. */
  #all(): Map<string, Spot[]> {
    const spots = new Map<string, Spot[]>();
    for (const [index, text] of this.#source.split("\n").entries()) {
      const seen = new Map<string, number>();
      for (const { written } of destinationsIn(text)) {
        const nth = seen.get(written) ?? 0;
        seen.set(written, nth + 1);
        const href = this.#normal(written);
        const known = spots.get(href) ?? [];
        known.push({ line: this.#line + index, written, nth });
        spots.set(href, known);
      }
    }
    for (const places of spots.values()) places.reverse();
    return spots;
  }
}
