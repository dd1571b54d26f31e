/** A correction, clarification, reply or withdrawal as an item of a feed: what the register of corrections says of it. */
import type { CorrectionOf } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import { Line } from "../views/parts/text.tsx";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { recordEntry } from "./record-entry.ts";

export function correctionEntry(site: FeedSite, { article, correction }: CorrectionOf): Entry {
  const { kind, date, text, index } = correction;
  const { context } = site;
  const { words } = context;
  return recordEntry(site, {
    name: `${article.id}:correction-${index + 1}`,
    url: article.url,
    title: `${words.correctionKinds[kind]}: ${article.title}`,
    date,
    summary: (day) => day + plainText(text),
    html: (day) => (
      <>
        <p>
          {day}
          <Line context={context} run={text} lang={article.lang} />
        </p>
        <p>
          {words.folders.articles}: <a href={context.absolute(article.url)}>{article.title}</a>
        </p>
      </>
    ),
  });
}
