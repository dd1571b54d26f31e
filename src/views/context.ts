/** What every view is given: the archive, the words, and how addresses and dates are written on this site. */
import type { When } from "../date.ts";
import { parseWhen } from "../date.ts";
import type { Archive, Thread } from "../graph/archive.ts";
import { once } from "../graph/once.ts";
import { formatWhen } from "../i18n/dates.ts";
import type { Language } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import type { Url } from "../model/thing.ts";
import { archiveUrl, belowIndex, indexUrl, listPageUrl } from "../model/url.ts";
import { type ThreadPlan, threadPlan } from "./pictures/thread-plan.ts";

export interface Context {
  readonly archive: Archive;
  readonly words: Words;
  readonly language: Language;
  /** Path for an `href`, below the site's folder: `/orang/x/` -> `/arsip/orang/x/`. */
  href(url: string): string;
  /** The same for an address that an editor wrote: one of this site (`/tentang/`), or a whole one elsewhere. */
  link(url: string): string;
  /** The whole address, as others would link to it. */
  absolute(url: string): string;
  index(name: Parameters<typeof indexUrl>[0]): Url;
  /** Of a year, a month, or (null) of what has no sure year. */
  archiveUrl(yearOrMonth: string | null): Url;
  below(name: "sections" | "authors", slug: string): Url;
  listPage(url: Url, list: "stories" | "mentions" | "letters", page: number | string): Url;
  when(when: When): string;
  /** EDTF as words: `2023-11` -> `"November 2023"`. */
  date(edtf: string): string;
  /** The archive's day in words; null for an empty archive. */
  readonly day: string | null;
  count(count: number): string;
  /** Made once for the pages of all stories of a thread; null where there is nothing to draw. */
  threadPlan(thread: Thread): ThreadPlan | null;
}

export function contextOf(archive: Archive): Context {
  const { settings } = archive;
  const { language, base } = settings;
  const { origin } = new URL(settings.url);
  const date = once((edtf: string) => {
    const parsed = parseWhen(edtf);
    return parsed ? formatWhen(parsed, language, settings.time_zone) : edtf;
  });
  const { url_words } = settings;
  const href = (url: string) => (url.startsWith("/") ? base + url.slice(1) : base + url);
  return {
    archive,
    words: wordsOf[language],
    language,
    href,
    link: (url) => (url.startsWith("/") ? href(url) : url),
    absolute: (url) => origin + href(url),
    index: (name) => indexUrl(name, url_words),
    archiveUrl: (yearOrMonth) => archiveUrl(yearOrMonth, url_words),
    below: (name, slug) => belowIndex(name, slug, url_words),
    listPage: (url, list, page) => listPageUrl(url, list, page, url_words),
    when: (when) => formatWhen(when, language, settings.time_zone),
    date,
    day: archive.day === null ? null : date(archive.day),
    count: (count) => formatCount(count, language),
    threadPlan: once((thread: Thread) => threadPlan(archive, thread)),
  };
}
