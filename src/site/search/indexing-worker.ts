/** What a thread that makes indexes runs. */
import { parentPort } from "node:worker_threads";
import { hereWith, type IndexingAnswer, type IndexingOrder } from "./indexing-thread.ts";
import { Indexer } from "./pagefind.ts";

const indexer = hereWith(new Indexer(0));

parentPort?.on("message", async (order: IndexingOrder) => {
  let answer: IndexingAnswer;
  try {
    answer = { done: await follow(order) };
  } catch (fault) {
    answer = { failed: (fault as Error).message };
  }
  parentPort?.postMessage(answer);
});

function follow(order: IndexingOrder): Promise<unknown> {
  if (order === "end") return indexer.end();
  return order === "reader" ? indexer.reader() : indexer.index(order.index);
}
