/** The front page: the newest stories, what is still open, and the ways into the archive. */
import { type IndexName, indexNames } from "../../i18n/words.ts";
import type { Context } from "../context.ts";
import { mainFeed } from "../feeds.ts";
import { Layout } from "../parts/layout.tsx";
import { Newsmakers } from "../parts/newsmakers.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Section } from "../parts/section.tsx";
import { StoryList } from "../parts/stories.tsx";
import { ThisDayStories } from "../parts/this-day.tsx";
import { ArchiveCalendar } from "../pictures/calendar.tsx";
import { OpenByAge } from "../pictures/open-by-age.tsx";

const newest = 5;
const recentYears = 12;

export function HomePage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { settings } = archive;
  return (
    <Layout
      drawn
      context={context}
      url="/"
      title={null}
      description={settings.description}
      feed={mainFeed(context)}
    >
      <div class="welcome">
        {settings.description && <p class="lead">{settings.description}</p>}
        <SearchBox context={context} />
        <Holdings context={context} />
      </div>
      <Section id="newest" title={words.newest} class="newest">
        {archive.articles.length > 0 ? (
          <>
            <StoryList context={context} articles={archive.articles.slice(-newest).reverse()} />
            <p>
              <a href={context.href(context.index("archive"))}>{words.allOf(words.folders.articles)}</a>
            </p>
          </>
        ) : (
          <p>{words.noStories}</p>
        )}
      </Section>
      <OpenByAge context={context} />
      <Newsmakers context={context} />
      <ThisDayStories context={context} />
      {archive.calendar.years.length > 0 && (
        <Section id="calendar" title={words.archiveByDate}>
          <ArchiveCalendar context={context} newest={recentYears} />
        </Section>
      )}
    </Layout>
  );
}

/** What there is of each kind; what there is none of is left out. */
function Holdings({ context }: { context: Context }) {
  const { archive, words } = context;
  const of = (name: IndexName) => (name === "follow_ups" ? archive.followUps : archive[name]).length;
  const held = [
    { name: "articles" as const, url: context.index("archive"), count: archive.articles.length },
    ...indexNames.map((name) => ({ name, url: context.index(name), count: of(name) })),
  ].filter(({ count }) => count > 0);
  if (held.length === 0) return null;
  return (
    <>
      <ul class="holds">
        {held.map(({ name, url, count }) => (
          <li>
            <a class={`kind kind--${name}`} href={context.href(url)}>
              {words.folders[name]}
            </a>{" "}
            {context.count(count)}
          </li>
        ))}
      </ul>
      {context.day && <p class="note">{words.archiveDay(context.day)}</p>}
    </>
  );
}
