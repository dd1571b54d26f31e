/** The lists of words that are kept with the code, read once. */
import { once } from "../../graph/once.ts";
import { parseEveryday } from "../../search/language/everyday.ts";
import { parseWordList, type WordList } from "../../search/language/word-list.ts";
import { readWordFiles } from "../word-lists.ts";

export const committedWords = once((): { readonly list: WordList; readonly everyday: string[][] } => {
  const files = readWordFiles();
  return { list: parseWordList(files), everyday: parseEveryday(files.everyday) };
});
