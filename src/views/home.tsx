/** The front page: the newest stories, what is still open, and the ways into the archive. */
import { type IndexName, indexNames } from "../i18n/words.ts";
import type { Context } from "./context.ts";
import { FollowUpList } from "./follow-up-parts.tsx";
import { Layout } from "./layout.tsx";
import { Section } from "./parts.tsx";
import { StoryList } from "./stories.tsx";

const newest = 20;
const open = 10;

export function HomePage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { settings } = archive;
  const followUps = archive.followUps.filter((followUp) => archive.track(followUp).open);
  const held = (name: IndexName) => (name === "follow_ups" ? archive.followUps : archive[name]).length;
  return (
    <Layout context={context} url="/" title={null} description={settings.description}>
      <h1>{settings.title}</h1>
      {settings.description && <p class="lead">{settings.description}</p>}
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
      <Section id="holds" title={words.archiveHolds}>
        <ul class="holds">
          <li>
            <a href={context.href(context.index("archive"))}>{words.folders.articles}</a>{" "}
            {context.count(archive.articles.length)}
          </li>
          {indexNames.map((name) => (
            <li>
              <a href={context.href(context.index(name))}>{words.folders[name]}</a>{" "}
              {context.count(held(name))}
            </li>
          ))}
        </ul>
        {context.day && <p class="note">{words.archiveDay(context.day)}</p>}
      </Section>
    </Layout>
  );
}
