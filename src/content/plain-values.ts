/** What is valid YAML and still not what the editor meant: values that lose a part of themselves without a word. */
import type { Problem } from "../problem.ts";
import type { YamlSource } from "./yaml.ts";

/** A key (or list item) with a value that is neither quoted nor a list, a group or a block. */
const plainValue = /^(\s*(?:- +)?(?:[\w-]+: +|(?<=- )(?![\w-]+:\s)))([^\s"'[\]{}|>#&*!][^\n]*)$/;

/** An unquoted colour, which YAML takes for a comment. */
const plainColour = /^(\s*[\w-]+: +)#(?:[\da-f]{3}|[\da-f]{6})\s*$/i;

const scalar = /^(?:true|false|null|~|[-+.\d]+)$/i;

/** A ` #` cuts an unquoted value short; curly quotes from a word processor are no quotes to YAML. */
export function plainValueProblems({ file, yaml, yamlLine }: YamlSource): Problem[] {
  if (!yaml.includes(" #") && !/[“‘]/.test(yaml)) return [];
  return yaml.split("\n").flatMap((text, index): Problem[] => {
    const [, key] = text.length <= longest ? (plainColour.exec(text) ?? []) : [];
    if (key !== undefined) {
      const at = { file, line: yamlLine + index, column: key.length + 1 };
      return [{ ...at, rule: "comment-in-value", values: { kept: "" } }];
    }
    const [, before = "", value] = text.length <= longest ? (plainValue.exec(text) ?? []) : [];
    if (value === undefined) return [];
    const at = { file, line: yamlLine + index, column: before.length + 1 };
    if (/^[“‘].*[”’]\s*$/.test(value)) return [{ ...at, rule: "word-quotes", values: {} }];
    const cut = value.search(/\s#/);
    if (cut < 0 || scalar.test(value.slice(0, cut).trim())) return [];
    return [{ ...at, rule: "comment-in-value", values: { kept: value.slice(0, cut).trim() } }];
  });
}

/** Longer lines are no line of keys. */
const longest = 2000;
