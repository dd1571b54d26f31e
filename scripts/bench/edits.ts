/** Edits that an editor of the fictional archive might make, each with its undoing. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markdownFile } from "./markdown-file.ts";

/** Puts the content back as it was, byte for byte. */
export type Undo = () => void;

/** What is edited. */
export interface Subject {
  /** `2013/05/warga-keluhkan-jalan`: an article in the middle of the archive. */
  readonly article: string;
  /** The person whom most articles list: no name is harder to change. */
  readonly person: string;
}

export function subjectIn(content: string): Subject {
  const folder = join(content, "articles");
  const articles = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.replaceAll("\\", "/").slice(0, -".md".length))
    .sort();
  const times = new Map<string, number>();
  const shown: string[] = [];
  for (const article of articles) {
    const text = readFileSync(join(folder, `${article}.md`), "utf8");
    if (!text.includes("withdrawal")) shown.push(article); // of the others, no page shows the text
    const listed = /^people: \[(.*)\]$/m.exec(text)?.[1] ?? "";
    for (const [, slug = ""] of listed.matchAll(/"([^"]+)"/g)) times.set(slug, (times.get(slug) ?? 0) + 1);
  }
  const [person = ""] = [...times].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0]);
  return { article: shown[shown.length >> 1] ?? "", person };
}

/** Adds a sentence with `word` to the article's end. */
export const editBody = (content: string, { article }: Subject, word: string): Undo =>
  addSentence(join(content, "articles", `${article}.md`), word);

export const addSentence = (file: string, word: string): Undo =>
  replaceIn(file, (text) => `${text}\nKalimat baru tentang ${word}.\n`);

/** Puts `word` behind the person's name. */
export const rename = (content: string, { person }: Subject, word: string): Undo =>
  replaceIn(join(content, "people", `${person}.md`), (text) =>
    text.replace(/^name: "([^"]*)"$/m, (_, name: string) => `name: "${name} ${word}"`),
  );

/** Adds an article of the archive's last month, about the person. */
export function addArticle(content: string, { person }: Subject, word: string): Undo {
  const { path, text } = markdownFile(
    `articles/2024/12/berita-${word.toLowerCase()}`,
    { title: `Berita baru ${word}`, published: "2024-12-30", section: "ekonomi", people: [person] },
    `Berita rekaan ini menyebut [[${person}]].`,
  );
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return () => rmSync(file);
}

function replaceIn(file: string, change: (text: string) => string): Undo {
  const before = readFileSync(file, "utf8");
  writeFileSync(file, change(before));
  return () => writeFileSync(file, before);
}

/** Words that no fictional archive holds, and too short to be broken with soft hyphens: `Qoaa`, `Qoab`, … */
export function* freshWords(): Generator<string, never> {
  const letter = (index: number): string => String.fromCharCode(97 + (index % 26));
  for (let index = 0; ; index++) yield `Qo${letter(Math.floor(index / 26))}${letter(index)}`;
}
