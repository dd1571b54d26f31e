/** Which pages of a site have to be made: those that are made of something else than before, or are not there as they were. */
import { hash } from "node:crypto";
import { once } from "../graph/once.ts";
import { compare } from "../problem.ts";
import type { Page } from "./page.ts";
import { prints } from "./records/stored-thing.ts";
import { SiteFolder } from "./site-folder.ts";
import { isAsMade, type SiteState } from "./site-state.ts";

export interface PagePlan {
  readonly pages: readonly Page[];
  /** Places in `pages` of those that have to be made, in the order of making; may be handed to another thread. */
  readonly numbers: Int32Array<SharedArrayBuffer>;
  readonly made: readonly Page[];
  /** Paths of the others, below the output folder. */
  readonly kept: ReadonlySet<string>;
  /** In the order of `pages`; null: it is cheaper to make than to know about. */
  prints(): readonly (string | null)[];
}

/** `before`: what the last build left that was made by the same rules. Where it left nothing, prints can wait. */
export function planPages(out: string, pages: readonly Page[], before: SiteState["files"]): PagePlan {
  const site = new SiteFolder(out);
  const printsOfPages = once(() =>
    pages.map(({ inputs }) => (inputs ? hash("sha1", inputs(prints), "base64") : null)),
  );
  const isSame = ({ path }: Page, at: number): boolean => {
    const made = before.get(path);
    const print = made && printsOfPages()[at];
    return Boolean(print) && isAsMade(site, path, made, print ?? "");
  };
  const places: number[] = [];
  const made: Page[] = [];
  const kept = new Set<string>();
  for (const [at, page] of pages.entries()) {
    if (isSame(page, at)) kept.add(page.path);
    else {
      places.push(at);
      made.push(page);
    }
  }
  const numbers = new Int32Array(new SharedArrayBuffer(places.length * Int32Array.BYTES_PER_ELEMENT));
  numbers.set(nearestTogether(pages, places));
  return { pages, numbers, made, kept, prints: printsOfPages };
}

/** What carries no items comes first. */
function nearestTogether(pages: readonly Page[], places: readonly number[]): readonly number[] {
  const sorted = places.map((at) => ({ at, near: pages[at]?.near?.() ?? "" }));
  return sorted.sort((a, b) => compare(a.near, b.near)).map(({ at }) => at);
}
