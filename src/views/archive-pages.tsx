/** The archive by date: all years, one year, one month with its days, and what has no sure year. */
import type { ArchiveMonth, ArchiveYear } from "../graph/archive.ts";
import { Groups } from "../graph/group.ts";
import { monthName, weekdayName } from "../i18n/dates.ts";
import type { Article } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { Layout } from "./layout.tsx";
import { LatestOf, type LongList } from "./list-page.tsx";
import { Section } from "./parts.tsx";
import { StoryList } from "./stories.tsx";
import { archiveTrail, homeTrail, yearTrail } from "./trail.ts";

export function ArchivePage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { years, undated } = archive.calendar;
  return (
    <Layout context={context} url={context.index("archive")} title={words.archive} trail={homeTrail(context)}>
      <h1>{words.archive}</h1>
      <p class="lead">
        {archive.articles.length > 0
          ? words.archiveLead(context.count(archive.articles.length))
          : words.noStories}
      </p>
      {years.toReversed().map((year) => (
        <section class="year" aria-labelledby={`s_${year.year}`}>
          <h2 id={`s_${year.year}`}>
            <a href={context.href(context.archiveUrl(year.year))}>{year.year}</a>
          </h2>
          <p class="note">{yearCount(context, year)}</p>
          <Months context={context} months={year.months} />
        </section>
      ))}
      {undated.length > 0 && (
        <section class="year" aria-labelledby="s_undated">
          <h2 id="s_undated">
            <a href={context.href(context.archiveUrl(null))}>{words.undated}</a>
          </h2>
          <p class="note">{words.stories(context.count(undated.length))}</p>
        </section>
      )}
    </Layout>
  );
}

/** `"120 berita; mungkin 2 lagi"`: what is sure and what is not, never added up. */
function yearCount({ words, count }: Context, { articles, perhaps }: ArchiveYear): string {
  return [
    articles.length > 0 && words.stories(count(articles.length)),
    perhaps.length > 0 && words.perhapsCount(count(perhaps.length)),
  ]
    .filter(Boolean)
    .join("; ");
}

/** Months as links, each with how many stories it has. */
function Months({ context, months }: { context: Context; months: readonly ArchiveMonth[] }) {
  if (months.length === 0) return null;
  return (
    <ul class="months">
      {months.map(({ month, articles }) => (
        <li>
          <a href={context.href(context.archiveUrl(month))}>
            {monthName(Number(month.slice(-2)), context.language)}
            <span class="hidden"> {month.slice(0, "2023".length)}</span>
          </a>{" "}
          <span class="count">{context.count(articles.length)}</span>
        </li>
      ))}
    </ul>
  );
}

/** So few are read on the page of the year itself. */
const fewInYear = 30;

export function YearPage({ context, year }: { context: Context; year: ArchiveYear }) {
  const { words } = context;
  const { years } = context.archive.calendar;
  const at = years.indexOf(year);
  const known = year.months.flatMap(({ articles }) => articles);
  return (
    <Layout
      context={context}
      url={context.archiveUrl(year.year)}
      title={`${words.archive} ${year.year}`}
      trail={archiveTrail(context)}
    >
      <h1>
        {words.archive} {year.year}
      </h1>
      <p class="lead">{yearCount(context, year)}</p>
      <Months context={context} months={year.months} />
      {known.length > 0 && year.articles.length <= fewInYear && (
        <Section id="stories" title={words.storiesOfYear}>
          <StoryList context={context} articles={known} />
        </Section>
      )}
      {year.monthUnknown.length > 0 && (
        <Section id="month-unknown" title={words.monthUnknown}>
          <StoryList context={context} articles={year.monthUnknown} />
        </Section>
      )}
      {year.perhaps.length > 0 && (
        <Section id="perhaps" title={words.perhaps(year.year)}>
          <p class="note">{words.perhapsNote}</p>
          <StoryList context={context} articles={year.perhaps} />
        </Section>
      )}
      <Beside
        context={context}
        name={words.otherYears}
        links={[years[at - 1], years[at + 1]].map((other) => other && [other.year, other.year])}
      />
    </Layout>
  );
}

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
          <ul class="months">
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
          <StoryList context={context} articles={articles} />
        </Section>
      ))}
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

/** The one before and the one after, as far as there are any. */
function Beside(props: {
  context: Context;
  name: string;
  links: readonly (readonly [yearOrMonth: string, label: string] | undefined)[];
}) {
  const { context, name, links } = props;
  const [before, after] = links;
  if (!before && !after) return null;
  return (
    <nav class="beside" aria-label={name}>
      {before && (
        <a rel="prev" href={context.href(context.archiveUrl(before[0]))}>
          ← {before[1]}
        </a>
      )}
      {after && (
        <a rel="next" href={context.href(context.archiveUrl(after[0]))}>
          {after[1]} →
        </a>
      )}
    </nav>
  );
}

export function UndatedPage({ context }: { context: Context }) {
  const { words } = context;
  return (
    <Layout
      context={context}
      url={context.archiveUrl(null)}
      title={words.undated}
      trail={archiveTrail(context)}
    >
      <h1>{words.undated}</h1>
      <p class="lead">{words.undatedLead}</p>
      <LatestOf context={context} list={undatedStories(context)} />
    </Layout>
  );
}

export const undatedStories = (context: Context): LongList<Article> => ({
  url: context.archiveUrl(null),
  pageTitle: context.words.undated,
  trail: archiveTrail(context),
  title: context.words.undated,
  kind: "stories",
  items: context.archive.calendar.undated.toReversed(),
  dateOf: ({ published }) => published.sort,
  show: (articles) => <StoryList context={context} articles={articles} />,
});
