/** A file of the site to come, and at which addresses readers find what. */
import type { Inspection } from "../checks/check.ts";

export interface Page {
  /** File below the output folder: `orang/iwan-setiawan/index.html`. */
  readonly path: string;
  /** Address of the page that readers are led on to; absent on a page of its own. */
  readonly leadsTo?: string;
  render(): string;
}

/** What readers can ask for: `orang/index.html` is at `/orang/`. */
export const addressesOf = (pages: readonly Page[]): ReadonlySet<string> => new Set(pages.map(addressOf));

const addressOf = ({ path }: Page): string => `/${path.replace(/(^|\/)index\.html$/, "$1")}`;

/** What checks may know of the site. */
export const inspectionOf = (pages: readonly Page[], today: string): Inspection => ({
  today,
  addresses: addressesOf(pages),
  living: addressesOf(pages.filter(({ leadsTo }) => leadsTo === undefined)),
});

/** The addresses that a newsroom answers for from now on: every page, and none that only says that there is none. */
export const publishedAddresses = (pages: readonly Page[]): ReadonlySet<string> =>
  addressesOf(pages.filter(({ path }) => /\.html?$/.test(path) && path !== "404.html"));
