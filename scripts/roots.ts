/** `npm run roots -- mengeluhkan keluhan`: prints each word and the root that the committed lists give it, a line each. */
import { Command } from "commander";
import { listLexicon } from "../src/search/language/archive-lexicon.ts";
import { rootOf } from "../src/search/language/root-of.ts";
import { parseWordList } from "../src/search/language/word-list.ts";
import { readWordFiles } from "../src/site/word-lists.ts";

const words = new Command("npm run roots --")
  .description("Print each word and the root under which the search files it.")
  .argument("<word...>")
  .parse().args;

const lexicon = listLexicon(parseWordList(readWordFiles()));
for (const word of words) console.log(`${word} ${rootOf(word, lexicon)}`);
