/** What pages of lists are made of: authors, sections, dates, letters, older pages. */
import type { ArchiveMonth, ArchiveYear, Author } from "../../graph/archive.ts";
import type { Index, IndexEntry, Letter } from "../../views/pages/index-page.tsx";
import type { NewsSection } from "../../views/pages/sections.tsx";
import type { LongList } from "../../views/parts/long-list.tsx";
import type { Ingredients } from "./ingredients.ts";
import { all, type Lines, stories } from "./shared-inputs.ts";

export const authorInputs = (of: Ingredients, { label, person, articles }: Author): Lines => [
  label,
  all(of, [person]),
  ...stories(of, articles),
];

export const sectionInputs = (of: Ingredients, { id }: NewsSection): Lines =>
  stories(of, of.archive.inSection(id));

export const undatedInputs = (of: Ingredients): Lines =>
  stories(of, of.archive.calendar.undated.toReversed());

/** `beside`: the years before and after it. */
export const yearInputs = (
  of: Ingredients,
  year: ArchiveYear,
  beside: readonly (ArchiveYear | undefined)[],
): Lines => [
  year.months.map(({ month, articles }) => `${month} ${articles.length}`).join(" "),
  all(of, year.articles),
  all(of, year.perhaps),
  beside.map((other) => other?.year).join(" "),
];

/** `beside`: the months before and after it that have stories. */
export const monthInputs = (
  of: Ingredients,
  year: ArchiveYear,
  { articles }: ArchiveMonth,
  beside: readonly (ArchiveMonth | undefined)[],
): Lines => [
  all(of, articles),
  all(of, year.monthUnknown),
  all(of, year.perhaps),
  beside.map((other) => other?.month).join(" "),
];

const row = ({ label, url, note, stories, isTopmost }: IndexEntry): string =>
  [label, url, note, stories, isTopmost].join("\t");

export const indexInputs = ({ entries }: Index): Lines => entries.map(row);

export const letterInputs = (letters: readonly Letter[], [, entries]: Letter): Lines => [
  letters.map(([letter]) => letter).join(" "),
  ...entries.map(row),
];

/** One of the older pages of a list: what stands on it, the way up and the page after it. */
export const olderInputs = <T>(
  { title, pageTitle, trail }: LongList<T>,
  items: readonly string[],
  isNewest: boolean,
): Lines => [
  title,
  pageTitle,
  trail.map(({ label, url }) => `${label} ${url}`).join("\t"),
  items.join(" "),
  `${isNewest}`,
];
