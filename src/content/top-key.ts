/** Where the value of a key at the top of front matter stands, found without parsing: most problems are told there. */
import type { Position } from "../problem.ts";

/** Counted in the YAML, 1-based; null where it takes a parser to say. Only for YAML that was read as keys and values. */
export function topValue(yaml: string, key: string): Position | null {
  const at = yaml.startsWith(`${key}:`) ? 0 : yaml.indexOf(`\n${key}:`) + 1;
  if (at === 0 && !yaml.startsWith(`${key}:`)) return null;
  const blanks = /^ +(?=["'\w])/.exec(yaml.slice(at + key.length + 1, at + key.length + 80));
  if (!blanks) return null;
  let line = 1;
  for (let end = yaml.indexOf("\n"); end >= 0 && end < at; end = yaml.indexOf("\n", end + 1)) line++;
  return { line, column: key.length + 2 + blanks[0].length };
}
