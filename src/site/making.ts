/** The making of one site: which of its pages have to be made, by whichever thread is free, and that all are written. */
import { Claims } from "./claims.ts";
import type { ReadyFile } from "./make-media.ts";
import { makeClaimed, printOfPages } from "./make-pages.ts";
import type { PagePlan } from "./page-plan.ts";
import type { Progress } from "./progress.ts";
import type { SecondThread } from "./second-thread.ts";
import { SiteFolder } from "./site-folder.ts";
import { siteList } from "./site-list.ts";
import { isAsMade, isRemembered, type Made, madeAt, type SiteState } from "./site-state.ts";
import { Writer, type Written } from "./writer.ts";

export interface MakingOptions {
  /** Output folder. */
  readonly out: string;
  readonly plan: PagePlan;
  /** Files that are not made but copied. */
  readonly ready: readonly ReadyFile[];
  /** What the last build left there; empty where that is of no use. */
  readonly before: SiteState["files"];
  readonly progress: Progress;
}

/** Pages claimed at a time: Eleventy's own cost is by the call. */
const atATime = 50;

export class Making {
  readonly #options: MakingOptions;
  readonly #site: SiteFolder;
  readonly #writer: Writer;
  readonly #claims: Claims;
  /** What was put there beside pages and copies: the print of what it was made of, by path. */
  readonly #others = new Map<string, string>();
  /** The second thread, and how many files it lays. */
  #second: SecondThread | null = null;
  #elsewhere: Promise<number> = Promise.resolve(0);

  constructor(options: MakingOptions) {
    const { out, plan, ready, progress } = options;
    this.#options = options;
    this.#site = new SiteFolder(out);
    this.#claims = new Claims(plan.numbers.length, atATime);
    this.#writer = new Writer(out);
    progress.begin("making", plan.numbers.length);
    for (const { path } of plan.pages) this.#writer.keep(path);
    this.#attempt(() => {
      for (const { path, source, namedByContent } of ready)
        this.#writer.putFile(path, source, namedByContent);
    });
  }

  /** Lets a thread that has linked, or is at linking, the same site make what it can claim. */
  share(second: SecondThread): void {
    this.#second = second;
    this.#elsewhere = second.ask<number>({
      step: "make",
      of: printOfPages(this.#options.plan.pages),
      pages: this.#options.plan.numbers.buffer,
      claims: this.#claims.shared,
      atATime,
      out: this.#options.out,
      beside: this.#writer.beside,
    });
    this.#elsewhere.catch(() => {}); // told at the end
  }

  /** How often `makeSome` has to be called. */
  get calls(): number {
    return Math.ceil(this.#options.plan.numbers.length / atATime);
  }

  /** Makes the next pages, if another thread has not made them. */
  makeSome(): void {
    const { plan, progress } = this.#options;
    if (isRemembered) plan.prints(); // where they could wait: until the second thread is at work
    progress.at(this.#claims.taken);
    this.#attempt(() =>
      makeClaimed(plan.pages, plan.numbers, this.#claims, (path, text) => this.#writer.put(path, text)),
    );
  }

  /** Another file; `print`: of what it was made of, empty where the next build has to compare it. */
  put(path: string, bytes: string | Uint8Array, print = ""): void {
    this.#others.set(path, print);
    this.#attempt(() => this.#writer.put(path, bytes));
  }

  /** Keeps all files below a folder, if the last build has left some there, all made of this, and they are as they were. */
  keepFolder(folder: string, print: string): boolean {
    const before = this.#before(folder);
    if (before.length === 0) return false;
    if (!before.every(([path, made]) => isAsMade(this.#site, path, made, print))) return false;
    for (const [path] of before) {
      this.#others.set(path, print);
      this.#writer.keep(path);
    }
    return true;
  }

  /** Waits for what is to be put here; its fault leaves the site as it was. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fault) {
      this.#stop(fault);
    }
  }

  /** Puts all into place. */
  async finish(): Promise<Written> {
    const elsewhere = await this.#elsewhere.catch((fault: unknown) => this.#stop(fault));
    this.#second?.end();
    this.#options.progress.end();
    return this.#attempt(() => this.#writer.finish(elsewhere));
  }

  /** What the next build has to know; once all is in place. */
  state(): SiteState["files"] {
    if (!isRemembered) return new Map();
    const { plan, ready } = this.#options;
    const prints = plan.prints();
    const pages = plan.pages.map(({ path }, at) => [path, prints[at] ?? ""] as const);
    const copied = [...ready.map(({ path }) => path), siteList].map((path) => [path, ""] as const);
    const made = [...pages, ...copied, ...this.#others].flatMap(([path, print]) => {
      const file = madeAt(this.#site, path, print);
      return file ? [[path, file] as const] : [];
    });
    return new Map(made);
  }

  #before(folder: string): (readonly [string, Made])[] {
    return [...this.#options.before].filter(([path]) => path.startsWith(folder));
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
    this.#options.progress.end();
    this.#writer.abandon();
    throw fault;
  }
}
