/** The words of a question as the index has them: their roots, and what to do with those that no story holds. */
import { codeOf, codeOfBeginning } from "../coding.ts";
import { type Top, type WordShard, wordShardOf } from "../index-files.ts";
import { lexiconFromBrowser, wordOf } from "../language/browser-lexicon.ts";
import { fold } from "../language/fold.ts";
import { candidatesOf, rootOf } from "../language/root-of.ts";
import { nearestWords } from "../spelling.ts";
import { readVocabulary, type Vocabulary } from "../vocabulary.ts";
import type { Files } from "./files.ts";
import { readWords } from "./question-words.ts";
import type { CodedWords } from "./segment-index.ts";

export interface CodedQuestion extends CodedWords {
  /** No words were asked for. */
  readonly isEmpty: boolean;
  /** None of the words is in the archive, or not one that may not be left out. */
  readonly isLost: boolean;
  readonly dropped: readonly string[];
  readonly meant: readonly string[];
  /** Folded words that say the same as those asked for. */
  readonly alike: ReadonlySet<string>;
}

/** `root` null: no story holds the word. */
interface KnownWord {
  readonly word: string;
  readonly root: string | null;
}

/** So many of "Maksud Anda …?". */
const mostMeant = 3;

/** A shorter beginning is that of too many words. */
const shortestBeginning = 2;

export class QuestionWords {
  readonly #files: Files;
  readonly #top: Top;
  readonly #letters: ReadonlyMap<string, string>;
  #spelled: Vocabulary | undefined;

  constructor(files: Files, top: Top) {
    this.#files = files;
    this.#top = top;
    this.#letters = new Map(top.affixes);
  }

  async code(question: string): Promise<CodedQuestion> {
    const asked = readWords(question);
    const words = await this.#known(asked.words);
    const begun = asked.isOpen ? await this.#begun(words.at(-1)) : null;
    const here = begun === null ? words : words.slice(0, -1);
    const phrases = await Promise.all(asked.phrases.map((phrase) => this.#known(phrase)));
    const without = await this.#known(asked.without);
    const dropped = here.filter(({ root }) => root === null).map(({ word }) => word);
    const lost = phrases.flat().filter(({ root }) => root === null);
    const coded = [...codesOf(here), ...(begun === null ? [] : [begun.code])];
    const namesNone = asked.words.length === 0 && asked.phrases.length === 0;
    const unknown = [...dropped, ...lost.map(({ word }) => word)];
    return {
      words: coded,
      phrases: phrases.map(codesOf),
      without: codesOf(without),
      isEmpty: namesNone && without.length === 0,
      isLost: !namesNone && (lost.length > 0 || (coded.length === 0 && phrases.length === 0)),
      dropped,
      meant: unknown.length > 0 ? await this.#meant(question, unknown) : [],
      alike: await this.#alike(here),
    };
  }

  async #known(words: readonly string[]): Promise<KnownWord[]> {
    return Promise.all(words.map((word) => this.#knownWord(word)));
  }

  async #knownWord(word: string): Promise<KnownWord> {
    const folded = fold(word);
    if (/^\p{N}/u.test(folded)) return { word, root: folded };
    const letters = new Set([folded, ...candidatesOf(folded)].map(wordShardOf));
    const shards = (await Promise.all([...letters].map((letter) => this.#shard(letter)))).filter(
      (shard) => shard !== null,
    );
    const roots = shards.flatMap((shard) => shard.roots);
    const exceptions = shards.flatMap((shard) => shard.exceptions);
    const root = rootOf(folded, lexiconFromBrowser({ roots, exceptions }, this.#letters));
    return { word, root: (await this.#isHere(root)) ? root : null };
  }

  /** Whether a story holds any word of it. An irregular word's root may begin with a letter of its own. */
  async #isHere(root: string): Promise<boolean> {
    const shard = await this.#shard(wordShardOf(root));
    return (
      shard !== null && (shard.roots.some((line) => wordOf(line) === root) || shard.others.includes(root))
    );
  }

  /** What is being typed may be the beginning of a word, or of a word that others are filed with. */
  async #begun(last: KnownWord | undefined): Promise<{ readonly code: string } | null> {
    if (!last || last.root !== null || last.word.length < shortestBeginning) return null;
    const start = fold(last.word);
    const shard = await this.#shard(wordShardOf(start));
    const isBeginning = (word: string) => word.startsWith(start);
    if (shard && [...shard.roots.map(wordOf), ...shard.others].some(isBeginning))
      return { code: codeOfBeginning(start) };
    const { words, levels } = await this.#vocabulary();
    let best = -1;
    for (const [at, word] of words.entries())
      if (isBeginning(word) && (best < 0 || (levels[at] ?? 0) > (levels[best] ?? 0))) best = at;
    const whole = words[best];
    if (whole === undefined) return null;
    const [code] = codesOf([await this.#knownWord(whole)]);
    return code === undefined ? null : { code };
  }

  /** The question with what is unknown put right: for its first unknown word each likely one. */
  async #meant(question: string, unknown: readonly string[]): Promise<string[]> {
    const vocabulary = await this.#vocabulary();
    const nearest = unknown.map((word) => [word, nearestWords(fold(word), vocabulary, mostMeant)] as const);
    const [first] = nearest.filter(([, words]) => words.length > 0);
    if (!first) return [];
    return first[1].map((choice) => {
      let meant = question;
      for (const [word, [best]] of nearest) {
        const right = word === first[0] ? choice : best;
        if (right !== undefined) meant = meant.replace(word, right);
      }
      return meant;
    });
  }

  async #alike(words: readonly KnownWord[]): Promise<Set<string>> {
    const roots = words.map(({ root }) => root ?? "");
    const alike = new Set<string>();
    for (const [at, root] of roots.entries()) {
      const shard = root === "" ? null : await this.#shard(wordShardOf(root));
      for (const [form, others] of shard?.alike ?? [])
        if (form.every((own, step) => roots[at + step] === own)) for (const word of others) alike.add(word);
    }
    return alike;
  }

  async #shard(letter: string): Promise<WordShard | null> {
    if (!this.#top.letters.words.includes(letter)) return null;
    return this.#files.json<WordShard>(`${this.#top.words}/${letter}.json`);
  }

  /** Read anew each time that it fails. */
  async #vocabulary(): Promise<Vocabulary> {
    this.#spelled ??= readVocabulary(await this.#files.text(this.#top.spelling));
    return this.#spelled;
  }
}

const codesOf = (words: readonly KnownWord[]): string[] =>
  words.flatMap(({ word, root }) => {
    const code = root === null ? "" : codeOf(fold(word), root);
    return code === "" ? [] : [code];
  });
