/** A line of a follow-up's log as an item of its feed. */
import type { Report } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { FollowUp } from "../model/thing.ts";
import { Line } from "../views/parts/text.tsx";
import type { Entry } from "./entry.ts";
import type { FeedSite } from "./feed-site.ts";
import { recordEntry } from "./record-entry.ts";

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
function moveEntry(site: FeedSite, followUp: FollowUp, report: Report, nth: number): Entry {
  const { date, status, note, article, index } = report;
  const { context } = site;
  const { words } = context;
  const state = status ? words.statuses[status] : words.logUnsaid.replace(/\.$/, "");
  const name = article ? `${article.id}${nth > 0 ? `:${nth + 1}` : ""}` : `log-${index + 1}`;
  return recordEntry(site, {
    name: `${followUp.id}:${name}`,
    url: (article ?? followUp).url,
    title: `${status ? `${state}: ` : ""}${article?.title ?? words.logCheck}`,
    date,
    summary: (day) => `${day}${note ? plainText(note) : `${state}.`}`,
    html: (day) => (
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
              {words.source}: <a href={context.absolute(article.url)}>{article.title}</a>
            </>
          ) : (
            words.logCheck
          )}
        </p>
      </>
    ),
  });
}
