/** A result as it is shown. */
import type { Hit } from "../answer.ts";
import type { Card } from "../index-files.ts";
import { fold } from "../language/fold.ts";
import { wordsIn } from "../language/words-in.ts";
import { markedText, snippetOf } from "./snippet.ts";

/** So many forms are marked on the story's page: its address has to stay an address. */
const mostForms = 12;

/**
 * `at`: places counted over title and text, at least one of each word that is to be marked wherever it stands; `alike`: folded words
 * that say the same and are found by other means.
 */
export function hitOf({ u, t, d, s, a, x }: Card, at: readonly number[], alike: ReadonlySet<string>): Hit {
  const [inTitle, inText] = [wordsIn(t), wordsIn(x)];
  const forms = new Set(alike);
  for (const place of at) {
    const word = inTitle[place] ?? inText[place - inTitle.length];
    if (word) forms.add(fold(word.word));
  }
  const places = (words: typeof inText) =>
    words.flatMap(({ word }, place) => (forms.has(fold(word)) ? [place] : []));
  const [title, text] = [places(inTitle), places(inText)];
  const marked = [...title.map((place) => inTitle[place]), ...text.map((place) => inText[place])];
  const found = [...new Set(marked.map((word) => word?.word.toLowerCase() ?? ""))];
  return {
    url: u,
    title: markedText(t, inTitle, title),
    date: d,
    section: s ?? null,
    snippet: snippetOf(x, inText, text),
    about: a.map(([label, url]) => ({ label, url })),
    found: found.slice(0, mostForms),
  };
}
