/** The committed lists of words, as they are read from their files. */
import { parseEveryday } from "./everyday.ts";
import { fold } from "./fold.ts";

/** What lists of words say of them. All is folded. */
export interface WordList {
  /** Root by listed word; most are their own. */
  readonly roots: ReadonlyMap<string, string>;
  /** The affixes that a root is known with, a letter each. */
  readonly affixes: ReadonlyMap<string, string>;
  /** The letter of affixes as readings have them: `me-kan`. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Begins the lines of the header that tell letters: `#: a me-kan`. */
export const letterMark = "#: ";

/** What the committed files hold. */
export interface WordFiles {
  /** roots.txt: a root a line, and the letters of its affixes behind it. */
  readonly roots: string;
  /** words.txt: a root a line, or `root = word word` for words that no rule takes to it. */
  readonly words: string;
  /** everyday.txt, whose short forms are words of their own. */
  readonly everyday: string;
}

/** Lines that begin with `#` say something of a list, or of its letters. */
export function parseWordList(files: WordFiles): WordList {
  const roots = new Map<string, string>();
  const affixes = new Map<string, string>();
  const letters = new Map<string, string>();
  for (const line of files.roots.split("\n")) {
    if (line.startsWith(letterMark)) {
      const [letter = "", known = ""] = line.slice(letterMark.length).split(" ");
      letters.set(known, letter);
    } else if (line !== "" && line[0] !== "#") {
      const gap = line.indexOf(" ");
      const root = gap === -1 ? line : line.slice(0, gap);
      roots.set(root, root);
      if (gap !== -1) affixes.set(root, line.slice(gap + 1));
    }
  }
  for (const { root, words } of parseWords(files.words))
    for (const word of [root, ...words]) roots.set(word, root);
  for (const [short = ""] of parseEveryday(files.everyday)) {
    const word = fold(short);
    if (!roots.has(word) && !word.includes(" ")) roots.set(word, word);
  }
  return { roots, affixes, letters };
}

/** The lines of words.txt. */
export function parseWords(text: string): { readonly root: string; readonly words: readonly string[] }[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [root = "", words = ""] = line.split(" = ");
      return { root, words: words.split(" ").filter((word) => word !== "") };
    });
}
