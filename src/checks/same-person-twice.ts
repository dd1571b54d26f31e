/** Two files that are likely one person, spelt in two ways. */

import { slugOf } from "../content/folders.ts";
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { isNumeral, spokenName } from "../i18n/name-spelling.ts";
import type { Person } from "../model/thing.ts";
import { compare, type Problem } from "../problem.ts";

interface Named {
  readonly person: Person;
  /** As they sound. */
  readonly words: readonly string[];
  readonly sound: string;
}

/** Each person once, against the first of the files before it that is alike. */
export function* samePersonTwice({ people }: Archive): Generator<Problem> {
  const known = new Neighbourhood();
  for (const person of [...people].sort((a, b) => compare(a.key, b.key))) {
    const words = spokenName(person.name);
    const named = { person, words, sound: words.join("") };
    if (named.sound === "") continue;
    const other = known.alike(named)?.person;
    known.add(named);
    if (!other) continue;
    const values = { name: person.name, other: other.entry.file, theirs: other.name };
    yield { file: person.entry.file, ...locate(person.entry, ["name"]), rule: "same-person-twice", values };
  }
}

/** Shorter names, and single ones, differ by a letter too often. */
const isLong = ({ words, sound }: Named): boolean => words.length > 1 && sound.length >= 8;

/**
 * Names that are one letter apart share a name with one letter left out, or one is that of the other: each name is
 * kept under all of these, so that none is compared with every other.
 */
class Neighbourhood {
  readonly #bySound = new Map<string, Named[]>();
  readonly #byShorter = new Map<number, Named[]>();

  alike(named: Named): Named | undefined {
    const same = this.#bySound.get(named.sound)?.find((other) => !areToldApart(named, other));
    if (same || !isLong(named)) return same;
    for (const shorter of shorterOf(named.sound)) {
      for (const other of this.#byShorter.get(shorter) ?? []) {
        if (isOneLetterApart(named, other) && !areToldApart(named, other)) return other;
      }
    }
    return undefined;
  }

  add(named: Named): void {
    keep(this.#bySound, named.sound, named);
    if (isLong(named)) for (const shorter of shorterOf(named.sound)) keep(this.#byShorter, shorter, named);
  }
}

/** Beyond as many, namesakes are common and one more is not looked at. */
const most = 20;

function keep<K>(map: Map<K, Named[]>, key: K, named: Named): void {
  const list = map.get(key);
  if (!list) map.set(key, [named]);
  else if (list.length < most) list.push(named);
}

/** Hashes of the name itself and of all that lack one letter of it: 32 bits, so two may fall together. */
function shorterOf(sound: string): Set<number> {
  const powers = [1];
  for (let at = 1; at <= sound.length; at++) powers.push(Math.imul(powers[at - 1] ?? 1, base));
  const before = [0];
  for (let at = 0; at < sound.length; at++) {
    before.push((Math.imul(before[at] ?? 0, base) + sound.charCodeAt(at)) | 0);
  }
  const whole = before[sound.length] ?? 0;
  const hashes = new Set([whole]);
  for (let at = 0; at < sound.length; at++) {
    const power = powers[sound.length - at - 1] ?? 1;
    const after = (whole - Math.imul(before[at + 1] ?? 0, power)) | 0;
    hashes.add((Math.imul(before[at] ?? 0, power) + after) | 0);
  }
  return hashes;
}

const base = 1_000_003;

/**
 * One letter more, less or other, in one word. Not at its start (Dina and Rina, Ahmad S. and Ahmad T.), not in a short
 * one (Eko and Eka), not in what counts (II and III), and at its end only where two spellings of one name differ.
 */
function isOneLetterApart(a: Named, b: Named): boolean {
  if (a.words.length !== b.words.length) return false;
  const different = [...a.words.keys()].filter((index) => a.words[index] !== b.words[index]);
  const [x = "", y = ""] = [a, b].map(({ words }) => words[different[0] ?? 0]);
  if (different.length !== 1 || Math.min(x.length, y.length) < shortest || isNumeral(x) || isNumeral(y))
    return false;
  let at = 0;
  while (at < x.length && at < y.length && x[at] === y[at]) at++;
  const [restX, restY] = [x.slice(at), y.slice(at)];
  if (at === 0) return false;
  if (restX.length === 1 && restY.length === 1) return endings.has([restX, restY].sort().join(""));
  return restX.slice(1) === restY.slice(1) || restX.slice(1) === restY || restX === restY.slice(1);
}

const shortest = 5;

/** Santosa and Santoso, Yusuf and Yusup; but Putra and Putri, Wahyuno and Wahyuni, Rahman and Rahmat are others. */
const endings: ReadonlySet<string> = new Set(["ao", "bp", "dt", "fp", "ou"]);

/** By a note on both, or by file names that both add something to the name: `budi-santosa-dprd`, `budi-santosa-petani`. */
function areToldApart({ person: a }: Named, { person: b }: Named): boolean {
  if (a.note && b.note) return true;
  return [a, b].every(({ name, entry }) => entry.slug.startsWith(`${slugOf(name)}-`));
}
