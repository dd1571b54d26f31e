/** Tells how far a long build has come: on one line of a terminal, elsewhere on a plain line now and then. */
import type { Language } from "../i18n/language.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";

export type Stage = "reading" | "linking" | "drawing" | "making" | "indexing";

/** Where it is told, and by which clock; milliseconds. */
export interface ProgressTo {
  readonly stream: { readonly isTTY?: boolean; write(text: string): unknown };
  readonly now: () => number;
}

/** A build that ends before this says nothing of itself. */
const patience = 2000;

/** Between two lines: of a terminal, which only changes, and of a log, which keeps them. */
const [often, seldom] = [100, 5000];

const standardError: ProgressTo = { stream: process.stderr, now: () => performance.now() };

export class Progress {
  readonly #to: ProgressTo;
  readonly #begun: number;
  readonly #language: Language;
  #stage: { readonly name: Stage; readonly count: number; readonly begun: number } | null = null;
  #told: number;
  #isLineOpen = false;

  constructor(language: Language, to: ProgressTo = standardError) {
    this.#language = language;
    this.#to = to;
    this.#begun = this.#told = to.now();
  }

  /** `count`: how many files there are to be read or made; 0 where nothing is counted. */
  begin(name: Stage, count = 0): void {
    this.#stage = { name, count, begun: this.#to.now() };
    this.at(0);
  }

  /** So many of the stage's are done. */
  at(done: number): void {
    const now = this.#to.now();
    const { isTTY = false } = this.#to.stream;
    if (!this.#stage || now - this.#begun < patience || now - this.#told < (isTTY ? often : seldom)) return;
    this.#told = now;
    const line = this.#line(done, now);
    this.#to.stream.write(isTTY ? `\r\x1b[K${line}` : `${line}\n`);
    this.#isLineOpen = isTTY;
  }

  /** Leaves a terminal as if nothing had been told. */
  end(): void {
    if (this.#isLineOpen) this.#to.stream.write("\r\x1b[K");
    this.#isLineOpen = false;
    this.#stage = null;
  }

  #line(done: number, now: number): string {
    const { progress } = wordsOf[this.#language];
    const { name, count, begun } = this.#stage ?? { name: "linking", count: 0, begun: now };
    if (count === 0) return progress[name];
    const seconds = (now - begun) / 1000;
    const figure = (number: number) => formatCount(Math.round(number), this.#language);
    const rate = seconds > 0 && done > 0 ? figure(done / seconds) : null;
    return progress.counted(progress[name], figure(done), figure(count), rate);
  }
}
