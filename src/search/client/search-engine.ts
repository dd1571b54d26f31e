/** Answers questions by the files of the index alone: in a browser, or wherever they can be fetched. */
import type { Answer, Engine, FacetName, Hit, NameHit, Question } from "../answer.ts";
import { type FacetFile, type NameEntry, nameShardOf, type Top } from "../index-files.ts";
import { fold } from "../language/fold.ts";
import { wordsIn } from "../language/words-in.ts";
import type { SegmentHead } from "../segment-head.ts";
import { type CodedQuestion, QuestionWords } from "./code-question.ts";
import { type Fetch, Files } from "./files.ts";
import { findNames } from "./find-names.ts";
import { FoundAnswer } from "./found-answer.ts";
import { hitOf } from "./hit.ts";
import { mayFit, monthsOf, spanOf, storiesIn } from "./months.ts";
import { type FoundStory, SegmentIndex, startMachine } from "./segment-index.ts";
import { StorySet } from "./story-set.ts";

/** `base`: folder of the index, with a slash at its end. */
export const openIndex = (base: string, top: Top, fetch: Fetch): Engine =>
  new SearchEngine(new Files(base, fetch), top);

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

class SearchEngine implements Engine {
  readonly #files: Files;
  readonly #top: Top;
  readonly #words: QuestionWords;
  /** The month of each story, and the number of each segment's first. */
  readonly #months: readonly string[];
  readonly #starts: readonly number[];
  readonly #indexes = new Map<string, Promise<SegmentIndex>>();
  #machine: Promise<void> | null = null;

  constructor(files: Files, top: Top) {
    this.#files = files;
    this.#top = top;
    this.#words = new QuestionWords(files, top);
    this.#months = monthsOf(top.segments);
    let start = 0;
    this.#starts = top.segments.map((segment) => {
      start += storiesIn(segment);
      return start - storiesIn(segment);
    });
  }

  async isPreview(): Promise<boolean> {
    return this.#top.preview === true;
  }

  async span() {
    return spanOf(this.#top.segments);
  }

  async names(typed: string, count: number): Promise<readonly NameHit[]> {
    const words = wordsIn(typed).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) return [];
    const letters = nameShardOf(fold(first));
    if (letters === null || !this.#top.letters.names.split(" ").includes(letters)) return [];
    const entries = await this.#files.json<NameEntry[]>(`${this.#top.names}/${letters}.json`);
    return findNames(words, entries, this.#top.roots, count);
  }

  async ask(question: Question): Promise<Answer> {
    const coded = await this.#words.code(question.words);
    const answer = await this.#answer(question, coded);
    const [instead] = coded.meant;
    if (answer.total > 0 || !coded.isLost || instead === undefined) return answer;
    const other = await this.#answer(question, await this.#words.code(instead));
    return Object.assign(other, { meant: coded.meant, dropped: coded.dropped, instead });
  }

  async #answer(question: Question, coded: CodedQuestion): Promise<FoundAnswer> {
    const found = coded.isEmpty ? null : await this.#find(question, coded);
    const chosen = await this.#chosen(question);
    return new FoundAnswer({
      question,
      coded,
      found,
      chosen,
      months: this.#months,
      facet: (name) => this.#files.json<FacetFile>(this.#top.facets[name]),
      hit: (number, story) => this.#hit(number, story, coded),
    });
  }

  /** In the segments that the limits allow; by the number of the story. */
  async #find(question: Question, coded: CodedQuestion): Promise<ReadonlyMap<number, FoundStory>> {
    const found = new Map<number, FoundStory>();
    if (coded.isLost) return found;
    const inAll = this.#top.segments.map(async (segment, at) => {
      if (!mayFit(segment, question)) return;
      const index = await this.#indexOf(segment.folder);
      await pause(); // between two segments the reader may go on typing
      for (const [place, story] of await index.find(coded, storiesIn(segment)))
        found.set((this.#starts[at] ?? 0) + place, story);
    });
    await Promise.all(inAll);
    return found;
  }

  #indexOf(folder: string): Promise<SegmentIndex> {
    const known = this.#indexes.get(folder);
    if (known) return known;
    const opened = this.#open(folder);
    this.#indexes.set(folder, opened);
    opened.catch(() => this.#indexes.delete(folder));
    return opened;
  }

  async #open(folder: string): Promise<SegmentIndex> {
    const load = (file: string) => this.#files.bytes(`${folder}/${file}`);
    const head = this.#files.json<SegmentHead>(`${folder}/head.json`); // on its way together with the machine
    head.catch(() => {}); // told below
    this.#machine ??= this.#files.bytes(this.#top.machine).then(startMachine);
    const machine = this.#machine;
    machine.catch(() => {
      this.#machine = null;
    });
    await machine;
    return new SegmentIndex(load, await head);
  }

  /** For each facet asked for, the stories that have any of its values. */
  async #chosen({ facets }: Question): Promise<ReadonlyMap<FacetName, StorySet>> {
    const chosen = Object.entries(facets).filter(([, ids]) => ids.length > 0) as [
      FacetName,
      readonly string[],
    ][];
    const sets = chosen.map(async ([name, ids]) => {
      const file = await this.#files.json<FacetFile>(this.#top.facets[name]);
      return [name, StorySet.ofFacet(file, ids, this.#months.length)] as const;
    });
    return new Map(await Promise.all(sets));
  }

  async #hit(number: number, story: FoundStory | null, coded: CodedQuestion): Promise<Hit> {
    const at = this.#starts.findLastIndex((start) => start <= number);
    const folder = this.#top.segments[at]?.folder;
    const place = number - (this.#starts[at] ?? 0);
    return hitOf(await this.#files.json(`${folder}/k/${place}.json`), story?.at ?? [], coded.alike);
  }
}
