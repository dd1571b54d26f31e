/** What the second thread runs: the same reading, linking and making as the first, on its share. */
import { parentPort, workerData } from "node:worker_threads";
import { surveyContent } from "../content/load.ts";
import { Claims } from "./claims.ts";
import { Lay } from "./lay.ts";
import { makeClaimed, printOfPages } from "./make-pages.ts";
import type { Page } from "./page.ts";
import { gather, linkSite } from "./read-archive.ts";
import { filesAtATime, readClaimed } from "./records/read-files.ts";
import { RecordStore, writeTo } from "./records/store.ts";
import type { Answer, Order, Post } from "./second-thread.ts";
import { SiteFolder } from "./site-folder.ts";

const { content, records, today, drafts } = workerData as Post;
const survey = surveyContent(content);
let pages: readonly Page[] = [];

parentPort?.on("message", (order: Order) => {
  let answer: Answer;
  try {
    answer = { done: follow(order) };
  } catch (fault) {
    const { message, stack, cause } = fault as Error;
    answer = { failed: { message, stack: String(cause instanceof Error ? cause.stack : stack) } };
  }
  parentPort?.postMessage(answer);
});

function follow(order: Order): unknown {
  switch (order.step) {
    case "read": {
      const claims = new Claims(survey.markdown.length, filesAtATime, order.claims);
      return writeTo(records, readClaimed(content, survey.markdown, claims, today));
    }
    case "link": {
      const store = new RecordStore(records);
      const rows = order.files.map(({ file, print }) => store.get(file, print));
      ({ pages } = linkSite(gather(content, survey, today, rows), drafts));
      return null;
    }
    case "make": {
      if (order.of !== printOfPages(pages)) return 0;
      const lay = new Lay(new SiteFolder(order.out), order.beside);
      const numbers = new Int32Array(order.pages);
      const claims = new Claims(numbers.length, order.atATime, order.claims);
      while (makeClaimed(pages, numbers, claims, (path, text) => lay.put(path, text)));
      return lay.changed;
    }
  }
}
