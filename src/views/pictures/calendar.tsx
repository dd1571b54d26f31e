/** The archive as a calendar: a line for each year, a square for each month, as large as there is much of it. */
import { monthName } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";
import { type CalendarRow, calendarRows, fullest } from "./calendar-rows.ts";
import { CalendarYear, twelve } from "./calendar-year.tsx";

/** `newest`: how many lines there are at most; without it, the whole archive is shown. */
export function ArchiveCalendar({ context, newest = Infinity }: { context: Context; newest?: number }) {
  const { years } = context.archive.calendar;
  const rows = calendarRows(years);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, newest);
  const parts = Array.from({ length: Math.ceil(shown.length / underOneHead) }, (_, at) =>
    shown.slice(at * underOneHead, (at + 1) * underOneHead),
  );
  const most = fullest(years);
  const unsure = has(shown, "monthUnknown") || has(shown, "perhaps");
  return (
    <figure class={unsure ? "calendar calendar--unsure" : "calendar"} aria-label={context.words.calendar}>
      {parts.map((part) => (
        <>
          <Head context={context} />
          <ul>
            {part.map((row) => (
              <li class={`calendar-${row.kind}`}>
                {row.kind === "gap" ? (
                  context.words.emptyYears(row.from === row.to ? `${row.from}` : `${row.from}–${row.to}`)
                ) : (
                  <CalendarYear context={context} year={row.year} most={most} />
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      <Caption context={context} shown={shown} most={most} />
    </figure>
  );
}

/** After so many years the names of the months come again, so that they are never far. */
const underOneHead = 10;

const has = (rows: readonly CalendarRow[], what: "monthUnknown" | "perhaps"): boolean =>
  rows.some((row) => row.kind === "year" && row.year[what].length > 0);

/** First letters alone; each link says the whole name. */
const Head = ({ context }: { context: Context }) => (
  <p class="calendar-head" aria-hidden="true">
    {twelve.map((month) => (
      <span>{monthName(month, context.language).charAt(0)}</span>
    ))}
  </p>
);

interface CaptionProps {
  readonly context: Context;
  readonly shown: readonly CalendarRow[];
  readonly most: number;
}

function Caption({ context, shown, most }: CaptionProps) {
  const { words, count } = context;
  const { years, undated } = context.archive.calendar;
  const earlier = years.length - shown.filter(({ kind }) => kind === "year").length;
  const links = [
    [undated.length, words.perhapsCount, context.archiveUrl(null)],
    [earlier, words.earlierYears, context.index("archive")],
  ] as const;
  const key = [
    most > 1 && words.calendarNote(words.stories(count(most))),
    has(shown, "monthUnknown") && words.calendarUnsure.month,
    has(shown, "perhaps") && words.calendarUnsure.year,
  ].filter((line) => line !== false);
  if (key.length === 0 && links.every(([number]) => number === 0)) return null;
  return (
    <figcaption>
      {key.length > 0 && <p>{key.join(" ")}</p>}
      {links
        .filter(([number]) => number > 0)
        .map(([number, say, url]) => (
          <p>
            <a href={context.href(url)}>{say(count(number))}</a>
          </p>
        ))}
    </figcaption>
  );
}
