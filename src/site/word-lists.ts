/** The committed lists of Indonesian words, read from their files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordFiles } from "../search/language/word-list.ts";

const folder = join(import.meta.dirname, "../search/language");

const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), "utf8");

/** For `parseWordList` and `parseEveryday`. Throws where a file is missing. */
export const readWordFiles = (): WordFiles => ({
  roots: textOf("roots"),
  words: textOf("words"),
  everyday: textOf("everyday"),
});
