/** The front page: the newest stories, what is still open, and the ways into the archive. */
import { type IndexName, indexNames } from "../../i18n/words.ts";
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { Newsmakers } from "../parts/newsmakers.tsx";
import { OpenByAge } from "../parts/open-by-age.tsx";
import { SearchBox } from "../parts/search-box.tsx";
import { Section } from "../parts/section.tsx";
import { StoryList } from "../parts/stories.tsx";
import { ThisDayStories } from "../parts/this-day.tsx";

const newest = 20;

export function HomePage({ context }: { context: Context }) {
  const { archive, words } = context;
  const { settings } = archive;
  const held = holdings(context);
  return (
    <Layout context={context} url="/" title={null} description={settings.description}>
      <h1>{settings.title}</h1>
      {settings.description && <p class="lead">{settings.description}</p>}
      <SearchBox context={context} />
      <Section id="newest" title={words.newest}>
        {archive.articles.length > 0 ? (
          <StoryList context={context} articles={archive.articles.slice(-newest).reverse()} />
        ) : (
          <p>{words.noStories}</p>
        )}
      </Section>
      <OpenByAge context={context} />
      <Newsmakers context={context} />
      <ThisDayStories context={context} />
      {held.length > 0 && (
        <Section id="holds" title={words.archiveHolds}>
          <ul class="holds">
            {held.map(({ label, url, count }) => (
              <li>
                <a href={context.href(url)}>{label}</a> {context.count(count)}
              </li>
            ))}
          </ul>
          {context.day && <p class="note">{words.archiveDay(context.day)}</p>}
        </Section>
      )}
    </Layout>
  );
}

/** What there is of each kind; what there is none of is left out. */
function holdings(context: Context): { label: string; url: string; count: number }[] {
  const { archive, words } = context;
  const of = (name: IndexName) => (name === "follow_ups" ? archive.followUps : archive[name]).length;
  return [
    { label: words.folders.articles, url: context.index("archive"), count: archive.articles.length },
    ...indexNames.map((name) => ({ label: words.folders[name], url: context.index(name), count: of(name) })),
  ].filter(({ count }) => count > 0);
}
