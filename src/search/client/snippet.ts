/** The stretch of a text in which most of what was asked for stands, with that marked. */
import type { Marked } from "../answer.ts";
import type { Word } from "../language/words-in.ts";

/** In words. */
const [length, before] = [32, 6];

/** `marked`: places in `words`, ascending. */
export function snippetOf(text: string, words: readonly Word[], marked: readonly number[]): Marked {
  const from = Math.max(0, Math.min(bestStart(marked) - before, words.length - length));
  const to = Math.min(words.length, from + length);
  const start = from === 0 ? 0 : (words[from]?.at ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? text.length);
  const inside = marked.filter((place) => place >= from && place < to);
  return [
    ...(start > 0 ? [plain("… ")] : []),
    ...markedText(text, words, inside, start, end),
    ...(end < text.length ? [plain(" …")] : []),
  ];
}

/** The whole text from `start` to before `end`. */
export function markedText(
  text: string,
  words: readonly Word[],
  marked: readonly number[],
  start = 0,
  end = text.length,
): Marked {
  const parts: { text: string; marked: boolean }[] = [];
  let done = start;
  for (const place of marked) {
    const word = words[place];
    if (!word) continue;
    if (word.at > done) parts.push(plain(text.slice(done, word.at)));
    parts.push({ text: text.slice(word.at, word.end), marked: true });
    done = word.end;
  }
  if (done < end) parts.push(plain(text.slice(done, end)));
  return parts;
}

/** Of all marked words, the one with most others close behind. */
function bestStart(marked: readonly number[]): number {
  let [best, most] = [marked[0] ?? 0, 0];
  for (const [at, place] of marked.entries()) {
    let count = 1;
    while ((marked[at + count] ?? Number.POSITIVE_INFINITY) < place + length - before) count++;
    if (count > most) [best, most] = [place, count];
  }
  return best;
}

const plain = (text: string) => ({ text, marked: false });
