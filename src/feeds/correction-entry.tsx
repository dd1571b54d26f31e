/** A correction, clarification, reply or withdrawal as an item of a feed: what the register of corrections says of it. */
import type { CorrectionOf } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import { Line } from "../views/parts/text.tsx";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { clean } from "./xml.ts";

export function correctionEntry(
  { context, moments, tag }: FeedSite,
  { article, correction }: CorrectionOf,
): Entry {
  const { kind, date, text, index } = correction;
  const { words } = context;
  const published = moments.exact(date);
  const url = context.absolute(article.url);
  const day = published ? "" : `${words.date}: ${context.when(date)}. `;
  const html = (
    <>
      <p>
        {day}
        <Line context={context} run={text} lang={article.lang} />
      </p>
      <p>
        {words.folders.articles}: <a href={url}>{article.title}</a>
      </p>
    </>
  );
  return {
    id: tag(`${article.id}:correction-${index + 1}`),
    url,
    title: clean(`${words.correctionKinds[kind]}: ${article.title}`),
    summary: clean(day + plainText(text)),
    html: clean(html.markup),
    published,
    updated: null,
    moment: published ?? moments.first(date),
    authors: [],
    categories: [],
    language: null,
    picture: null,
  };
}
