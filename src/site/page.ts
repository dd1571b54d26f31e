/** A file of the site, made only when it is wanted. */
import type { VNode } from "preact";
import { toHtml } from "../views/render.ts";

export interface Page {
  /** File below the output folder: `orang/iwan-setiawan/index.html`. */
  readonly path: string;
  render(): string;
}

/** The page at an address such as `/orang/iwan-setiawan/`. */
export const pageAt = (url: string, view: () => VNode): Page => ({
  path: fileOf(`${url}index.html`),
  render: () => toHtml(view()),
});

export const fileOf = (path: string): string => path.replace(/^\//, "");

/** What readers can ask for: `orang/index.html` is at `/orang/`. */
export const addressesOf = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`));
