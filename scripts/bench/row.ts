/** One measured part of the bench, in one archive. */
import type { Cost } from "./measure.ts";
import type { Written } from "./written.ts";

export const labels = {
  cold: "cold build",
  floor: "floor: bare Node loop",
  pagesAlone: "cold build: pages alone",
  withSearch: "cold build: with the search",
  body: "warm build: body edited",
  article: "warm build: article added",
  name: "warm build: person renamed",
  nothing: "warm build: nothing edited",
  eleventyImport: "importing Eleventy alone",
  devBody: "npm start: body saved",
  devName: "npm start: name saved",
  hugo: "Hugo, cold",
  hugoServer: "Hugo server: body saved",
  stockEleventy: "stock Eleventy, cold",
} as const;

export type Measured = keyof typeof labels;

/** What one part took and wrote. */
export interface Figures extends Cost, Written {}

/** A part that cannot be measured here has a reason instead of figures. */
export interface Row {
  readonly what: Measured;
  readonly figures: Figures | string;
}
