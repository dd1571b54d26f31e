/** What readers load, as lines of plain text. */
import { columns } from "../columns.ts";
import { median } from "../median.ts";
import type { Asked } from "./ask-all.ts";
import { kilobytes } from "./decimal.ts";
import { bytesOf, type Fetched } from "./reader.ts";
import { kindOf } from "./sent.ts";

export interface LoadFigures {
  readonly asked: readonly Asked[];
  /** Bytes of each facet's list. */
  readonly facets: ReadonlyMap<string, number>;
}

export function loadTable({ asked, facets }: LoadFigures): string[] {
  const row = (what: string, of: (asked: Asked) => Fetched) => {
    const sizes = asked.map((each) => bytesOf(of(each).files));
    return [what, kilobytes(median(sizes)), kilobytes(Math.max(...sizes))];
  };
  const [largest] = asked.toSorted((one, other) => bytesOf(other.first.files) - bytesOf(one.first.files));
  return [
    ...columns([
      [`a reader loads, kB compressed, ${asked.length} words`, "median", "largest"],
      row("first question of a visit (aim 270)", ({ first }) => first),
      row("second question of a visit", ({ second }) => second),
      row("first question, limited to two years", ({ limited }) => limited),
    ]),
    `the largest, ${largest?.word}: ${listed(byKind(largest?.first.files ?? new Map()))}`,
    `lists of facets (aim 70 each): ${listed(facets)}`,
  ];
}

/** The bytes of all files that are for one thing. */
export function byKind(files: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [file, bytes] of files) sums.set(kindOf(file), (sums.get(kindOf(file)) ?? 0) + bytes);
  return sums;
}

const listed = (sizes: ReadonlyMap<string, number>): string =>
  [...sizes]
    .sort(([, one], [, other]) => other - one)
    .map(([what, bytes]) => `${what} ${kilobytes(bytes)}`)
    .join(", ");
