/** The fictional archive as a site for Eleventy as it comes, with the layouts in `stock-eleventy/`. */
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ArchiveFile, type Matter, markdownFile } from "./markdown-file.ts";
import type { PlainArchive } from "./plain-archive.ts";
import type { PlainArticle } from "./plain-article.ts";
import { writeFiles } from "./write-files.ts";

export function writeStockEleventySite(folder: string, archive: PlainArchive): void {
  cpSync(fileURLToPath(new URL("stock-eleventy/", import.meta.url)), folder, { recursive: true });
  writeFiles(folder, stockEleventyContent(archive));
}

export function* stockEleventyContent(archive: PlainArchive): Generator<ArchiveFile> {
  const { title, description, sections, articles, things, pages } = archive;
  yield json("package.json", { type: "module" });
  yield json("_data/site.json", { title, description });
  yield json("articles/articles.json", { layout: "article.11ty.js" });
  yield json("things/things.json", { layout: "thing.11ty.js" });
  for (const { path, title, body } of pages)
    yield markdownFile(path, { title, layout: "page.11ty.js" }, body);
  for (const { id, name } of sections) yield thingFile(`sections/${id}`, { title: name }, "");
  for (const { kind, slug, name, aliases, facts, body } of things) {
    const matter = { title: name, also: aliases, facts: facts.map((fact) => ({ ...fact })) };
    yield thingFile(`${kind}/${slug}`, matter, body);
  }
  const authors = new Map(
    articles.flatMap((article) => article.authors).map((author) => [author.url, author.name]),
  );
  for (const [url, name] of authors) yield thingFile(url.slice(1, -1), { title: name }, "");
  yield* articles.map(articleFile);
}

const json = (path: string, value: object): ArchiveFile => ({ path, text: JSON.stringify(value) });

const thingFile = (path: string, matter: Matter, body: string): ArchiveFile =>
  markdownFile(`things/${path}`, { ...matter, permalink: `/${path}/` }, body);

function articleFile(article: PlainArticle): ArchiveFile {
  const {
    path,
    title,
    date,
    section,
    summary,
    dateline,
    source,
    authors,
    about,
    continues,
    corrections,
    body,
  } = article;
  return markdownFile(
    `articles/${path}`,
    {
      title,
      date,
      permalink: `/${path}/`,
      sections: [section],
      summary,
      dateline,
      source,
      ...about,
      authors: authors.map(({ url }) => url.split("/").at(-2) ?? ""),
      continues: continues.map((target) => ({ ...target })),
      corrections,
    },
    body,
  );
}
