/** A file of the site, made only when it is wanted. */
import type { Inspection } from "../checks/check.ts";
import type { Thing } from "../model/thing.ts";
import type { Html } from "../views/jsx/jsx-runtime.ts";
import { toHtml } from "../views/render.ts";

/** By which it is known whether a file of content is what it was: equal text for equal files, whenever they are read. */
export interface Prints {
  /** Of the whole file. */
  file(thing: Thing): string;
  /** Of its front matter alone. */
  head(thing: Thing): string;
}

/**
 * Text that is another one whenever the bytes of a page could be others, beyond what goes into every page: the code and
 * what it is made of, `site.yaml`, whether drafts are shown, the logo, labels and addresses of the
 * newsroom's own pages.
 */
export type PageInputs = (prints: Prints) => string;

export interface Page {
  /** File below the output folder: `orang/iwan-setiawan/index.html`. */
  readonly path: string;
  /** Address of the page that readers are led on to; absent on a page of its own. */
  readonly leadsTo?: string;
  /** Null: so few and so cheap that they are made anew each time. */
  readonly inputs: PageInputs | null;
  /**
   * Sorts together what carries the same stories as items, so that those are made once: when the newest of them was published.
   * Absent on pages, which carry none.
   */
  readonly near?: () => string;
  render(): string;
}

/** The page at an address such as `/orang/iwan-setiawan/`. */
export const pageAt = (url: string, inputs: PageInputs | null, view: () => Html): Page => ({
  path: fileOf(`${url}index.html`),
  inputs,
  render: () => toHtml(view()),
});

export const fileOf = (path: string): string => (path.startsWith("/") ? path.slice(1) : path);

/** What readers can ask for: `orang/index.html` is at `/orang/`. */
export const addressesOf = (pages: readonly Pick<Page, "path">[]): ReadonlySet<string> =>
  new Set(pages.map(({ path }) => addressOf(path)));

const indexFile = "index.html";

function addressOf(path: string): string {
  const start = path.length - indexFile.length;
  const isIndex = path.endsWith(indexFile) && (start === 0 || path[start - 1] === "/");
  return `/${isIndex ? path.slice(0, start) : path}`;
}

/** What checks may know of the site. */
export const inspectionOf = (pages: readonly Pick<Page, "path" | "leadsTo">[], today: string): Inspection => {
  const own = pages.filter(({ leadsTo }) => leadsTo === undefined);
  const addresses = addressesOf(pages);
  return { today, addresses, living: own.length === pages.length ? addresses : addressesOf(own) };
};

/** The addresses that a newsroom answers for from now on: every page, but the one that says that there is none. */
export const publishedAddresses = (pages: readonly Page[]): ReadonlySet<string> =>
  addressesOf(pages.filter(({ path }) => /\.html?$/.test(path) && path !== "404.html"));
