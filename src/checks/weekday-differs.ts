/** A weekday in a text that does not fit the date beside it: one of the two is wrong. */
import { positionsIn, proseOf } from "../content/prose.ts";
import type { When } from "../date.ts";
import type { Archive } from "../graph/archive.ts";
import { mayHoldDay, type WrittenDay, writtenDays } from "../i18n/written-days.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import { firstOf, type Inspection } from "./check.ts";

export function* weekdayDiffers({ things }: Archive, { today }: Inspection): Generator<Problem> {
  for (const thing of things) {
    if (thing.folder === "articles" && thing.withdrawn) continue;
    if (mayHoldDay(thing.entry.body)) yield* firstOf(inBody(thing, today));
  }
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

/** Days since 1970-01-01. */
type Day = number;

/** What the date may mean; nothing where its year cannot be known. */
function daysMeant(written: WrittenDay, thing: Thing, today: string): Day[] {
  const told = thing.folder === "articles" ? thing.published : null;
  return written.dates.flatMap(({ day, month }) => {
    const year = written.year.length === 2 ? fullYear(written.year, told, today) : Number(written.year);
    if (written.year) return dayOf(year, month, day) ?? [];
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
  const [from, to] = [dayOfIso(earliest) - neighbourhood, dayOfIso(latest) + neighbourhood];
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) years.push(year);
  return years.flatMap((year) => dayOf(year, month, day) ?? []).filter((at) => at >= from && at <= to);
}

const millisecondsADay = 86_400_000;

/** Null where the calendar has no such day. */
function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day); // `Date.UTC` takes the years 0 to 99 for those of the 20th century
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / millisecondsADay : null;
}

const dayOfIso = (iso: string): Day => Date.parse(iso) / millisecondsADay;
const isoOf = (day: Day): string => new Date(day * millisecondsADay).toISOString().slice(0, 10);
const yearOf = (day: Day): number => Number(isoOf(day).slice(0, 4));
/** 0 is Sunday; so was 4 January 1970. */
const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
