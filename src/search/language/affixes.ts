/**
 * The affixes of Indonesian, and what may stand beside what. After Tata Bahasa Baku Bahasa Indonesia (Alwi and others, 3rd
 * edition), chapters 4 to 7.
 */

export type PrefixName =
  | "me"
  | "di"
  | "ku"
  | "kau"
  | "pe"
  | "ber"
  | "ter"
  | "per"
  | "ke"
  | "se"
  | "again"
  | "tidak";

export type Suffix = "" | "an" | "kan" | "i";

export interface Prefix {
  /** What it does to a word: the active and the passives of one verb are made of it in the same way. */
  readonly kind: string;
  /** What may stand behind the prefix in a word that begins with it, likelier first; sounds that melted are put back. */
  readonly cut: (word: string) => readonly string[];
  /** The prefixes that may stand behind it. */
  readonly next: readonly PrefixName[];
  /** The suffixes of words that begin with it. */
  readonly suffixes: readonly Suffix[];
}

/** What stands behind every other ending: one of these, then one of those: `warganyalah`. */
export const pronouns = ["nya", "ku", "mu"] as const;
export const particles = ["lah", "kah", "tah", "pun"] as const;

const verbal: readonly Suffix[] = ["", "kan", "i"];

export const prefixes: Readonly<Record<PrefixName, Prefix>> = {
  me: { kind: "me", cut: nasal("me"), next: ["per", "ber", "ke", "se", "pe", "ter"], suffixes: verbal },
  di: { kind: "me", cut: plain("di"), next: ["per", "ber", "ke", "se", "pe", "me", "ter"], suffixes: verbal },
  ku: { kind: "me", cut: plain("ku"), next: ["per", "ber", "ke", "se"], suffixes: verbal },
  kau: { kind: "me", cut: plain("kau"), next: ["per", "ber", "ke", "se"], suffixes: verbal },
  pe: { kind: "pe", cut: nasal("pe"), next: ["ber", "per", "ke", "se"], suffixes: ["", "an"] },
  ber: { kind: "ber", cut: losingR("ber"), next: ["ke", "pe", "per", "se"], suffixes: ["", "an", "kan"] },
  ter: { kind: "ter", cut: losingR("ter"), next: ["per", "ber", "ke", "se"], suffixes: verbal },
  per: { kind: "per", cut: losingR("per"), next: ["se"], suffixes: ["", "an", "kan", "i"] },
  ke: {
    kind: "ke",
    cut: plain("ke"),
    next: ["ber", "ter", "se", "pe", "per", "me", "tidak"],
    suffixes: ["", "an", "i"],
  },
  se: { kind: "se", cut: plain("se"), next: ["ke", "pe", "per", "ber", "ter", "se"], suffixes: ["", "an"] },
  again: { kind: "again", cut: again, next: [], suffixes: ["", "an"] },
  tidak: { kind: "tidak", cut: plain("tidak"), next: ["ber", "ter", "se"], suffixes: ["an"] },
};

function plain(prefix: string): Prefix["cut"] {
  return (word) => (word.startsWith(prefix) ? [word.slice(prefix.length)] : []);
}

/** `ber-`, `ter-`, `per-` have one r where another r or a syllable in -er follows: `berenang`, `bekerja`, `tepercaya`. */
function losingR(prefix: string): Prefix["cut"] {
  const short = prefix.slice(0, -1);
  return (word) => {
    if (!word.startsWith(short)) return [];
    const rest = word.slice(short.length);
    if (rest[0] === "r") return [rest.slice(1), rest];
    return /^[^aeiou]{1,2}er/.test(rest) ? [rest] : [];
  };
}

const vowel = /^[aeiou]/;

/** One syllable, before which the nasal is `nge`: `mengecek`, `pengesahan`. */
const syllable = /^[^aeiou]+[aeiou][^aeiou]*$/;

/**
 * `me-` and `pe-` end in the nasal of the place where the next sound is made; k, p, s and t melt into it before a vowel.
 * `pe-` stands without a nasal too: `petani`.
 */
function nasal(prefix: "me" | "pe"): Prefix["cut"] {
  return (word) => {
    if (!word.startsWith(prefix)) return [];
    const rest = word.slice(2);
    if (rest.startsWith("ng")) return behindNg(rest);
    if (rest.startsWith("ny")) return [`s${rest.slice(2)}`, rest];
    if (rest[0] === "m" || rest[0] === "n") {
      const bare = rest.slice(1);
      if (vowel.test(bare)) return [rest, `${rest[0] === "m" ? "p" : "t"}${bare}`];
      return bare[0] === "r" ? [bare, `p${bare}`] : [bare];
    }
    return prefix === "pe" || /^[lrwy]/.test(rest) ? [rest] : [];
  };
}

function behindNg(rest: string): readonly string[] {
  const bare = rest.slice(2);
  if (!vowel.test(bare)) return [bare];
  const short = bare[0] === "e" && syllable.test(bare.slice(1)) ? [bare.slice(1)] : [];
  return [bare, `k${bare}`, ...short, rest];
}

/** The first sound doubled: `rerumputan`, `pepohonan`, `lelaki`. */
function again(word: string): readonly string[] {
  return word[1] === "e" && word[0] === word[2] && !vowel.test(word) ? [word.slice(2)] : [];
}
