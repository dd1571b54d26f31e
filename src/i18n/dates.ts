/** Dates in words, to the precision known and never more. */
import type { Point, When } from "../date.ts";
import type { Language } from "./language.ts";

interface DateWords {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: number) => string;
  readonly dayOfMonth: (day: number, month: string) => string;
  readonly clock: (clock: string, zone: string) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notBefore: (date: string) => string;
  readonly notAfter: (date: string) => string;
  readonly between: (start: string, end: string) => string;
  /** Between two dates of more than one word. */
  readonly to: string;
  readonly unknown: string;
}

const id: DateWords = {
  weekdays: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfMonth: (day, month) => `${day} ${month}`,
  clock: (clock, zone) => ` pukul ${clock.replace(":", ".")}${zone}`,
  approximate: (date) => `sekitar ${date}`,
  uncertain: (date) => `${date} (tidak pasti)`,
  since: (date) => `sejak ${date}`,
  until: (date) => `sampai ${date}`,
  notBefore: (date) => `paling awal ${date}`,
  notAfter: (date) => `paling lambat ${date}`,
  between: (start, end) => `antara ${start} dan ${end}`,
  to: "–",
  unknown: "tidak diketahui",
};

const en: DateWords = {
  weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  months: "January February March April May June July August September October November December".split(" "),
  day: (day, month, year) => `${day} ${month} ${year}`,
  dayOfMonth: (day, month) => `${month} ${day}`,
  clock: (clock, zone) => ` at ${clock}${zone}`,
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  notBefore: (date) => `on or after ${date}`,
  notAfter: (date) => `on or before ${date}`,
  between: (start, end) => `between ${start} and ${end}`,
  to: " – ",
  unknown: "unknown",
};

const dateWords: Readonly<Record<Language, DateWords>> = { id, en };

/** The three Indonesian zones, by IANA name and by offset. */
const zones: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB",
  "Asia/Pontianak": "WIB",
  "Asia/Makassar": "WITA",
  "Asia/Jayapura": "WIT",
  "+07:00": "WIB",
  "+08:00": "WITA",
  "+09:00": "WIT",
};

/**
 * `2023-11` -> `"November 2023"`; `[2023-11-17..]` -> `"paling awal 17 November 2023"`;
 * `2023-11-15/2023-11-17` -> `"15–17 November 2023"`. `zone`: the archive's, for a time printed without an offset.
 */
export function formatWhen(when: When, language: Language, zone: string): string {
  const words = dateWords[language];
  const say = (point: Point) => formatPoint(point, words, zone);
  if (when.form === "point") return say(when.at);
  const { start, end } = when;
  if (when.form === "interval") {
    if (start && end) return formatSpan(start, end, words, zone);
    return start ? words.since(say(start)) : end ? words.until(say(end)) : words.unknown;
  }
  if (start && end) return words.between(isOneMonth(start, end) ? `${start.day}` : say(start), say(end));
  return start ? words.notBefore(say(start)) : end ? words.notAfter(say(end)) : words.unknown;
}

/**
 * As a citation has it, the year first and without the time of day: `2023-11-17` -> `"2023, 17 November"`, in English
 * `"2023, November 17"`. What is no sure date is said as `formatWhen` says it.
 */
export function citedWhen(when: When, language: Language, zone: string): string {
  if (when.form !== "point" || when.at.approximate || when.at.uncertain)
    return formatWhen(when, language, zone);
  const { year, month, day } = when.at;
  if (month === undefined) return String(year);
  const name = monthName(month, language);
  return `${year}, ${day === undefined ? name : dateWords[language].dayOfMonth(day, name)}`;
}

/** `2023-11-17` -> `"Jumat"` */
export const weekdayName = (day: string, language: Language): string =>
  dateWords[language].weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? "";

/** `11` -> `"November"` */
export const monthName = (month: number, language: Language): string =>
  dateWords[language].months[month - 1] ?? "";

function formatPoint(point: Point, words: DateWords, zone: string): string {
  const { year, month, day, clock, offset } = point;
  const name = words.months[(month ?? 0) - 1];
  let text = String(year);
  if (name !== undefined) text = day === undefined ? `${name} ${year}` : words.day(day, name, year);
  if (clock) text += words.clock(clock, ` ${zoneName(offset ?? zone)}`);
  if (point.uncertain) text = words.uncertain(text);
  return point.approximate ? words.approximate(text) : text;
}

const zoneName = (zone: string): string =>
  zones[zone] ?? (zone === "Z" ? "UTC" : /^[+-]/.test(zone) ? `UTC${zone}` : zone);

/** Two plain days of one month. */
const isOneMonth = (start: Point, end: Point): boolean =>
  [start, end].every(isPlain) &&
  start.year === end.year &&
  start.month === end.month &&
  !!start.day &&
  !!end.day;

const isPlain = (point: Point): boolean => !point.approximate && !point.uncertain && !point.clock;

/** Says the month and the year once where both ends share them. */
function formatSpan(start: Point, end: Point, words: DateWords, zone: string): string {
  const [from, to] = [formatPoint(start, words, zone), formatPoint(end, words, zone)];
  if (from === to) return from;
  if (isOneMonth(start, end)) return `${start.day}–${to}`;
  if (isPlain(start) && isPlain(end) && start.year === end.year) {
    if (start.month && end.month && !start.day === !end.day) {
      return `${from.replace(` ${start.year}`, "")}${words.to}${to}`;
    }
  }
  return `${from}${words.to}${to}`;
}

/** Value of an HTML `datetime` attribute; null where HTML has no form for it (approximate, uncertain, a span). */
export function datetime(when: When): string | null {
  if (when.form !== "point" || when.at.approximate || when.at.uncertain) return null;
  const { clock, offset = "" } = when.at;
  return clock ? `${when.earliest}T${clock}${offset}` : when.edtf;
}

const offsets: Readonly<Record<string, string>> = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

/**
 * A date as people write it elsewhere, in the archive's form: `"17 November 2023"`, `"17/11/2023"`, `"2023-11-17 10.30"` ->
 * `2023-11-17`, `2023-11-17T10:30`, `"… 10:30 WIB"` -> `…T10:30+07:00`; null for anything else.
 */
export function meantDate(text: string): string | null {
  const tidy = text.trim().replace(/^[“”"'‘’]+|[“”"'‘’]+$/g, "");
  const clock = /^(\d{4}-\d\d-\d\d)[ T,]+(?:pukul )?(\d\d)[.:](\d\d)(?: ?(WIB|WITA|WIT)\b)?/i.exec(tidy);
  if (clock) return `${clock[1]}T${clock[2]}:${clock[3]}${offsets[clock[4]?.toUpperCase() ?? ""] ?? ""}`;
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(tidy);
  if (numbers) return isoDate(numbers[3], Number(numbers[2]), numbers[1]);
  const named = /^(?:\p{L}+,? )?(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(tidy);
  const name = named?.[2]?.toLowerCase().slice(0, 3) ?? "";
  const month = [id, en].map(
    ({ months }) => months.findIndex((word) => word.toLowerCase().startsWith(name)) + 1,
  );
  if (named && name) return isoDate(named[3], Math.max(...month), named[1]);
  return tidy !== text && /^\d{4}(?:-\d\d){0,2}$/.test(tidy) ? tidy : null;
}

const isoDate = (year = "", month = 0, day = ""): string | null =>
  month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : null;
