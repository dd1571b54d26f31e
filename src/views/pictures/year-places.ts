/** Where the stories of each year stand in a long list: on the page itself, or on one of its numbered pages. */
import { certainYear } from "../../certain.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { numbered } from "../numbered.ts";
import type { LongList } from "../parts/long-list.tsx";

/** Sure years only, each with the `href` of the page that has its newest story. `section`: of the list on its own page. */
export function yearPlaces<T>(
  context: Context,
  list: Pick<LongList<T>, "url" | "kind" | "items">,
  storyOf: (item: T) => Article,
  section: string,
): ReadonlyMap<string, string> {
  const { latest, pages } = numbered(list.items);
  const places = new Map<string, string>();
  let before = "";
  const add = (items: readonly T[], place: string) => {
    for (const item of items) {
      const { published } = storyOf(item);
      if (before !== "" && published.sort.startsWith(before)) continue;
      const year = certainYear(published);
      if (year === null) continue;
      if (!places.has(year)) places.set(year, place);
      before = year;
    }
  };
  add(latest, `#${section}`);
  for (const [at, items] of [...pages.entries()].reverse()) {
    add(items, context.href(context.listPage(list.url, list.kind, at + 1)));
  }
  return places;
}
