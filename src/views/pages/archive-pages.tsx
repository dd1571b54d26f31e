/** The archive by date: all years, and one year. */
import type { ArchiveMonth, ArchiveYear } from "../../graph/archive.ts";
import { monthName } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";
import { Beside } from "../parts/beside.tsx";
import { Layout } from "../parts/layout.tsx";
import { Section } from "../parts/section.tsx";
import { StoryList } from "../parts/stories.tsx";
import { ArchiveCalendar } from "../pictures/calendar.tsx";
import { archiveTrail, homeTrail } from "../trail.ts";

export function ArchivePage({ context }: { context: Context }) {
  const { archive, words } = context;
  return (
    <Layout
      drawn
      context={context}
      url={context.index("archive")}
      title={words.archive}
      trail={homeTrail(context)}
    >
      <h1>{words.archive}</h1>
      <p class="lead">
        {archive.articles.length > 0
          ? words.archiveLead(context.count(archive.articles.length))
          : words.noStories}
      </p>
      <ArchiveCalendar context={context} />
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
    <ul class="months months--whole">
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
