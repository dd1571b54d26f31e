/** A segment of the archive as words and cards: all that an index is made of, before it is known which words belong together. */

import type { Archive } from "../graph/archive.ts";
import { namesOf } from "../graph/autolink.ts";
import { listedIn } from "../graph/bodies.ts";
import type { Article, Thing } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import { cardOf } from "./card.ts";
import { fold } from "./language/fold.ts";
import { seenIn } from "./language/seen-words.ts";
import { wordsIn } from "./language/words-in.ts";
import type { Segment } from "./segments.ts";
import { storyText } from "./story-text.ts";

/** The words of a segment, each once, folded; lists of one length. */
export interface SegmentWords {
  readonly words: readonly string[];
  /** How often each stands in titles, texts and names. */
  readonly counts: readonly number[];
  /** How it was seen there (`seen-words.ts`); 0: so that it says nothing. */
  readonly seen: readonly number[];
}

/** Places in the words of the segment, in reading order. */
export interface StoryWords {
  readonly title: Uint32Array;
  readonly text: Uint32Array;
  /** Of whatever it is about or mentions, under all names, and of what an editor gave to be found by. */
  readonly names: Uint32Array;
}

export interface ReadSegment {
  readonly words: SegmentWords;
  /** In the order of the segment's stories. */
  readonly stories: readonly StoryWords[];
  /** JSON, in the same order. */
  readonly cards: readonly string[];
}

export function readSegment(context: Context, { articles }: Segment): ReadSegment {
  const places = new Map<string, number>();
  const words: string[] = [];
  const counts: number[] = [];
  const seen: number[] = [];
  const placeOf = (word: string): number => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    counts.push(0);
    seen.push(0);
    return words.push(word) - 1;
  };
  const placesIn = (list: Iterable<{ readonly word: string }>): Uint32Array =>
    Uint32Array.from(list, ({ word }) => placeOf(fold(word)));
  const stories: StoryWords[] = [];
  const cards: string[] = [];
  for (const article of articles) {
    const text = storyText(context.archive, article);
    const inText = wordsIn(text);
    const story = {
      title: placesIn(wordsIn(article.label)),
      text: placesIn(inText),
      names: placesIn(wordsIn(otherWords(context.archive, article).join("\n"))),
    };
    for (const place of [...story.title, ...story.text, ...story.names])
      counts[place] = (counts[place] ?? 0) + 1;
    for (const [word, how] of seenIn(inText)) {
      const place = placeOf(word);
      seen[place] = (seen[place] ?? 0) | how;
    }
    stories.push(story);
    cards.push(JSON.stringify(cardOf(context, article, text)));
  }
  return { words: { words, counts, seen }, stories, cards };
}

const otherWords = (archive: Archive, article: Article): string[] => [
  ...namedIn(archive, article).flatMap(namesOf),
  ...(article.search_also ?? []),
];

/** What a story is about and what it mentions, each once; nothing that has no page. */
export function namedIn(archive: Archive, article: Article): Thing[] {
  const named = new Set<Thing>(listedIn(archive.story(article)));
  for (const mark of article.marks) {
    const thing = mark.kind === "mention" ? archive.meant(mark.target) : null;
    if (thing && !thing.hidden && thing.folder !== "articles") named.add(thing);
  }
  return [...named];
}

/** Another text whenever what is read of a story can be another: `print` is its file's. */
export function storyInputs(archive: Archive, article: Article, print: string): string {
  const { section } = archive.story(article);
  const named = namedIn(archive, article).map((thing) => `${thing.key} ${namesOf(thing).join("|")}`);
  return [article.url, print, section?.name ?? "", ...named, ...unnamed(archive, article)].join("\n");
}

/** Mentions that are only words show the name of the thing, or the target where there is none. */
const unnamed = (archive: Archive, article: Article): string[] =>
  article.marks.flatMap((mark) => {
    const thing = mark.kind === "mention" ? archive.meant(mark.target) : null;
    return thing && (thing.hidden || thing.folder === "articles") ? [`${thing.label} ${thing.hidden}`] : [];
  });
