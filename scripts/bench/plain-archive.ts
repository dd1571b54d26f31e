/** A fictional archive as other generators can use it: plain Markdown, links as addresses, dates as days. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type PlainArticle, plainArticle } from "./plain-article.ts";
import { plainLinks, type Target, type Targets } from "./plain-links.ts";
import { type PlainThing, plainThing } from "./plain-thing.ts";

export const kinds = ["people", "institutions", "events", "places", "topics", "follow_ups"] as const;

export type Kind = (typeof kinds)[number];

export interface PlainArchive {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly Section[];
  readonly articles: readonly PlainArticle[];
  readonly things: readonly PlainThing[];
  readonly pages: readonly PlainPage[];
}

export interface Section {
  readonly id: string;
  readonly name: string;
}

export interface PlainPage {
  /** `tentang` */
  readonly path: string;
  readonly title: string;
  readonly body: string;
}

export interface SourceFile {
  /** Below its folder, without `.md`: `2013/05/warga-keluhkan-jalan`. */
  readonly path: string;
  // biome-ignore lint/suspicious/noExplicitAny: the bench's own files, whose front matter is as it wrote them
  readonly data: any;
  readonly body: string;
}

/** Of an archive that `generate` wrote, which has no mistake. */
export function plainArchive(content: string): PlainArchive {
  const { title, description, sections } = parse(readFileSync(join(content, "site.yaml"), "utf8"));
  const articles = filesIn(join(content, "articles"));
  const things = kinds.flatMap((kind) => filesIn(join(content, kind)).map((file) => ({ kind, file })));
  const targets = new Map<string, Target>([
    ...articles.map(({ path, data }) => [path, { url: `/${path}/`, name: data.title }] as const),
    ...things.flatMap(({ kind, file: { path, data } }) => {
      const target = { url: `/${kind}/${path}/`, name: data.name };
      return [[path, target] as const, [`${kind}/${path}`, target] as const];
    }),
  ]);
  return {
    title,
    description,
    sections,
    articles: articles.map((file) => plainArticle(file, targets)),
    things: things.map(({ kind, file }) => plainThing(kind, file, targets)),
    pages: filesIn(join(content, "pages")).map((file) => plainPage(file, targets)),
  };
}

const plainPage = ({ path, data, body }: SourceFile, targets: Targets): PlainPage => ({
  path,
  title: data.title,
  body: plainLinks(body, targets),
});

const filesIn = (folder: string): SourceFile[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) =>
      sourceFile(
        file.replaceAll("\\", "/").slice(0, -".md".length),
        readFileSync(join(folder, file), "utf8"),
      ),
    );

function sourceFile(path: string, text: string): SourceFile {
  const [, matter = "", body = ""] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  return { path, data: parse(matter), body };
}
