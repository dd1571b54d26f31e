/** A citation as BibTeX: an article in a newspaper. */
import { formatWhen } from "../i18n/dates.ts";
import type { Citation } from "./citation.ts";
import { isoDate } from "./iso-date.ts";
import type { Site } from "./node.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Year and month only where they are sure; what else is known of the date is a note. Without spaces between its parts, as it stands
 * in each story's page, where a space takes three characters.
 */
export function bibtex(site: Pick<Site, "archive" | "words">, citation: Citation): string {
  const { authors, published } = citation;
  const { language, time_zone } = site.archive.settings;
  const [year, month, day] = isoDate(published, time_zone)?.slice(0, "2023-11-17".length).split("-") ?? [];
  const isWhole = published.form === "point" && year !== undefined;
  const fields = [
    ["author", authors.length > 0 && `{${authors.map(whole).join(" and ")}}`],
    ["title", `{${whole(citation.title)}}`],
    ["journal", whole(citation.publication)],
    ["year", year && `{${year}}`],
    ["month", month && (months[Number(month) - 1] ?? false)],
    ["day", day && `{${Number(day)}}`],
    ["note", !isWhole && whole(site.words.published(formatWhen(published, language, time_zone)))],
    ["url", `{${citation.url}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `${name}=${value}` : []));
  return `@article{${citation.key},\n${lines.join(",\n")}\n}\n`;
}

/** In braces, which keep a name in one piece and capitals as they are. */
const whole = (text: string): string =>
  `{${text.replace(/[\\{}$&#%_^~]/g, (mark) => escapes[mark] ?? `\\${mark}`)}}`;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
