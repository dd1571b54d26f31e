/** One Markdown file -> its front matter as data, and its body. */
import matter from "gray-matter";
import type { Problem } from "../problem.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

export interface FrontMatter extends YamlSource {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Line of the file on which the body begins, 1-based. */
  readonly bodyLine: number;
}

/** Splits `---` front matter from the body. Only YAML is read: any other language is refused, none is ever run. */
export function splitFrontMatter(file: string, text: string): FrontMatter | { problems: Problem[] } {
  const [, language] = /^---([^\n]*)/.exec(text) ?? [];
  const refuse = (rule: Problem["rule"], values = {}) => ({
    problems: [{ file, line: 1, column: 1, rule, values }],
  });
  const closing = /\n---([^\n]*)/.exec(text);
  if (language === undefined)
    return refuse("no-front-matter", { fault: text.trim() === "" ? "empty" : "opening" });
  if (closing?.[1]?.trim() !== "") return refuse("no-front-matter", { fault: "closing" });
  if (!/^(?:ya?ml)?$/i.test(language.trim())) {
    return refuse("front-matter-language", { language: language.trim() });
  }
  if (closing.index > longest) return refuse("too-large", { size: "32 KB", part: "front-matter" });
  // without the body, of which gray-matter would make copies
  const end = closing.index + "\n---".length;
  const split = matter(text.slice(0, end), { language: "yaml", engines });
  const body = text.slice(text[end] === "\n" ? end + 1 : end);
  const bodyLine = 1 + breaksIn(text.slice(0, text.length - body.length));
  const source: YamlSource = { file, yaml: split.matter.replace(/^[^\S\n]*\n/, ""), yamlLine: 2 };
  const outcome = parseYaml(source);
  if ("problems" in outcome) return outcome;
  const data = outcome.data ?? {};
  if (!isRecord(data)) return refuse("no-front-matter", { fault: "keys" });
  return { ...source, data, body, bodyLine };
}

/** 500 keys are half of this; gray-matter's own time grows with the square of blank lines. */
export const longest = 32 * 1024;

/** gray-matter only splits here: its own YAML is 1.1, and its JavaScript engine would run what it reads. */
const unread = () => ({});
const engines = { yaml: unread, yml: unread, json: unread, javascript: unread, js: unread };

export const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data);

/** How many line breaks a text has. */
function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
