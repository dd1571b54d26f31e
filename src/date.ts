/** Dates as well as they are known: EDTF (ISO 8601-2) in, a `When` out that never says more than was written. */
import edtf from "edtf";

/** One date, to the precision written. */
export interface Point {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** `~`: about then. */
  readonly approximate: boolean;
  /** `?`: the source is doubtful. */
  readonly uncertain: boolean;
  /** `10:30`, as printed. */
  readonly clock?: string;
  /** `+07:00` or `Z`, as printed; absent: the archive's own zone. */
  readonly offset?: string;
}

/**
 * - `point`: one date: `2022`, `2023-11~`, `2023-11-17T10:30+07:00`
 * - `interval`: from start to end, null where open: `2023-11-15/2023-11-17`, `../2023-11-17`
 * - `one-day`: one day between two bounds, null where open: `[2023-11-17..]`, `[2023-11..2023-12]`
 */
export type When = Bounds &
  (
    | { readonly form: "point"; readonly at: Point }
    | { readonly form: "interval" | "one-day"; readonly start: Point | null; readonly end: Point | null }
  );

interface Bounds {
  /** As written. */
  readonly edtf: string;
  /** First day it can mean, ISO `2023-11-17`; null when the start is open. */
  readonly earliest: string | null;
  /** Last day it can mean; null when the end is open. */
  readonly latest: string | null;
  /** Sorts as text: the earliest day (with the clock), or the end where the start is open. */
  readonly sort: string;
}

const known = new Map<string, When | null>();

/** `"2023-11~"` -> a `When`; null for what is not a date or a form that the archive does not use. */
export function parseWhen(text: string): When | null {
  if (text.length > longest) return null;
  let when = known.get(text);
  if (when === undefined) {
    when = calendarDate.test(text) ? parseCalendarDate(text) : parseEdtf(text);
    known.set(text, when);
  }
  return when;
}

/** No form used here is longer: two date-times with offsets. */
const longest = 64;

/** The usual forms: `2023`, `2023-11`, `2023-11-17`. Read by hand like date-times, as the library takes 0.1 ms a date. */
const calendarDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

function parseCalendarDate(text: string): When | null {
  const parts = calendarDate.exec(text)?.slice(1) ?? [];
  const at = point(
    parts.map((part) => (part === undefined ? undefined : Number(part))),
    { approximate: false, uncertain: false },
  );
  return at && pointWhen(text, at);
}

function parseEdtf(text: string): When | null {
  const interval = /^([^/]+)\/([^/]+)$/.exec(text);
  const oneDay = /^\[([^,]*?)\.\.([^,]*)\]$/.exec(text);
  const sides = interval ?? oneDay;
  if (!sides) {
    const at = parsePoint(text);
    return at && pointWhen(text, at);
  }
  const [start, end] = sides.slice(1).map(parseSide);
  if (start === undefined || end === undefined) return null;
  return spanWhen(text, interval ? "interval" : "one-day", start, end);
}

/** What the library says of a text: the parts that are used here. */
interface Parsed {
  readonly type: string;
  readonly uncertain?: { readonly value: number };
  readonly approximate?: { readonly value: number };
  readonly unspecified?: { readonly value: number };
}

function tryEdtf(text: string): Parsed | null {
  try {
    return edtf(text) as Parsed;
  } catch {
    return null; // the library throws on what it cannot parse; that is an answer here
  }
}

/** A side of a span: a point, null where it is open (`..` or nothing), undefined where it is of another form. */
function parseSide(text: string): Point | null | undefined {
  return text === "" || text === ".." ? null : (parsePoint(text) ?? undefined);
}

const dateForm = /^[?~%]?\d{4}(?:-[?~%]?\d\d(?:-[?~%]?\d\d)?)?[?~%]?$/;

/** ISO 8601, seconds and their parts read but not kept. */
const dateTimeForm =
  /^(\d{4})-(\d\d)-(\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

function parsePoint(text: string): Point | null {
  const dateTime = dateTimeForm.exec(text);
  if (dateTime) {
    const at = point(dateTime.slice(1, 4).map(Number), { approximate: false, uncertain: false });
    const [clock, offset] = dateTime.slice(4);
    return at && { ...at, ...(clock && { clock }), ...(offset && { offset }) };
  }
  const parsed = dateForm.test(text) ? tryEdtf(text) : null;
  if (parsed?.type !== "Date" || parsed.unspecified?.value) return null;
  const doubt = { approximate: !!parsed.approximate?.value, uncertain: !!parsed.uncertain?.value };
  return point((text.match(/\d+/g) ?? []).map(Number), doubt);
}

/** Null where the calendar has no such day. */
function point(
  [year = 0, month, day]: readonly (number | undefined)[],
  doubt: Pick<Point, "approximate" | "uncertain">,
): Point | null {
  if (year < 1) return null;
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }), ...doubt };
}

function pointWhen(text: string, at: Point): When {
  const earliest = firstDay(at);
  return {
    form: "point",
    edtf: text,
    at,
    earliest,
    latest: lastDay(at),
    sort: at.clock ? `${earliest}T${at.clock}` : earliest,
  };
}

function spanWhen(
  text: string,
  form: "interval" | "one-day",
  start: Point | null,
  end: Point | null,
): When | null {
  const earliest = start && firstDay(start);
  const latest = end && lastDay(end);
  const sort = earliest ?? latest;
  if (sort === null || (earliest && latest && earliest > latest)) return null;
  return { form, edtf: text, start, end, earliest, latest, sort };
}

const firstDay = ({ year, month = 1, day = 1 }: Point): string => iso(year, month, day);

const lastDay = ({ year, month = 12, day }: Point): string => iso(year, month, day ?? daysIn(year, month));

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Gregorian, as ISO 8601 counts. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
