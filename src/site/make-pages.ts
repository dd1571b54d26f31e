/** Makes pages: as many as a thread can claim. */
import { hash } from "node:crypto";
import type { Claims } from "./claims.ts";
import type { Page } from "./page.ts";

/** `numbers`: places in `pages` of those that have to be made. False once none is left. Throws with the path of a page. */
export function makeClaimed(
  pages: readonly Page[],
  numbers: Int32Array,
  claims: Claims,
  put: (path: string, text: string) => void,
): boolean {
  const claim = claims.next();
  for (const number of claim ? numbers.subarray(claim.from, claim.to) : []) {
    const page = pages[number];
    if (!page) throw new Error(`there is no page ${number}`);
    try {
      put(page.path, page.render());
    } catch (cause) {
      throw new Error(`${page.path} cannot be made; nothing was written`, { cause });
    }
  }
  return claim !== null;
}

/** Only where two threads list the same pages do their numbers mean the same. */
export const printOfPages = (pages: readonly Page[]): string =>
  hash("sha1", pages.map(({ path }) => path).join("\n"), "base64");
