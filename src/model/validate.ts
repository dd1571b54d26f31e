/** Front matter against its schema: typed data out, or every mistake with its line and its mend. */
import type { z } from "zod";
import { addressPattern } from "../address.ts";
import { slugOf } from "../content/folders.ts";
import { withoutHidden } from "../content/text.ts";
import { asWritten, locate, type Path, type YamlSource } from "../content/yaml.ts";
import { nearest } from "../nearest.ts";
import { type Problem, rules } from "../problem.ts";
import { meantWhen } from "./meant-date.ts";
import { languageCode, ourKey, ourValues } from "./own-words.ts";
import { type FollowUpKind, feedIdPattern, followUpKinds, statuses } from "./schema.ts";

type Source = YamlSource & { readonly data: Readonly<Record<string, unknown>> };

/** A key left blank is a key left out, so that templates can be filled in bit by bit. */
export function validate<S extends z.ZodType>(
  schema: S,
  source: Source,
): { matter: z.infer<S> } | { problems: Problem[] } {
  const data = withoutBlanks(source.data);
  const outcome = schema.safeParse(data);
  if (outcome.success) return { matter: outcome.data };
  const problems = outcome.error.issues.flatMap((issue) => problemsOf(issue, schema, source, data));
  const misnamed = new Set(problems.map(({ values }) => values.path ?? values.nearest));
  return {
    problems: problems
      .filter(({ rule, values }) => rule !== "missing-key" || !misnamed.has(values.key ?? ""))
      .map(({ values: { path, ...values }, ...problem }) => ({ ...problem, values })),
  };
}

/** The keys that are right by themselves, so that one mistake hides no others and makes none. */
export function validKeys<S extends z.ZodObject>(schema: S, source: Source): Partial<z.infer<S>> {
  const right = Object.entries(schema.shape).flatMap(([key, value]) => {
    if (!Object.hasOwn(source.data, key)) return [];
    const outcome = value.safeParse(withoutBlanks(source.data[key]));
    return outcome.success && outcome.data !== null ? [[key, outcome.data]] : [];
  });
  return Object.fromEntries(right);
}

function withoutBlanks(value: unknown): unknown {
  if (typeof value === "string") return withoutHidden(value);
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(filled.map(([key, item]) => [key, withoutBlanks(item)]));
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, source: Source, data: unknown): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const key = path.filter((step) => typeof step === "string").join(".");
  const problem = (
    rule: Problem["rule"],
    values: Problem["values"],
    at: Path = path,
    of?: "key",
  ): Problem => ({
    file: source.file,
    ...locate(source, at, of),
    rule,
    values,
  });
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schema, path);
    return issue.keys.map((name) => {
      const at = [...path, name];
      const ours = ourKey(name, known, path.length === 0);
      if (ours !== null) {
        const values = { key: name, ours, path: key ? `${key}.${ours}` : ours };
        return problem("foreign-key", values, at, "key");
      }
      if (key === "checks" && Object.hasOwn(rules, name)) {
        return problem(
          "wrong-value",
          { key: `checks.${name}`, value: "", expected: "fixed-rule" },
          at,
          "key",
        );
      }
      return problem("unknown-key", { key: name, nearest: nearest(name, known) ?? "" }, at, "key");
    });
  }
  const value = valueAt(data, path);
  if (value === undefined) return [problem("missing-key", { key })];
  const shown = typeof value === "object" ? "" : (asWritten(source, path) ?? String(value));
  if (issue.code === "custom" && issue.params?.rule === "impossible-date") {
    const forms = String(issue.params.forms);
    const { meant, reversed } = meantWhen(shown, forms);
    const values = { key, value: shown, forms, meant, ...(reversed && { reversed: "yes" }) };
    return [problem("impossible-date", values)];
  }
  return [problem("wrong-value", { key, value: shown, ...expectation(issue, value, key, data) })];
}

/** What should have stood there, as values that the words of `wrong-value` know. */
function expectation(
  issue: z.core.$ZodIssue,
  value: unknown,
  key: string,
  data: unknown,
): { expected: string; allowed: string } {
  if (issue.code === "invalid_value") return choice(value, allowedAt(key, issue.values.map(String), data));
  if (issue.code === "invalid_type") {
    const bracketed = issue.expected === "string" ? innerWords(value, issue.path) : null;
    if (bracketed) return { expected: "one-bracket", allowed: bracketed };
    const quote = issue.expected === "string" && (typeof value === "number" || typeof value === "boolean");
    return { expected: quote ? "quoted" : issue.expected, allowed: "" };
  }
  if (issue.code === "invalid_format") {
    const expected = formatName(issue);
    if (expected === "slug") return { expected, allowed: slugOf(String(value)) };
    return { expected, allowed: (expected === "language-code" && languageCode(String(value))) || "" };
  }
  if (issue.code === "custom") return { expected: String(issue.params?.expected), allowed: "" };
  return { expected: issue.code, allowed: "" };
}

/** One of ours by another name, one nearly spelt so, or all there are. */
function choice(value: unknown, allowed: readonly string[]): { expected: string; allowed: string } {
  const [one, ...others] = typeof value === "string" ? ourValues(value, allowed) : [];
  if (one && others.length > 0) return { expected: "one-of", allowed: [one, ...others].join(", ") };
  const near = one ?? (typeof value === "string" ? nearest(value, allowed) : null);
  return { expected: near ? "one-of-near" : "one-of", allowed: near ?? allowed.join(", ") };
}

/** A follow-up's own log may only say what its kind knows. */
function allowedAt(key: string, allowed: readonly string[], data: unknown): readonly string[] {
  const kind = valueAt(data, ["kind"]);
  if (key !== "log.status" || !followUpKinds.some((one) => one === kind)) return allowed;
  return statuses[kind as FollowUpKind];
}

/** `people: [[raka]]` is a list in a list to YAML: `["raka"]` was meant, and `["[[raka]]"]` where mentions are read. */
function innerWords(value: unknown, path: readonly PropertyKey[]): string | null {
  const inner = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const words = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
  const isInList = typeof path.at(-1) === "number";
  if (typeof words !== "string" || (!isInList && words === inner)) return null;
  if (path[0] === "byline") return `["[[${words}]]"]`;
  return isInList ? `["${words}"]` : `"${words}"`;
}

function formatName(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const pattern = "pattern" in issue ? String(issue.pattern) : "";
  if (pattern === String(/\S/)) return "words";
  if (pattern === String(addressPattern)) return "site-path";
  if (pattern === String(feedIdPattern)) return "feed-id";
  if (pattern.startsWith("/^[a-z]{2,3}")) return "language-code";
  if (/^\/\^\[a-z0-9\]\+\(\?:\[?-/.test(pattern)) return "slug";
  if (pattern.startsWith("/^#")) return "colour";
  if (pattern.startsWith("/^(?:\\/(?!")) return "site-or-web-address";
  return pattern.startsWith("/^https?") ? "web-address" : issue.format === "regex" ? "pattern" : issue.format;
}

/** The keys that may stand where `path` leads. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  let node = schema as z.ZodType & {
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    keyType?: { options?: string[] };
  };
  for (const step of path) {
    while ("unwrap" in node && typeof node.unwrap === "function" && !node.shape && !node.element)
      node = node.unwrap();
    const next = typeof step === "number" ? node.element : node.shape?.[step];
    if (!next) return [];
    node = next;
  }
  while ("unwrap" in node && typeof node.unwrap === "function" && !node.shape) node = node.unwrap();
  return node.keyType?.options ?? Object.keys(node.shape ?? {});
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step],
    data,
  );
}
