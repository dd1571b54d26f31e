/** What is known of words. All of them are folded. */
import type { Reading } from "./readings.ts";

export interface Lexicon {
  /** The root under which a known word is filed, which is most often the word itself; a name's is the name. */
  readonly root: (word: string) => string | undefined;
  /** Whether a word is a name's, and so takes no affixes but pronouns and particles. */
  readonly isName: (word: string) => boolean;
  /** Whether a word is known to take the affixes of a reading. */
  readonly takes: (reading: Reading) => boolean;
  /** How many affixes a word is known to take: who takes many is common. */
  readonly strength: (word: string) => number;
}
