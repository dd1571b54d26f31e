/** A citation in the manner of APA 7, for a newspaper article on the web: Author. (Date). Title. *Publication*. Address. */
import { citedWhen } from "../i18n/dates.ts";
import type { Citation } from "./citation.ts";
import type { Site } from "./node.ts";

/** Its pieces in order; `publication` is set in italics, and `title` is in the story's own language. */
export interface ApaPiece {
  readonly kind: "text" | "title" | "publication";
  readonly text: string;
}

/** Where no one signed, the title comes first. What is known of an unsure date is said in words. */
export function apa(site: Pick<Site, "archive" | "words">, citation: Citation): readonly ApaPiece[] {
  const { language, time_zone } = site.archive.settings;
  const { authors, published } = citation;
  const date = `(${citedWhen(published, language, time_zone)}). `;
  const title: ApaPiece = { kind: "title", text: ended(citation.title) };
  const text = (words: string): ApaPiece => ({ kind: "text", text: words });
  const start =
    authors.length > 0
      ? [text(`${ended(site.words.and(authors))} ${date}`), title, text(" ")]
      : [title, text(` ${date}`)];
  return [...start, { kind: "publication", text: citation.publication }, text(". ")];
}

/** With a full stop, unless it ends a sentence already. */
const ended = (words: string): string => (/[.?!…]["”’)]?$/.test(words) ? words : `${words}.`);
