/** How a word may be made of a root and affixes. */
import { type PrefixName, particles, prefixes, pronouns, type Suffix } from "./affixes.ts";

/** One way to take a word apart. */
export interface Reading {
  readonly root: string;
  /** Prefixes and suffix: `ke+ber-an`, `me-kan`, `-`. Pronouns and particles behind them are not told. */
  readonly affixes: string;
  /** Larger is less likely. */
  readonly cost: number;
}

/** No root is shorter. */
const shortest = 2;

/** All that the rules allow for a folded word, itself included, in no order. */
export const readingsOf = (word: string): Reading[] => likelyReadingsOf(word, () => false);

/** As above; what is known needs no other reading than itself, with or without pronouns and particles behind it. */
export function likelyReadingsOf(word: string, isKnown: (word: string) => boolean): Reading[] {
  const readings: Reading[] = [];
  for (const { rest, cost } of endingsOff(word)) {
    if (isKnown(rest)) readings.push({ root: rest, affixes: "-", cost });
    else addReadings(rest, cost, readings);
  }
  return readings;
}

/** A last -lah is seldom a particle, most often a sound of the root. */
const endings = [
  { endings: particles, cost: 3 },
  { endings: pronouns, cost: 1 },
] as const;

/** `warganyalah` -> `warganyalah`, `warganya`, `warga`. */
function endingsOff(word: string): { readonly rest: string; readonly cost: number }[] {
  const bare = [{ rest: word, cost: 0 }];
  for (const { endings: some, cost: more } of endings) {
    for (const { rest, cost } of [...bare]) {
      const ending = some.find((ending) => endsIn(rest, ending));
      if (ending) bare.push({ rest: rest.slice(0, -ending.length), cost: cost + more });
    }
  }
  return bare;
}

const endsIn = (word: string, ending: string): boolean =>
  word.length >= ending.length + shortest && word.endsWith(ending);

const suffixes: readonly Suffix[] = ["", "an", "kan", "i"];

function addReadings(word: string, cost: number, readings: Reading[]): void {
  for (const suffix of suffixes) {
    if (suffix !== "" && !endsIn(word, suffix)) continue;
    const rest = suffix === "" ? word : word.slice(0, -suffix.length);
    const own = suffix === "" ? cost : cost + 2;
    readings.push({ root: rest, affixes: `-${suffix}`, cost: own });
    for (const name of first) {
      if (prefixes[name].suffixes.includes(suffix)) addPrefixed(rest, name, "", suffix, own, readings);
    }
  }
}

const first = (Object.keys(prefixes) as PrefixName[]).filter((name) => name !== "tidak");

function addPrefixed(
  word: string,
  name: PrefixName,
  before: string,
  suffix: Suffix,
  cost: number,
  readings: Reading[],
): void {
  const { kind, cut, next } = prefixes[name];
  const chain = before === "" ? kind : `${before}+${kind}`;
  let own = cost + 2;
  for (const rest of cut(word)) {
    if (rest.length < shortest) continue;
    readings.push({ root: rest, affixes: `${chain}-${suffix}`, cost: own });
    for (const inner of next) addPrefixed(rest, inner, chain, suffix, own, readings);
    own++;
  }
}
