/** What the archive holds of its own day in earlier years, or of its month: only what is dated surely enough. */
import { certainDay, certainMonth } from "../certain.ts";
import type { When } from "../date.ts";
import type { Linked } from "./archive.ts";
import type { Harvest, ThisDay } from "./harvest.ts";
import { once } from "./once.ts";

export function linkThisDay(archive: Linked): Pick<Harvest, "thisDay"> {
  return { thisDay: once(() => thisDayOf(archive)) };
}

/** 29 February is only itself: in most years there is no such day. */
function thisDayOf({ articles, day }: Linked): ThisDay | null {
  if (day === null) return null;
  const year = day.slice(0, "2023".length);
  const inEarlierYears = (sureDate: (when: When) => string | null, rest: string) =>
    articles
      .filter(({ published }) => {
        const date = sureDate(published);
        return date !== null && date.slice(0, year.length) < year && date.slice(year.length) === rest;
      })
      .toReversed();
  const ofDay = inEarlierYears(certainDay, day.slice(year.length));
  if (ofDay.length > 0) return { by: "day", articles: ofDay };
  const ofMonth = inEarlierYears(certainMonth, day.slice(year.length, "2023-11".length));
  return ofMonth.length > 0 ? { by: "month", articles: ofMonth } : null;
}
