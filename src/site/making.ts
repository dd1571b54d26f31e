/** The making of one site: which of its pages have to be made, by whichever thread is free, and that all are written. */
import { Claims } from "./claims.ts";
import type { ReadyFile } from "./make-media.ts";
import { makeClaimed, printOfPages } from "./make-pages.ts";
import type { PagePlan } from "./page-plan.ts";
import type { Progress } from "./progress.ts";
import type { SecondThread } from "./second-thread.ts";
import { SiteFolder } from "./site-folder.ts";
import { siteList } from "./site-list.ts";
import { isRemembered, madeAt, type SiteState } from "./site-state.ts";
import { Writer, type Written } from "./writer.ts";

export interface MakingOptions {
  /** Output folder. */
  readonly out: string;
  readonly plan: PagePlan;
  /** Files that are not made but copied. */
  readonly ready: readonly ReadyFile[];
  readonly progress: Progress;
}

/** Pages claimed at a time: Eleventy's own cost is by the call. */
const atATime = 50;

export class Making {
  readonly #options: MakingOptions;
  readonly #site: SiteFolder;
  readonly #writer: Writer;
  readonly #claims: Claims;
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
    this.#options.progress.end();
    this.#writer.abandon();
    throw fault;
  }
}
