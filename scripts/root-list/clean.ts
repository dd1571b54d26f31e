/** What of a spelling dictionary's entries may serve as a root. */
import { listLexicon } from "../../src/search/language/archive-lexicon.ts";
import { knownRoot } from "../../src/search/language/root-of.ts";
import type { Entry } from "./hunspell.ts";

/**
 * Entries that are made of other entries and mean what these mean. Others stay that look like it, as they mean something of
 * their own (`beruang`, `pegawai`, `perangkat`).
 */
const made: ReadonlySet<string> = new Set(
  `akalnya akuan apakah badani bahuku baringan bawakan bebaru bebenah bebuahan belikan bentangkan besaran biarkan
  bicarakan bordiran boyongan bubuhan camkan canangkan cecairan curigai dedaunan dicamkan gegetar kecundang
  kehendak ketahu ketemu ketengah lajar lelaki lelakon lempari melambang melela melilin memberang mengirap
  mengkaji mensiang mentaruh meraga meragi merata merawan pecundang pejajaran pelancar pelari pemair pembarap
  peminggir pengalasan pengapa pengawinan pengerti penjaruman perasukan perindu permalu pertanda petinggi rasai
  reramuan rerangka rerugi sebekah seburu sedingin segeger seguna sehati sekaya sekebun sekira selayak sepenuh
  serapat serasa serendah seruas sesaing setebal setinggi`.split(/\s+/),
);

/** Without names, single letters, affixes and slips of the pen, and without what is made of others. */
export function cleaned(entries: readonly Entry[]): Entry[] {
  const words = entries.filter(
    ({ word }) =>
      /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 1 && !/^tidak./.test(word) && !made.has(word),
  );
  const roots = new Map(words.filter(({ word }) => !word.includes("-")).map(({ word }) => [word, word]));
  const plain = listLexicon({ roots, affixes: new Map(), letters: new Map() });
  return words.filter(({ word }) => !word.includes("-") || knownRoot(word, plain) === undefined);
}
