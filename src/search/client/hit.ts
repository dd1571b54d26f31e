/** A result as it is shown. */
import type { Hit } from "../answer.ts";
import type { Card } from "../index-files.ts";
import { fold } from "../language/fold.ts";
import { wordsIn } from "../language/words-in.ts";
import { markedText, snippetOf } from "./snippet.ts";

/** So many forms are marked on the story's page: its address has to stay an address. */
const mostForms = 12;

/** `at`: places counted over title and text; `alike`: folded words that say the same and are found by other means. */
export function hitOf({ u, t, d, s, a, x }: Card, at: readonly number[], alike: ReadonlySet<string>): Hit {
  const [inTitle, inText] = [wordsIn(t), wordsIn(x)];
  const asked = new Set(at);
  const isAsked = (word: string, place: number) =>
    asked.has(place) || (alike.size > 0 && alike.has(fold(word)));
  const places = (words: typeof inText, before: number) =>
    words.flatMap(({ word }, place) => (isAsked(word, before + place) ? [place] : []));
  const [title, text] = [places(inTitle, 0), places(inText, inTitle.length)];
  const forms = [...title.map((place) => inTitle[place]), ...text.map((place) => inText[place])];
  const found = [...new Set(forms.map((word) => word?.word.toLowerCase() ?? ""))];
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
