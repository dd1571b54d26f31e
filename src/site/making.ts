/** The making of one site: which of its pages have to be made, by whichever thread is free, and that all are written. */
import { hash } from "node:crypto";
import { Claims } from "./claims.ts";
import type { ReadyFile } from "./make-media.ts";
import { makeClaimed, printOfPages } from "./make-pages.ts";
import type { Progress } from "./progress.ts";
import type { Reading } from "./read-archive.ts";
import { prints } from "./records/stored-thing.ts";
import type { SecondThread } from "./second-thread.ts";
import { SiteFolder } from "./site-folder.ts";
import { siteList } from "./site-list.ts";
import { isAsMade, madeAt, type SiteState } from "./site-state.ts";
import { Writer, type Written } from "./writer.ts";

export interface Plan {
  /** Output folder. */
  readonly out: string;
  readonly reading: Reading;
  /** Files that are not made but copied. */
  readonly ready: readonly ReadyFile[];
  /** What the last build left that was made by the same rules. */
  readonly before: SiteState["files"];
  readonly progress: Progress;
}

/** Pages claimed at a time: Eleventy's own cost is by the call. */
const atATime = 50;

export class Making {
  readonly #plan: Plan;
  readonly #site: SiteFolder;
  readonly #writer: Writer;
  /** By place in the list of pages; null: it is cheaper to make than to know about. */
  readonly #prints: readonly (string | null)[];
  /** Places of the pages that have to be made. */
  readonly #numbers: Int32Array;
  readonly #claims: Claims;
  readonly #shared: SharedArrayBuffer;
  /** The second thread, and how many files it lays. */
  #second: SecondThread | null = null;
  #elsewhere: Promise<number> = Promise.resolve(0);

  constructor(plan: Plan) {
    const { out, reading, ready, before } = plan;
    const { pages } = reading;
    this.#plan = plan;
    this.#site = new SiteFolder(out);
    this.#prints = pages.map(({ inputs }) => (inputs ? hash("sha1", inputs(prints), "base64") : null));
    const numbers = pages.flatMap(({ path }, at) =>
      this.#prints[at] && isAsMade(this.#site, path, before.get(path), this.#prints[at]) ? [] : [at],
    );
    this.#shared = new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT);
    this.#numbers = new Int32Array(this.#shared);
    this.#numbers.set(numbers);
    this.#claims = new Claims(numbers.length, atATime);
    this.#writer = new Writer(out);
    plan.progress.begin("making", numbers.length);
    for (const { path } of pages) this.#writer.keep(path);
    this.#attempt(() => {
      for (const { path, source, namedByContent } of ready)
        this.#writer.putFile(path, source, namedByContent);
    });
  }

  /** How many pages have to be made. */
  get count(): number {
    return this.#numbers.length;
  }

  /** Lets a thread that has linked, or is at linking, the same site make what it can claim. */
  share(second: SecondThread): void {
    this.#second = second;
    this.#elsewhere = second.ask<number>({
      step: "make",
      of: printOfPages(this.#plan.reading.pages),
      pages: this.#shared,
      claims: this.#claims.shared,
      atATime,
      out: this.#plan.out,
      beside: this.#writer.beside,
    });
    this.#elsewhere.catch(() => {}); // told at the end
  }

  /** How often `makeSome` has to be called. */
  get calls(): number {
    return Math.ceil(this.#numbers.length / atATime);
  }

  /** Makes the next pages, if another thread has not made them. */
  makeSome(): void {
    this.#plan.progress.at(this.#claims.taken);
    this.#attempt(() =>
      makeClaimed(this.#plan.reading.pages, this.#numbers, this.#claims, (path, text) =>
        this.#writer.put(path, text),
      ),
    );
  }

  /** Puts all into place. */
  async finish(): Promise<Written> {
    const elsewhere = await this.#elsewhere.catch((fault: unknown) => this.#stop(fault));
    this.#second?.end();
    this.#plan.progress.end();
    return this.#attempt(() => this.#writer.finish(elsewhere));
  }

  /** What the next build has to know; once all is in place. */
  state(): SiteState["files"] {
    const { reading, ready } = this.#plan;
    const pages = reading.pages.map(({ path }, at) => [path, this.#prints[at] ?? ""] as const);
    const others = [...ready.map(({ path }) => path), siteList].map((path) => [path, ""] as const);
    const made = [...pages, ...others].flatMap(([path, print]) => {
      const file = madeAt(this.#site, path, print);
      return file ? [[path, file] as const] : [];
    });
    return new Map(made);
  }

  /** With a fault of ours, or of the disk, the site stays as it was. */
  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (fault) {
      this.#stop(fault);
    }
  }

  #stop(fault: unknown): never {
    this.#second?.end();
    this.#plan.progress.end();
    this.#writer.abandon();
    throw fault;
  }
}
