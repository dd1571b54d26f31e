/** The committed lists of Indonesian words, read from their files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { WordFiles } from "../search/language/word-list.ts";

const folder = join(import.meta.dirname, "../search/language");

/** Of the roots, as they are handed out with a site: beside them, and named by each of their files. */
export const licenceFile = "LICENSE.txt";

const textOf = (name: string): string => readFileSync(join(folder, `${name}.txt`), "utf8");

/** For `parseWordList` and `parseEveryday`. Throws where a file is missing. */
export const readWordFiles = (): WordFiles => ({
  roots: textOf("roots"),
  words: textOf("words"),
  everyday: textOf("everyday"),
});

/** Whose the roots are, how they were changed, and the text of their licence. Throws where a file is missing. */
export function rootsLicence(): string {
  const notice = textOf("roots")
    .split("\n")
    .filter((line) => line.startsWith("# "))
    .map((line) => line.slice("# ".length).replace("see LICENSE-roots", "which follows"));
  return `${notice.join("\n")}\n\n${readFileSync(join(folder, "LICENSE-roots"), "utf8")}`;
}
