/** One month of the archive, day by day. */
import type { When } from "../../date.ts";
import type { ArchiveMonth, ArchiveYear } from "../../graph/archive.ts";
import { Groups } from "../../graph/group.ts";
import { weekdayName } from "../../i18n/dates.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Beside } from "../parts/beside.tsx";
import { Layout } from "../parts/layout.tsx";
import { Section } from "../parts/section.tsx";
import { StoryList } from "../parts/stories.tsx";
import { yearTrail } from "../trail.ts";

export function MonthPage(props: { context: Context; year: ArchiveYear; month: ArchiveMonth }) {
  const { context, year, month } = props;
  const { words } = context;
  const months = context.archive.calendar.years.flatMap(({ months }) => months);
  const at = months.indexOf(month);
  const title = context.date(month.month);
  const days = Groups.of(month.articles, (article) => [dayOf(article)]);
  const sure = days.entries().filter(([day]) => day !== "");
  const unsure = days.get("");
  return (
    <Layout
      context={context}
      url={context.archiveUrl(month.month)}
      title={title}
      trail={yearTrail(context, year.year)}
    >
      <h1>{title}</h1>
      <p class="lead">{words.stories(context.count(month.articles.length))}</p>
      {sure.length > 1 && (
        <nav aria-label={words.days}>
          <ul class="months days">
            {sure.map(([day, articles]) => (
              <li>
                <a href={`#s_${day}`}>{String(Number(day.slice(-2)))}</a>
                {articles.length > 1 && <span class="count"> ({context.count(articles.length)})</span>}
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sure.map(([day, articles]) => (
        <Section id={day} title={`${weekdayName(day, context.language)}, ${context.date(day)}`}>
          <StoryList context={context} articles={articles} dateless />
        </Section>
      ))}
      <Maybe context={context} year={year} month={month.month} />
      {unsure.length > 0 && (
        <Section id="day-unknown" title={words.dayUnknown}>
          <StoryList context={context} articles={unsure} />
        </Section>
      )}
      <Beside
        context={context}
        name={words.otherMonths}
        links={[months[at - 1], months[at + 1]].map(
          (other) => other && [other.month, context.date(other.month)],
        )}
      />
    </Layout>
  );
}

/** The one day on which it surely came out; empty where there is none. */
const dayOf = ({ published: { earliest, latest } }: Article): string =>
  earliest !== null && earliest === latest ? earliest : "";

/** The way to stories without a sure month that may be from this one. */
function Maybe({ context, year, month }: { context: Context; year: ArchiveYear; month: string }) {
  const ways = [
    ["s_month-unknown", year.monthUnknown],
    ["s_perhaps", year.perhaps],
  ] as const;
  return (
    <>
      {ways.map(([anchor, articles]) => {
        const touching = articles.filter(({ published }) => mayBeIn(published, month)).length;
        if (touching === 0) return null;
        return (
          <p class="note">
            <a href={`${context.href(context.archiveUrl(year.year))}#${anchor}`}>
              {context.words.maybeThisMonth(context.count(touching))}
            </a>
          </p>
        );
      })}
    </>
  );
}

/** ISO days sort as text; an open end may be any day. */
const mayBeIn = ({ earliest, latest }: When, month: string): boolean =>
  (earliest ?? "") <= `${month}-31` && (latest ?? "9") >= `${month}-01`;
