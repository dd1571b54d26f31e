/** A citation as CSL-JSON, which reference managers read (docs.citationstyles.org, schema 1.0.2). */
import { formatWhen } from "../i18n/dates.ts";
import type { Citation } from "./citation.ts";
import { isoDate } from "./iso-date.ts";
import type { Site } from "./node.ts";

export function cslJson(site: Pick<Site, "archive">, citation: Citation): string {
  const { authors, published, publisher, section } = citation;
  const { language, time_zone } = site.archive.settings;
  const sure = isoDate(published, time_zone)?.slice(0, "2023-11-17".length).split("-").map(Number);
  const item = {
    id: citation.key,
    type: "article-newspaper",
    title: citation.title,
    author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
    issued: sure ? { "date-parts": [sure] } : { literal: formatWhen(published, language, time_zone) },
    "container-title": citation.publication,
    publisher: publisher ?? undefined,
    section: section ?? undefined,
    language: citation.language,
    URL: citation.url,
  };
  return JSON.stringify([item]);
}
