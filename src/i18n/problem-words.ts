/** What a rule has to say, in whatever language. */
import type { Rule } from "../problem.ts";

/** `[what is wrong, how to mend it]`, from the values of the problem as text. */
export type ProblemWords = Readonly<
  Record<Rule, (values: Readonly<Record<string, string | undefined>>) => readonly [string, string]>
>;

/** `"corrections.date"` -> `"date"` */
export const lastKey = (key: string): string => key.slice(key.lastIndexOf(".") + 1);

/** `"corrections.date"` -> `"corrections"`; empty for a key at the top. */
export const parentKey = (key: string): string => key.slice(0, Math.max(key.lastIndexOf("."), 0));

/** How the lists of groups, and the groups, are written; `…` stands for what a newsroom fills in. */
const shapes: Readonly<Record<string, (value: string) => string>> = {
  follow_ups: (value) => `follow_ups: [{id: "${value || "…"}", status: "…"}]`,
  corrections: () => 'corrections: [{kind: "correction", date: "2023-11-17", text: "…"}]',
  image: (value) => `image: {src: "${value || "media/…"}", alt: "…"}`,
  source: (value) =>
    /^https?:/.test(value) ? `source: {url: "${value}"}` : `source: {publisher: "${value || "…"}"}`,
  roles: (value) => `roles: [{title: "${value || "…"}", institution: "…"}]`,
  log: () => 'log: [{date: "2023-11-17", status: "…"}]',
  promise: () => 'promise: {by: "…"}',
  sections: (value) => `sections: [{id: "…", name: "${value || "…"}"}]`,
  menu: () => 'menu: [{label: "…", url: "/…/"}]',
};

/** An example of the shape that belongs at a key, with the value that stood there; empty where a shape is not the fault. */
export const shapeFor = (key: string, value: string, expected: string): string =>
  (expected === "object" || expected === "array") && Object.hasOwn(shapes, key)
    ? (shapes[key]?.(value) ?? "")
    : "";
