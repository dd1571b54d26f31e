/** Reads a Hunspell dictionary of Indonesian: its words, and the words that it makes of them. */
import { readFileSync } from "node:fs";

interface Rule {
  readonly isPrefix: boolean;
  /** Letters that go before `added` comes. */
  readonly stripped: string;
  readonly added: string;
  readonly fits: RegExp;
  /** Flags of rules that go on with what this one has made. */
  readonly flags: readonly string[];
}

export interface Entry {
  readonly word: string;
  /** Two letters each. */
  readonly flags: readonly string[];
}

export interface Hunspell {
  readonly entries: readonly Entry[];
  /** The words that the dictionary makes of an entry, without the entry. */
  readonly forms: (entry: Entry) => Set<string>;
}

/** `path`: without the endings `.dic` and `.aff`. Throws where these cannot be read. */
export function readHunspell(path: string): Hunspell {
  const rules = readRules(readFileSync(`${path}.aff`, "latin1"));
  const lines = readFileSync(`${path}.dic`, "latin1").split("\n").slice(1);
  const entries = lines
    .map((line) => line.trim().split("/"))
    .filter(([word]) => word)
    .map(([word = "", flags = ""]) => ({ word, flags: pairs(flags) }));
  return { entries, forms: ({ word, flags }) => formsOf(word, flags, rules) };
}

const pairs = (flags: string): string[] => flags.match(/../g) ?? [];

function readRules(text: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of text.split("\n")) {
    const [kind, flag = "", stripped = "", added = "", condition = "."] = (line.split("#")[0] ?? "")
      .trim()
      .split(/\s+/);
    const isPrefix = kind === "PFX";
    if ((!isPrefix && kind !== "SFX") || /^\d+$/.test(added)) continue;
    const [letters = "", flags = ""] = added.split("/");
    const rule = {
      isPrefix,
      stripped: stripped === "0" ? "" : stripped,
      added: letters === "0" ? "" : letters,
      fits: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
      flags: pairs(flags),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}

/** A suffix that names prefixes stands only together with one of them. */
function formsOf(word: string, flags: readonly string[], rules: ReadonlyMap<string, Rule[]>): Set<string> {
  const forms = new Set<string>();
  for (const rule of flags.flatMap((flag) => rules.get(flag) ?? [])) {
    const form = apply(rule, word);
    if (form === null) continue;
    const around = rule.flags.flatMap((flag) => rules.get(flag) ?? []).filter(({ isPrefix }) => isPrefix);
    if (around.length === 0) forms.add(form);
    for (const prefix of around) {
      const whole = apply(prefix, form);
      if (whole !== null) forms.add(whole);
    }
  }
  return forms;
}

function apply({ isPrefix, stripped, added, fits }: Rule, word: string): string | null {
  if (!fits.test(word)) return null;
  if (isPrefix) return word.startsWith(stripped) ? added + word.slice(stripped.length) : null;
  return word.endsWith(stripped) ? word.slice(0, word.length - stripped.length) + added : null;
}
