/**
 * What may stand in front matter and in `site.yaml`: the one source of the types, of validation and of the
 * JSON Schema files. No transforms here, as JSON Schema has none.
 */
import * as z from "zod";
import { addressPattern } from "../address.ts";
import type { Folder } from "../content/folders.ts";
import { parseWhen } from "../date.ts";
import { levels, settableRules } from "../problem.ts";

/** Words on one line. */
const words = z.string().regex(/\S/);

/** Words in which `[[mentions]]` and `[[?gaps]]` may stand. */
const line = words.meta({ mentions: true });

/** The file name of something in `folder`, or `folder/name`. */
const reference = (folder: Folder) => words.meta({ reference: folder });

const rule = (name: "impossible-date", forms: "date" | "interval") => ({ params: { rule: name, forms } });

/** EDTF, one date or one day between bounds. */
const date = z
  .string()
  .refine(
    (text) => {
      const when = parseWhen(text);
      return when !== null && when.form !== "interval";
    },
    rule("impossible-date", "date"),
  )
  .meta({ format: "edtf", examples: ["2023-11-17", "2023-11", "2023~", "[2023-11-17..]"] });

/** EDTF, one date or an interval. */
const dateOrInterval = z
  .string()
  .refine((text) => parseWhen(text) !== null, rule("impossible-date", "interval"))
  .meta({ format: "edtf", examples: ["2023-11-17", "2023-11-15/2023-11-17", "../2023-11-17"] });

const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/]\S*$/)
  .meta({ format: "uri" });

/** A page of this site, or a whole address elsewhere. */
const siteOrWebAddress = z.string().regex(/^(?:\/(?!\/)|https?:\/\/[^\s/])\S*$/);

/** A path of this site, as it once was: `/2023/11/ponsel/`. */
const sitePath = z.string().regex(addressPattern);

const every = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:[-_/][a-z0-9]+)*$/)
    .optional(),
  formerly: z.array(sitePath).optional(),
  listed: z.boolean().optional(),
  draft: z.boolean().optional(),
};

export const followUpKinds = ["promise", "question", "case"] as const;

/** What a follow-up may be at, by its kind. */
export const statuses = {
  promise: ["unchecked", "not-yet", "under-way", "stalled", "partly", "done", "dropped", "cannot-tell"],
  question: ["open", "answered", "dropped"],
  case: ["running", "closed"],
} as const;

const allStatuses = [...new Set([...statuses.promise, ...statuses.question, ...statuses.case])];
const status = z.enum(allStatuses);

const article = z.strictObject({
  ...every,
  title: words,
  published: date,
  published_note: line.optional(),
  updated: date.optional(),
  added: date.optional(),
  summary: words.optional(),
  section: words.optional(),
  topics: z.array(reference("topics")).optional(),
  people: z.array(reference("people")).optional(),
  institutions: z.array(reference("institutions")).optional(),
  events: z.array(reference("events")).optional(),
  places: z.array(reference("places")).optional(),
  follow_ups: z
    .array(z.strictObject({ id: reference("follow_ups"), status: status.optional(), note: line.optional() }))
    .optional(),
  continues: z.array(reference("articles")).optional(),
  byline: z.array(line).optional(),
  dateline: words.optional(),
  source: z
    .strictObject({
      publisher: words.optional(),
      title: words.optional(),
      url: webAddress.optional(),
      retrieved: date.optional(),
    })
    .optional(),
  corrections: z
    .array(
      z.strictObject({
        kind: z.enum(["correction", "clarification", "right_of_reply", "withdrawal"]),
        date: date,
        text: line,
      }),
    )
    .optional(),
  image: z
    .strictObject({ src: words, alt: words.optional(), caption: line.optional(), credit: words.optional() })
    .optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
    .optional(),
  search_also: z.array(words).optional(),
});

const person = z.strictObject({
  ...every,
  name: words,
  aliases: z.array(words).optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  note: words.optional(),
  roles: z
    .array(
      z.strictObject({
        title: words,
        institution: reference("institutions").optional(),
        from: date.optional(),
        to: date.optional(),
        acting: z.enum(["plt", "plh", "pj", "pjs"]).optional(),
        seen: date.optional(),
        source: line.optional(),
      }),
    )
    .optional(),
  same_as: z.array(webAddress).optional(),
});

const institution = z.strictObject({
  ...every,
  name: words,
  short: words.optional(),
  aliases: z.array(words).optional(),
  kind: words.optional(),
  parent: reference("institutions").optional(),
  place: reference("places").optional(),
  website: webAddress.optional(),
  same_as: z.array(webAddress).optional(),
});

const event = z.strictObject({
  ...every,
  name: words,
  date: dateOrInterval,
  place: reference("places").optional(),
  organizer: reference("institutions").optional(),
  series: words.optional(),
});

const place = z.strictObject({
  ...every,
  name: words,
  level: z
    .enum(["negara", "provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa", "lokasi"])
    .optional(),
  code: words.optional(),
  parent: reference("places").optional(),
});

const followUp = z.strictObject({
  ...every,
  name: words,
  kind: z.enum(followUpKinds),
  promise: z
    .strictObject({
      by: reference("people").optional(),
      office: z.strictObject({ title: words, institution: reference("institutions") }).optional(),
      promised_to: line.optional(),
      made_on: dateOrInterval.optional(),
      made_at: reference("events").optional(),
      due: date.optional(),
      attested: line.optional(),
    })
    .optional(),
  next_check: date.optional(),
  log: z.array(z.strictObject({ date, status, note: line.optional() })).optional(),
});

const topic = z.strictObject({
  ...every,
  name: words,
  aliases: z.array(words).optional(),
  parent: reference("topics").optional(),
});

const page = z.strictObject({ ...every, title: words });

/** The front matter of each folder. */
export const schemas = {
  articles: article,
  people: person,
  institutions: institution,
  events: event,
  places: place,
  follow_ups: followUp,
  topics: topic,
  pages: page,
} as const satisfies Record<Folder, z.ZodObject>;

/** Becomes the name of a folder. */
const slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Each section has a page of its own, at its id. */
const sections = z.array(z.strictObject({ id: slug, name: words })).superRefine((list, context) => {
  const ids = new Set<string>();
  for (const [index, { id }] of list.entries()) {
    if (ids.has(id)) {
      const params = { rule: "wrong-value", expected: "own-id" };
      context.addIssue({ code: "custom", path: [index, "id"], params });
    }
    ids.add(id);
  }
});

/** Where the site will stand: a host, or a folder of one. */
const siteAddress = z
  .string()
  .refine((text) => /^https?:\/\/[^/?#]+(?:\/[^/?#]+)*\/*$/.test(text) && URL.canParse(text), {
    params: { rule: "wrong-value", expected: "web-address" },
  })
  .meta({ format: "uri" });

/** One whole day. */
const day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\d$/.test(text) && parseWhen(text) !== null,
    rule("impossible-date", "date"),
  )
  .meta({ format: "edtf" });

/** IANA name. */
const timeZone = z.string().refine(isTimeZone, { params: { rule: "wrong-value", expected: "time-zone" } });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false; // a RangeError is how Intl says that it knows no such zone
  }
}

const colour = z.string().regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/);

/** One colour, for the light and for the dark scheme. */
const colourPair = z.strictObject({ light: colour.optional(), dark: colour.optional() });

/**
 * What stands before the name of a thing in its tag URI (RFC 4151): a domain, or a name like one; behind a comma a day on
 * which it was the newsroom's, behind a colon the archive's name.
 */
export const feedIdPattern =
  /^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:,\d{4}(?:-\d\d){0,2}(?::[a-z0-9]+(?:[-._/][a-z0-9]+)*)?)?$/;

/** `site.yaml`. */
export const settingsSchema = z.strictObject({
  title: words,
  url: siteAddress,
  description: words.optional(),
  logo: z.strictObject({ src: words, alt: words.optional() }).optional(),
  icon: words.optional(),
  feed_id: z.string().regex(feedIdPattern).optional(),
  language: z.enum(["id", "en"]).optional(),
  url_words: z.enum(["id", "en"]).optional(),
  time_zone: timeZone.optional(),
  as_of: day.optional(),
  publisher: z
    .strictObject({
      name: words,
      url: webAddress.optional(),
      corrections_policy: siteOrWebAddress.optional(),
    })
    .optional(),
  sections: sections.optional(),
  licence: z.strictObject({ name: words, url: siteOrWebAddress.optional() }).optional(),
  contact: z.strictObject({ email: z.email().optional(), url: siteOrWebAddress.optional() }).optional(),
  menu: z.array(z.strictObject({ label: words, url: siteOrWebAddress })).optional(),
  colours: z.strictObject({ accent: colourPair.optional(), link: colourPair.optional() }).optional(),
  json_ld: z.boolean().optional(),
  meta_tags: z.boolean().optional(),
  cite: z.boolean().optional(),
  feeds: z
    .strictObject({
      main: z.boolean().optional(),
      things: z.boolean().optional(),
      archive: z.boolean().optional(),
    })
    .optional(),
  share_pictures: z.boolean().optional(),
  data: z
    .strictObject({
      ndjson: z.boolean().optional(),
      csv: z.boolean().optional(),
      graph: z.boolean().optional(),
      things: z.boolean().optional(),
      stories: z.boolean().optional(),
      text: z.boolean().optional(),
    })
    .optional(),
  checks: z.partialRecord(z.enum(settableRules), z.enum(levels)).optional(),
});

export type Status = z.infer<typeof status>;
export type FollowUpKind = (typeof followUpKinds)[number];

/** The status, if it is one of this kind; one of another kind moves nothing. */
export const fitting = (status: Status | null, kind: FollowUpKind): Status | null =>
  status && (statuses[kind] as readonly Status[]).includes(status) ? status : null;

export type FrontMatterOf = { readonly [F in Folder]: z.infer<(typeof schemas)[F]> };
export type SettingsMatter = z.infer<typeof settingsSchema>;
