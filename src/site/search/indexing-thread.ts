/** Threads that make indexes: each has a process of Pagefind, and does what is to be done before and after it. */
import { Worker } from "node:worker_threads";
import { compiledEntry } from "../compiled.ts";
import { type CodedSegment, recordsOf } from "./code-segment.ts";
import { Indexer, type IndexFiles, type PagefindReader } from "./pagefind.ts";

export interface SegmentIndexer {
  /** The number of a story in the index is its place in the segment. */
  index(segment: CodedSegment): Promise<IndexFiles>;
  reader(): Promise<PagefindReader>;
  /** Its process ends. */
  end(): Promise<void>;
}

/** What a thread is asked; one thing at a time. */
export type IndexingOrder = { readonly index: CodedSegment } | "reader" | "end";

export type IndexingAnswer = { readonly done: unknown } | { readonly failed: string };

/** What lives but while a segment is made is collected in larger rounds. MB. */
const young = 64;

/** `number`: counts from 0. Where the code is not compiled, in this thread. */
export function startIndexing(number: number): SegmentIndexer {
  const entry = compiledEntry("indexing-worker");
  return entry === null ? hereWith(new Indexer(number)) : new IndexingThread(entry);
}

/** In the thread that runs it. */
export const hereWith = (indexer: Indexer): SegmentIndexer => ({
  index: (segment) => indexer.index(recordsOf(segment)),
  reader: () => indexer.reader(),
  end: () => indexer.end(),
});

class IndexingThread implements SegmentIndexer {
  readonly #worker: Worker;

  constructor(entry: URL) {
    this.#worker = new Worker(entry, { resourceLimits: { maxYoungGenerationSizeMb: young } });
  }

  index(segment: CodedSegment): Promise<IndexFiles> {
    return this.#ask({ index: segment });
  }

  reader(): Promise<PagefindReader> {
    return this.#ask("reader");
  }

  async end(): Promise<void> {
    await this.#ask("end").catch(() => {}); // it has ended already, and said why
    await this.#worker.terminate();
  }

  #ask<T>(order: IndexingOrder): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error("the thread that makes the index has ended"));
      this.#worker.once("error", reject).once("exit", ended);
      this.#worker.once("message", (answer: IndexingAnswer) => {
        this.#worker.off("error", reject).off("exit", ended);
        if ("failed" in answer) reject(new Error(answer.failed));
        else resolve(answer.done as T);
      });
      this.#worker.postMessage(order);
    });
  }
}
