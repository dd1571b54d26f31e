/** Days as newspapers write them, in Indonesian and English: `Jumat (17/11/23)`, `Friday, November 17, 2023`. */

/** From Sunday on, each in the spelling that is proposed. */
const weekdays = {
  id: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
} as const;

const otherNames: Readonly<Record<string, number>> = { ahad: 0, "jum'at": 5, "jum’at": 5, "jum`at": 5 };

/** The first three letters tell the months of both languages apart. */
const months: Readonly<Record<string, number>> = {
  ...numbered("jan feb mar apr mei jun jul agu sep okt nov des"),
  ...numbered("jan peb mar apr may jun jul aug sep oct nop dec"),
  agt: 8,
  ags: 8,
};

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name, index) => [name, index + 1]));
}

const month =
  "(?:Jan(?:uari|uary)?|[FP]eb(?:ruari|ruary)?|Mar(?:et|ch)?|Apr(?:il)?|Mei|May|June?|Juni|July?|Juli|A(?:gu|gt|gs|ug)(?:stus|ust)?" +
  "|Sept?(?:ember)?|O[kc]t(?:ober)?|No[vp](?:ember)?|De[sc](?:ember)?)\\b\\.?";

/** What may stand between the day and its date: the hour, last or this, the day of the market week. */
const between =
  "(?:\\s+(?:pagi|siang|sore|petang|malam|dini hari|lalu|kemarin|ini|depan|tanggal|Legi|Pahing|Pon|Wage|Kliwon|last|morning|afternoon|evening|night))*";

const names = [...weekdays.id, ...weekdays.en, "Ahad", "Jum['’`]at"].join("|");

const forms = [
  // 17/11/23, 17-11-2023, 17.11.2023, 17/11; not the first half of a span or of a longer number
  "(?<first>\\d{1,2})(?:(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<years>\\d{4}|\\d{2})|/(?<alone>\\d{1,2}))(?![\\d/-]|\\.\\d)",
  `(?<day>\\d{1,2})\\s+(?<month>${month})(?:\\s+(?<year>\\d{4})(?!\\d))?`,
  `(?<english>${month})\\s+(?<its>\\d{1,2})(?!\\d)(?:,?\\s+(?<then>\\d{4})(?!\\d))?`,
];

/** The second day of several, whose dates follow together: `Sabtu dan Minggu (18/11 dan 19/11)`. */
const alone = `(?<!(?:${names})\\s*(?:,|/|[-–]|dan|atau|hingga|sampai|s\\.?d\\.?|and|or|to)\\s*)`;

const written = new RegExp(
  `(?<![\\p{L}\\p{N}])${alone}(?<name>${names})${between},?\\s*\\(?(?:${forms.join("|")})`,
  "gu",
);

/** A quick look that never misses one. */
export const mayHoldDay = (text: string): boolean => quick.test(text);

const quick = new RegExp(`(?:${names})[^.;:!?]{0,60}\\d`);

export interface WrittenDay {
  /** As it stands there, from the weekday to the date. */
  readonly text: string;
  /** Where the weekday begins. */
  readonly index: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** All seven in the language of the one that is written, from Sunday on. */
  readonly weekdays: readonly string[];
  /** Four digits, two, or none. */
  readonly year: string;
  /** More than one where English may put the month first: `Friday 11/10/23`. */
  readonly dates: readonly { readonly day: number; readonly month: number }[];
}

export function* writtenDays(text: string): Generator<WrittenDay> {
  for (const match of text.matchAll(written)) {
    const groups = match.groups ?? {};
    const name = groups.name ?? "";
    const language = (weekdays.en as readonly string[]).includes(name) ? "en" : "id";
    yield {
      text:
        match[0].replace(/\s+/g, " ") +
        (match[0].includes("(") && text[match.index + match[0].length] === ")" ? ")" : ""),
      index: match.index,
      weekday: otherNames[name.toLowerCase()] ?? (weekdays[language] as readonly string[]).indexOf(name),
      weekdays: weekdays[language],
      year: groups.years ?? groups.year ?? groups.then ?? "",
      dates: datesOf(groups, language),
    };
  }
}

function datesOf(groups: Readonly<Record<string, string | undefined>>, language: "id" | "en") {
  const named = groups.month ?? groups.english;
  if (named) {
    const month = months[named.slice(0, 3).toLowerCase()] ?? 0;
    return [{ day: Number(groups.day ?? groups.its), month }];
  }
  const [first, second] = [Number(groups.first), Number(groups.second ?? groups.alone)];
  const dates = [{ day: first, month: second }];
  if (language === "en") dates.push({ day: second, month: first });
  return dates.filter(({ month }) => month >= 1 && month <= 12);
}
