/** `site.yaml` with its defaults filled in. */
import type { SettingsSource } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import type { Problem } from "../problem.ts";
import { type SettingsMatter, settingsSchema } from "./schema.ts";
import { defaultTimeZone } from "./time-zone.ts";
import { validate, validKeys } from "./validate.ts";

export type Settings = Omit<SettingsMatter, Defaulted> & {
  readonly language: Language;
  /** Language of the words in addresses; fixed apart from the interface language, as addresses never change. */
  readonly url_words: Language;
  /** IANA name; holds for every time written without an offset. */
  readonly time_zone: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly menu: readonly { readonly label: string; readonly url: string }[];
  /** Whether pages tell machines what they show; whether stories have a cite box. */
  readonly json_ld: boolean;
  readonly meta_tags: boolean;
  readonly cite: boolean;
  /** Permanent name of the archive, in the form of `feedIdPattern`. */
  readonly feed_id: string;
  /** Which are made: of all stories, sections, corrections and updates; of things; the older stories behind the main one. */
  readonly feeds: { readonly main: boolean; readonly things: boolean; readonly archive: boolean };
  /** Whether a picture is drawn for the link of each story that has none of its own. */
  readonly share_pictures: boolean;
  /** Which data are made; `text`: whether whole texts are in them. */
  readonly data: Readonly<Record<"ndjson" | "csv" | "graph" | "things" | "stories" | "text", boolean>>;
  /** Path of `url`, with a slash at both ends: `/` or `/arsip/`. */
  readonly base: string;
  /** Where they came from, for the positions of problems; null without a readable `site.yaml`. */
  readonly source: SettingsSource | null;
};

type Defaulted =
  | "language"
  | "url_words"
  | "time_zone"
  | "sections"
  | "menu"
  | "json_ld"
  | "meta_tags"
  | "cite"
  | "feed_id"
  | "feeds"
  | "share_pictures"
  | "data";

/** For an archive without a readable `site.yaml`: its other problems can still be found. */
const fallback: SettingsMatter = { title: "Jejak", url: "https://jejak.example/" };

export function readSettings(source: SettingsSource | null): {
  settings: Settings;
  problems: readonly Problem[];
} {
  if (!source) return { settings: withDefaults(fallback, null), problems: [] };
  const outcome = validate(settingsSchema, source);
  if ("problems" in outcome)
    return {
      settings: withDefaults({ ...fallback, ...validKeys(settingsSchema, source) }, source),
      problems: outcome.problems,
    };
  return { settings: withDefaults(outcome.matter, source), problems: [] };
}

function withDefaults(matter: SettingsMatter, source: SettingsSource | null): Settings {
  const language = matter.language ?? "id";
  return {
    ...matter,
    language,
    url_words: matter.url_words ?? language,
    time_zone: matter.time_zone ?? defaultTimeZone,
    sections: matter.sections ?? [],
    menu: matter.menu ?? [],
    json_ld: matter.json_ld ?? true,
    meta_tags: matter.meta_tags ?? true,
    cite: matter.cite ?? true,
    feed_id: matter.feed_id ?? new URL(matter.url).hostname.replace(/[^a-z0-9.-]+/g, "-"),
    feeds: feedsOf(matter.feeds),
    share_pictures: matter.share_pictures ?? false,
    data: dataOf(matter),
    base: withSlash(new URL(matter.url).pathname),
    source,
  };
}

/** The older stories carry on the main feed: they are nothing without it. */
const feedsOf = ({ main = true, things = true, archive = true }: SettingsMatter["feeds"] = {}) => ({
  main,
  things,
  archive: main && archive,
});

/** Facts are anybody's; texts to be taken as a whole are given where a licence says on what terms. */
const dataOf = ({ data, licence }: SettingsMatter): Settings["data"] => ({
  ndjson: data?.ndjson ?? true,
  csv: data?.csv ?? true,
  graph: data?.graph ?? true,
  things: data?.things ?? true,
  stories: data?.stories ?? false,
  text: data?.text ?? licence !== undefined,
});

/** `/arsip`, `/arsip/` and `/arsip//` -> `/arsip/` */
function withSlash(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return `${path.slice(0, end)}/`;
}
