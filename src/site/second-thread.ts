/** The second thread of a build: reads and makes its share of the same work, with an archive of its own. */
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { compiledEntry } from "./compiled.ts";
import type { Wanted } from "./records/store.ts";

/** What it is asked for, one after the other. */
export type Order =
  /** To read what it can claim of these files; answers with the name of the segment that it wrote, or null. */
  | { readonly step: "read"; readonly claims: SharedArrayBuffer }
  /** To link the site of these files, in their order. */
  | { readonly step: "link"; readonly files: readonly Wanted[] }
  /** To make what it can claim of the pages with these numbers (Int32); answers with how many files differed. */
  | {
      readonly step: "make";
      /** Of all pages: with others, it makes none. */
      readonly of: string;
      readonly pages: SharedArrayBuffer;
      readonly claims: SharedArrayBuffer;
      readonly atATime: number;
      readonly out: string;
      readonly beside: string;
    };

export type Answer =
  | { readonly done: unknown }
  | { readonly failed: { readonly message: string; readonly stack: string } };

/** What it is told at its start. */
export interface Post {
  readonly content: string;
  /** Folder of records. */
  readonly records: string;
  /** ISO day. */
  readonly today: string;
  readonly drafts: boolean;
}

export class SecondThread {
  readonly #worker: Worker;
  /** Whoever waits for an answer, the first asked first. */
  readonly #waiting: { resolve(done: unknown): void; reject(fault: Error): void }[] = [];
  /** Why it has stopped, if it has. */
  #fault: Error | null = null;

  /** Null where the code is not compiled: it would take longer to start than it saves. */
  static start(post: Post): SecondThread | null {
    const entry = compiledEntry("worker");
    if (!entry) return null;
    // Two threads with all of an archive would else take half as much memory again: docs/decisions/024-flags-of-v8.md
    setFlagsFromString("--heap-growing-percent=20");
    return new SecondThread(new Worker(entry, { workerData: post }));
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (answer: Answer) => {
      const asked = this.#waiting.shift();
      if ("failed" in answer) asked?.reject(Object.assign(new Error(answer.failed.message), answer.failed));
      else asked?.resolve(answer.done);
    });
    worker.on("error", (fault) => this.#stopped(fault));
    worker.on("exit", () => this.#stopped(new Error("the second thread has ended")));
  }

  /** Orders are done in turn, while this thread goes on. Rejects with what went wrong there. */
  ask<T>(order: Order): Promise<T> {
    if (this.#fault) return Promise.reject(this.#fault);
    this.#worker.postMessage(order);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve: resolve as (done: unknown) => void, reject });
    });
  }

  end(): void {
    void this.#worker.terminate();
  }

  #stopped(fault: Error): void {
    this.#fault ??= fault;
    for (const asked of this.#waiting.splice(0)) asked.reject(fault);
  }
}
