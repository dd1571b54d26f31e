/** The lexicons that tests of the language ask. */
import { lexiconFrom, listLexicon } from "../../../src/search/language/archive-lexicon.ts";
import type { Lexicon } from "../../../src/search/language/lexicon.ts";
import { seenIn } from "../../../src/search/language/seen-words.ts";
import { parseWordList, type WordList } from "../../../src/search/language/word-list.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";
import { readWordFiles } from "../../../src/site/word-lists.ts";

export const files = readWordFiles();
export const list: WordList = parseWordList(files);

/** The committed lists alone. */
export const lists: Lexicon = listLexicon(list);

/** With an archive whose running text this is, and the words of whose people's and places' names. */
export const lexiconOfText = (text: string, names: readonly string[] = []): Lexicon =>
  lexiconFrom({ list, seen: seenIn(wordsIn(text)), names: new Set(names) });
