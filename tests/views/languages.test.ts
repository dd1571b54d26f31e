/**
 * No page has words of its own: the fixture archive is written anew in Greek letters, the interface in Cyrillic ones, and
 * whatever is left in Latin letters stands in the code.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";
import { readArchive } from "../../src/site/read-archive.ts";
import { type Files, inFolder, md } from "../archive-of.ts";
import { fixture } from "../site/build.ts";

const { cyrillic, disguised } = vi.hoisted(() => {
  const cyrillic = (text: string): string => text.replace(/[A-Za-z]/g, "ж");
  /** Says the same with stand-ins for the words that it is given, so that only its own change. */
  const sayer =
    (say: (...given: unknown[]) => string) =>
    (...given: unknown[]): string => {
      const words: string[] = [];
      const standIn = (value: unknown): unknown =>
        Array.isArray(value)
          ? value.map(standIn)
          : typeof value === "string"
            ? String.fromCodePoint(0xe000 + words.push(value) - 1)
            : value;
      return cyrillic(say(...given.map(standIn))).replace(
        /[\ue000-\uf000]/g,
        (mark) => words[mark.charCodeAt(0) - 0xe000] ?? "",
      );
    };
  const disguised = (words: unknown): unknown => {
    if (typeof words === "string") return cyrillic(words);
    if (Array.isArray(words)) return words.map(disguised);
    if (typeof words === "function") return sayer(words as (...given: unknown[]) => string);
    if (Array.isArray(words)) return words.map(disguised);
    return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, disguised(value)]));
  };
  return { cyrillic, disguised };
});

vi.mock("../../src/i18n/words-of.ts", async (original) => {
  const module = await original<typeof import("../../src/i18n/words-of.ts")>();
  return { ...module, wordsOf: disguised(module.wordsOf) };
});

vi.mock("../../src/i18n/data-words.ts", async (original) => {
  const { dataWordsOf } = await original<typeof import("../../src/i18n/data-words.ts")>();
  return { dataWordsOf: disguised(dataWordsOf) };
});

vi.mock("../../src/data/help.ts", async (original) => {
  const { helpOn } = await original<typeof import("../../src/data/help.ts")>();
  return { helpOn: (...given: Parameters<typeof helpOn>) => cyrillic(helpOn(...given)) };
});

vi.mock("../../src/i18n/dates.ts", async (original) => {
  const module = await original<typeof import("../../src/i18n/dates.ts")>();
  return {
    ...module,
    formatWhen: (...given: Parameters<typeof module.formatWhen>) => cyrillic(module.formatWhen(...given)),
    citedWhen: (...given: Parameters<typeof module.citedWhen>) => cyrillic(module.citedWhen(...given)),
    monthName: (...given: Parameters<typeof module.monthName>) => cyrillic(module.monthName(...given)),
    weekdayName: (...given: Parameters<typeof module.weekdayName>) => cyrillic(module.weekdayName(...given)),
  };
});

vi.mock("../../src/i18n/language.ts", async (original) => ({
  ...(await original<typeof import("../../src/i18n/language.ts")>()),
  languageName: () => "ж",
}));

/** Keys of front matter and `site.yaml` that readers read. */
const readable = new Set(
  (
    "title name summary published_note note text caption alt credit publisher dateline prefix suffix promised_to " +
    "attested aliases short series source description label byline"
  ).split(" "),
);

/** Keeps what is no word of the text: targets of links, addresses, names of files, calls of footnotes. */
const marks = /(\[\[[^\]|?]*|https?:\/\/[^\s>)"]+|\]\([^\s)]+|\[\^\w+\])/;

const greek = (text: string): string =>
  text
    .split(marks)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[A-Za-z]/g, (letter) =>
            String.fromCodePoint(0x370 + (letter.charCodeAt(0) % 32) + 33),
          ),
    )
    .join("");

function inGreek(value: unknown, key: string, folder: string): unknown {
  const isRead = readable.has(key) || (key === "kind" && folder === "institutions");
  if (typeof value === "string") return isRead ? greek(value) : value;
  if (Array.isArray(value)) return value.map((item) => inGreek(item, key, folder));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([below, item]) => [below, inGreek(item, below, folder)]),
  );
}

function greekFile(path: string, bytes: Buffer): string | Buffer {
  const [folder = ""] = path.split("/");
  if (path.endsWith(".yaml")) return JSON.stringify(inGreek(parse(bytes.toString()), "", folder));
  if (!path.endsWith(".md")) return bytes;
  const [, matter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(bytes.toString()) ?? [];
  return md(JSON.stringify(inGreek(parse(matter), "", folder)), greek(body));
}

/** All but the story whose text is code and marks: it has nothing else for a view to show. */
const fixtureFiles = (): Files =>
  Object.fromEntries(
    readdirSync(fixture, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && item.name !== "kode-dan-tabel.md")
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(fixture.length + 1), readFileSync(path)] as const)
      .map(([path, bytes]) => [path, greekFile(path, bytes)]),
  );

/** Enough of each that lists get numbered pages and the index of topics a page for each letter. */
const many: Files = Object.fromEntries([
  ...Array.from({ length: 110 }, (_, at) => [
    `articles/2025/banyak-${at}.md`,
    md(`{"title": "Ωω", "published": "2025-01-01", "people": ["damar"]}`, "Ωω [[ratna-kusumadewi|ω]]."),
  ]),
  ...Array.from({ length: 410 }, (_, at) => [`topics/banyak-${at}.md`, md(`{"name": "Ωω ${at}"}`)]),
]);

/** Text that a reader sees or hears, without the addresses, names of files and data that pages print as they are. */
function heard(html: string): string[] {
  const { document } = parseHTML(html);
  for (const code of document.querySelectorAll("code")) code.remove();
  const attributes = ["aria-label", "alt", "title", "placeholder"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ""),
  );
  const description = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
  return [document.title, description, document.body.textContent ?? "", ...attributes].map((text) =>
    text.replace(/\S+\.example\S*|\S*(?:youtube|youtu)\S*/g, ""),
  );
}

/** Names of services, of a key, kinds and units of files, manners of citing, forms of feeds, which are the same in every language. */
const international = new Set([
  "YouTube",
  "Ctrl",
  "PDF",
  "KB",
  "MB",
  "APA",
  "BibTeX",
  "CSL",
  "JSON",
  "RSS",
  "Atom",
  "Feed",
]);

test.each(["id", "en"])("every word of the interface in %s comes from the tables", (language) => {
  const files = fixtureFiles();
  const settings = JSON.parse(String(files["site.yaml"])) as object;
  inFolder({ ...files, ...many, "site.yaml": JSON.stringify({ ...settings, language }) }, (folder) => {
    const { pages, problems } = readArchive(folder, { today: "2026-01-01" });
    expect(
      problems.filter(({ severity, rule }) => severity === "error" || /reference|yaml/.test(rule)),
    ).toEqual([]);
    const shown = pages.filter(({ path }) => path.endsWith(".html"));
    expect(shown.length).toBeGreaterThan(600);
    const foreign = shown.flatMap((page) =>
      heard(page.render()).flatMap((text) =>
        (text.match(/[A-Za-z]{2,}/g) ?? [])
          .filter((word) => !international.has(word))
          .map((word) => `${page.path}: ${word}`),
      ),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });
});
