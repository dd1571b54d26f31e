/** The front page: the newest stories, what is still open, and the ways into the archive. */
import { type IndexName, indexNames } from "../../i18n/words.ts";
import type { Context } from "../context.ts";
import { FollowUpList } from "../parts/follow-up-parts.tsx";
import { Layout } from "../parts/layout.tsx";
import { Section } from "../parts/section.tsx";
import { StoryList } from "../parts/stories.tsx";
import { ArchiveCalendar } from "../pictures/calendar.tsx";

const newest = 20;
const open = 10;
const recentYears = 12;

export function HomePage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { settings } = archive;
  const followUps = archive.followUps.filter((followUp) => archive.track(followUp).open);
  return (
    <Layout context={context} url="/" title={null} description={settings.description}>
      <div class="welcome">
        {settings.description && <p class="lead">{settings.description}</p>}
        <Holdings context={context} />
      </div>
      <Section id="newest" title={words.newest}>
        {archive.articles.length > 0 ? (
          <StoryList context={context} articles={archive.articles.slice(-newest).reverse()} />
        ) : (
          <p>{words.noStories}</p>
        )}
      </Section>
      {followUps.length > 0 && (
        <Section id="open" title={words.openFollowUps}>
          <FollowUpList context={context} followUps={followUps.slice(0, open)} />
          <p>
            <a href={context.href(context.index("follow_ups"))}>{words.allOf(words.folders.follow_ups)}</a>
          </p>
        </Section>
      )}
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
