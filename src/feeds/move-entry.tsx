/** A line of a follow-up's log as an item of its feed. */
import type { Report } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { FollowUp } from "../model/thing.ts";
import { Line } from "../views/parts/text.tsx";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { clean } from "./xml.ts";

/** Newest first. What only a draft reports is left out. */
export function moveEntries(site: FeedSite, followUp: FollowUp, most: number): Entry[] {
  const log = site.context.archive.track(followUp).log.filter(({ article }) => !article?.draft);
  const entries = log.slice(-most).map((report) => {
    const nth = log.filter(({ article }) => article && article === report.article).indexOf(report);
    return moveEntry(site, followUp, report, nth);
  });
  return entries.reverse();
}

/** `nth`: of the reports by the same story, from 0. */
function moveEntry(
  { context, moments, tag }: FeedSite,
  followUp: FollowUp,
  report: Report,
  nth: number,
): Entry {
  const { date, status, note, article, index } = report;
  const { words } = context;
  const published = moments.exact(date);
  const url = context.absolute((article ?? followUp).url);
  const day = published ? "" : `${words.date}: ${context.when(date)}. `;
  const state = status ? words.statuses[status] : words.logUnsaid.replace(/\.$/, "");
  const html = (
    <>
      <p>
        {day}
        {state}.
      </p>
      {note && (
        <p>
          <Line context={context} run={note} lang={article?.lang} />
        </p>
      )}
      <p>
        {article ? (
          <>
            {words.source}: <a href={url}>{article.title}</a>
          </>
        ) : (
          words.logCheck
        )}
      </p>
    </>
  );
  const name = article ? `${article.id}${nth > 0 ? `:${nth + 1}` : ""}` : `log-${index + 1}`;
  return {
    id: tag(`${followUp.id}:${name}`),
    url,
    title: clean(`${status ? `${state}: ` : ""}${article?.title ?? words.logCheck}`),
    summary: clean(`${day}${note ? plainText(note) : `${state}.`}`),
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
