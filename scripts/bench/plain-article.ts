/** An article of a fictional archive for other generators. */
import { slugOf } from "../../src/content/folders.ts";
import type { Kind, SourceFile } from "./plain-archive.ts";
import { plainLinks, type Target, type Targets, targetOf } from "./plain-links.ts";

export interface PlainArticle {
  /** `2013/05/warga-keluhkan-jalan` */
  readonly path: string;
  readonly title: string;
  /** `2013-05-01`, or with the time: `2013-05-01T11:07:00+07:00`. Of a month, its first day. */
  readonly date: string;
  readonly section: string;
  readonly summary: string | undefined;
  readonly dateline: string | undefined;
  readonly source: string | undefined;
  readonly authors: readonly Target[];
  /** Slugs. */
  readonly about: Readonly<Record<Kind, readonly string[]>>;
  readonly continues: readonly Target[];
  readonly corrections: readonly string[];
  readonly body: string;
}

export function plainArticle({ path, data, body }: SourceFile, targets: Targets): PlainArticle {
  return {
    path,
    title: data.title,
    date: plainDate(data.published),
    section: data.section,
    summary: data.summary,
    dateline: data.dateline,
    source: data.source?.publisher,
    authors: (data.byline ?? []).map((name: string) => ({ url: `/authors/${slugOf(name)}/`, name })),
    about: {
      people: data.people ?? [],
      institutions: data.institutions ?? [],
      events: data.events ?? [],
      places: data.places ?? [],
      topics: data.topics ?? [],
      follow_ups: (data.follow_ups ?? []).map(({ id }: { id: string }) => id),
    },
    continues: (data.continues ?? []).map((key: string) => targetOf(key, targets)),
    corrections: (data.corrections ?? []).map(
      ({ date, text }: { date: string; text: string }) => `${date}: ${text}`,
    ),
    body: plainLinks(body, targets),
  };
}

/** EDTF as the fictional archives have it -> a day, or a day with its time in Jakarta. */
export function plainDate(published: string): string {
  const [day = "", time] = published.replace(/[[\].]/g, "").split("T");
  const whole = day.length === "2013-05".length ? `${day}-01` : day;
  return time ? `${whole}T${time}:00+07:00` : whole;
}
