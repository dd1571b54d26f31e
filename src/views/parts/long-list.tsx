/** Lists that may be long: the newest part, and the way to the older ones. */

import type { Url } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { numbered } from "../numbered.ts";
import type { Trail } from "../trail.ts";

/** A list that may be long, and the page on which its newest part stands. */
export interface LongList<T> {
  readonly url: Url;
  /** Of the page that the list stands on, for the breadcrumbs of the others. */
  readonly pageTitle: string;
  readonly trail: Trail;
  /** What the list is of: `"Berita tentang Iwan Setiawan"`. */
  readonly title: string;
  readonly kind: "stories" | "mentions";
  /** Newest first. */
  readonly items: readonly T[];
  /** Sorts as text and begins with the year. */
  dateOf(item: T): string;
  show(items: readonly T[]): Children;
}

/** The newest part, and links to every older page, each with its years. */
export function LatestOf<T>({ context, list }: { context: Context; list: LongList<T> }) {
  if (list.items.length === 0) return null;
  const { latest, pages } = numbered(list.items);
  return (
    <>
      {list.show(latest)}
      {pages.length > 0 && <OlderPages context={context} list={list} pages={pages} />}
    </>
  );
}

export interface OlderProps<T> {
  readonly context: Context;
  readonly list: LongList<T>;
  readonly pages: readonly (readonly T[])[];
}

function OlderPages<T>({ context, list, pages }: OlderProps<T>) {
  const { words } = context;
  return (
    <nav class="older" aria-label={`${words.olderPages}: ${list.title}`}>
      <p>{words.olderPages}</p>
      <ul>
        {pages
          .map((items, at) => (
            <li>
              <a href={context.href(context.listPage(list.url, list.kind, at + 1))}>
                {words.pageNumber(context.count(at + 1))}
              </a>{" "}
              <span class="count">{yearsOf(items.map(list.dateOf))}</span>
            </li>
          ))
          .reverse()}
      </ul>
    </nav>
  );
}

/** `"2019–2021"`, from the oldest and the newest; no months, as not every date says one. */
export function yearsOf(newestFirst: readonly string[]): string {
  const [from, to] = [newestFirst.at(-1), newestFirst[0]].map((date = "") => date.slice(0, "2023".length));
  return [...new Set([from, to])].join("–");
}
