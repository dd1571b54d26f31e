/** A weekday in a text that does not fit the date beside it: one of the two is wrong. */
import { positionsIn, proseOf } from "../content/prose.ts";
import type { When } from "../date.ts";
import { dayAt, dayOf, isoOf, yearOf } from "../days.ts";
import { mayHoldDay, type WrittenDay, writtenDays } from "../i18n/written-days.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import { firstOf, type Inspection } from "./check.ts";

export function* weekdayDiffers(thing: Thing, today: Inspection["today"]): Generator<Problem> {
  if (thing.folder === "articles" && thing.withdrawn) return;
  if (mayHoldDay(thing.entry.body)) yield* firstOf(inBody(thing, today));
}

function* inBody(thing: Thing, today: string): Generator<Problem> {
  const { entry } = thing;
  const position = positionsIn(entry);
  for (const written of writtenDays(proseOf(entry.body))) {
    const days = daysMeant(written, thing, today);
    const [day] = days;
    if (day === undefined || days.some((one) => weekdayOf(one) === written.weekday)) continue;
    const values = { written: written.text, date: isoOf(day), right: written.weekdays[weekdayOf(day)] ?? "" };
    yield { file: entry.file, ...position(written.index), rule: "weekday-differs", values };
  }
}

/** As in `days.ts`. */
type Day = number;

/** What the date may mean; nothing where its year cannot be known. */
function daysMeant(written: WrittenDay, thing: Thing, today: string): Day[] {
  const told = thing.folder === "articles" ? thing.published : null;
  return written.dates.flatMap(({ day, month }) => {
    const year = written.year.length === 2 ? fullYear(written.year, told, today) : Number(written.year);
    if (written.year) return dayIn(year, month, day) ?? [];
    const years = told ? near(told, month, day) : [];
    return years.length === 1 ? years : [];
  });
}

/** `"23"` -> 2023; `"98"` -> 1998, as 2098 is more than a year after the story. */
function fullYear(digits: string, told: When | null, today: string): number {
  const last = Number((told?.latest ?? told?.earliest ?? today).slice(0, 4)) + 1;
  const year = 2000 + Number(digits);
  return year > last ? year - 100 : year;
}

/** A story speaks of days so near, before and after it, without their year. */
const neighbourhood = 45;

function near({ earliest, latest }: When, month: number, day: number): Day[] {
  if (earliest === null || latest === null) return [];
  const [from, to] = [dayOf(earliest) - neighbourhood, dayOf(latest) + neighbourhood];
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  return years.flatMap((year) => dayIn(year, month, day) ?? []).filter((at) => at >= from && at <= to);
}

/** Null where the calendar has no such day. */
function dayIn(year: number, month: number, day: number): Day | null {
  const at = dayAt(year, month, day);
  const [, itsMonth, itsDay] = isoOf(at).split("-").map(Number);
  return itsMonth === month && itsDay === day ? at : null;
}

/** 0 is Sunday; so was 4 January 1970. */
const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
