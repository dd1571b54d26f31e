/** The fictional archive as a site for Hugo, with the layouts in `hugo/`. */
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { PlainArchive, Section } from "./plain-archive.ts";
import type { PlainArticle } from "./plain-article.ts";
import type { PlainThing } from "./plain-thing.ts";
import { writeFiles } from "./write-files.ts";

export function writeHugoSite(folder: string, archive: PlainArchive): void {
  cpSync(fileURLToPath(new URL("hugo/", import.meta.url)), folder, { recursive: true });
  writeFiles(folder, hugoContent(archive));
}

/** Sections are Hugo's sections; people, offices, years, months, authors … are taxonomies, each thing a term with a body. */
export function* hugoContent({ sections, articles, things, pages }: PlainArchive): Generator<ArchiveFile> {
  yield* sections.map(sectionFile);
  for (const { path, title, body } of pages)
    yield markdownFile(`content/${path}`, { title, type: "page" }, body);
  yield* things.map(termFile);
  yield* articles.map(articleFile);
  const authors = new Map(
    articles.flatMap((article) => article.authors).map((author) => [author.url, author.name]),
  );
  for (const [url, name] of authors) yield markdownFile(`content${url}_index`, { title: name }, "");
}

const sectionFile = ({ id, name }: Section): ArchiveFile =>
  markdownFile(`content/${id}/_index`, { title: name }, "");

const termFile = ({ kind, slug, name, aliases, facts, body }: PlainThing): ArchiveFile =>
  markdownFile(
    `content/${kind}/${slug}/_index`,
    { title: name, also: aliases, facts: facts.map((fact) => ({ ...fact })) },
    body,
  );

/** Where the file of an article is, below `content/`. */
export const hugoArticlePath = ({ section, path }: PlainArticle): string =>
  `${section}/${path.replaceAll("/", "-")}`;

function articleFile(article: PlainArticle): ArchiveFile {
  const { path, title, date, summary, dateline, source, authors, about, continues, corrections, body } =
    article;
  return markdownFile(
    `content/${hugoArticlePath(article)}`,
    {
      title,
      date,
      url: `/${path}/`,
      summary,
      dateline,
      source,
      ...about,
      authors: authors.map(({ url }) => url.split("/").at(-2) ?? ""),
      years: [date.slice(0, 4)],
      months: [date.slice(0, 7)],
      continues: continues.map((target) => ({ ...target })),
      corrections,
    },
    body,
  );
}
