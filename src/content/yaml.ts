/** YAML 1.2 (core schema) as plain data, and the way back from a key to its line and column. */
import { FAILSAFE_SCHEMA, load, Type } from "js-yaml";
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from "yaml";
import type { Position, Problem } from "../problem.ts";
import { topValue } from "./top-key.ts";

/** YAML text inside a file. */
export interface YamlSource {
  readonly file: string;
  readonly yaml: string;
  /** Line of the file on which the YAML begins, 1-based. */
  readonly yamlLine: number;
}

export type Path = readonly (string | number)[];

type Outcome = { data: unknown } | { problems: Problem[] };

const float =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** js-yaml is five times as fast as `yaml`, but its own scalars are YAML 1.1's in places (`1_000`, `0b1`, `0o`). */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar("null", /^(?:~|null|Null|NULL|)$/, () => null),
    scalar("bool", /^(?:true|True|TRUE|false|False|FALSE)$/, (text) => /^t/i.test(text)),
    scalar("int", /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/, Number),
    scalar("float", float, floatValue),
  ],
});

function floatValue(text: string): number {
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return Number(text);
}

/** A scalar of the core schema: YAML 1.2.2, section 10.3.2. */
function scalar(name: string, pattern: RegExp, construct: (text: string) => unknown): Type {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: "scalar",
    resolve: (text: string | null) => pattern.test(text ?? ""),
    construct: (text: string | null) => construct(text ?? ""),
  });
}

/** Anything that might be an anchor or an alias; the careful parser then decides. */
const maybeAlias = /(?:^|[\s,[{:])[&*]/m;

/** A key that is null, or none at all: js-yaml and YAML 1.2 call it by other names. */
const maybeNullKey = /(?:^|[{,[?])[^\S\n]*(?:~|null|Null|NULL)?[^\S\n]*:(?=[\s,}\]]|$)/m;

/** Plain data, or what is wrong with the text. Anchors and aliases are refused: a small text could unfold to a huge one. */
export function parseYaml(source: YamlSource): Outcome {
  if (!maybeAlias.test(source.yaml) && !maybeNullKey.test(source.yaml)) {
    try {
      return { data: load(source.yaml, { schema }) };
    } catch {
      // the careful parser says what is wrong, and where
    }
  }
  return parseCarefully(source);
}

function parseCarefully(source: YamlSource): Outcome {
  try {
    const { document, position } = parsed(source);
    const problems: Problem[] = [];
    const faults = [...document.errors, ...document.warnings];
    const fault = faults.find(({ code }) => code !== "BAD_ALIAS") ?? faults[0];
    if (fault) {
      const at = position(fault.pos[0]);
      const isAliasFault = fault.code === "BAD_ALIAS";
      const said = isAliasFault
        ? { rule: "yaml-alias", values: {} }
        : { rule: "yaml-syntax", values: { code: fault.code } };
      problems.push({ file: source.file, ...at, ...said } as Problem);
    }
    visit(document, {
      Node(_, node) {
        if (!isAlias(node) && !("anchor" in node && node.anchor)) return;
        const at = position(node.range?.[0] ?? 0);
        problems.push({ file: source.file, ...at, rule: "yaml-alias", values: {} });
      },
    });
    const aliases = problems.filter((problem) => problem.rule === "yaml-alias");
    if (aliases.length > 0) return { problems: aliases };
    return problems.length > 0 ? { problems } : { data: document.toJS() };
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    const values = { code: "RESOURCE_EXHAUSTION" };
    return {
      problems: [{ file: source.file, line: source.yamlLine, column: 1, rule: "yaml-syntax", values }],
    };
  }
}

/** Parsed once a source, however many problems it has. */
const parsedSources = new WeakMap<YamlSource, ReturnType<typeof parseDocumentOf>>();

function parsed(source: YamlSource) {
  const known = parsedSources.get(source) ?? parseDocumentOf(source);
  parsedSources.set(source, known);
  return known;
}

function parseDocumentOf(source: YamlSource) {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.yaml, {
    version: "1.2",
    schema: "core",
    lineCounter,
    prettyErrors: false,
    logLevel: "error",
    resolveKnownTags: false,
  });
  const position = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + source.yamlLine - 1, column: col };
  };
  return { document, position };
}

/**
 * Where the value at `path` stands, or its key where `of` is "key"; the nearest thing above it
 * that is there, else the first line of the YAML.
 */
export function locate(source: YamlSource, path: Path, of: "key" | "value" = "value"): Position {
  const top = of === "value" && path.length === 1 ? topValue(source.yaml, String(path[0])) : null;
  if (top) return { ...top, line: top.line + source.yamlLine - 1 };
  const { document, position } = parsed(source);
  let offset = 0;
  for (const { depth, key, value } of nodesAlong(document.contents, path)) {
    const wantsKey = of === "key" && depth === path.length - 1;
    const target = wantsKey || !isNode(value) || !value.range ? key : value;
    if (isNode(target) && target.range) offset = target.range[0];
  }
  return position(offset);
}

/** A value as it was typed, before YAML made a number of it: `0123`; null for what is no scalar. */
export function asWritten(source: YamlSource, path: Path): string | null {
  const last = [...nodesAlong(parsed(source).document.contents, path)].at(-1);
  if (last?.depth !== path.length - 1 || !isScalar(last.value)) return null;
  return last.value.source ?? null;
}

/** The keys and values that `path` leads along, as far as they are there. Blank items of a list do not count. */
function* nodesAlong(root: unknown, path: Path): Generator<{ depth: number; key: unknown; value: unknown }> {
  let node = root;
  for (const [depth, step] of path.entries()) {
    if (!isCollection(node)) return;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (!isPair(pair)) return;
      yield { depth, key: pair.key, value: pair.value };
      node = pair.value;
    } else {
      const filled: unknown[] = node.items.filter((item) => !(isScalar(item) && item.value === null));
      node = filled[Number(step)];
      yield { depth, key: null, value: node };
    }
  }
}
