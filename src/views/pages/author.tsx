/** An author: the stories that bear the name, apart from stories about a person of that name. */
import type { Author } from "../../graph/archive.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { authorFeed } from "../feeds.ts";
import { FollowLink } from "../parts/follow-link.tsx";
import { Layout } from "../parts/layout.tsx";
import { LatestOf, type LongList } from "../parts/long-list.tsx";
import { Section } from "../parts/section.tsx";
import { longStoryList } from "../parts/stories.tsx";
import { indexTrail } from "../trail.ts";

export function AuthorPage({ context, author }: { context: Context; author: Author }) {
  const { words } = context;
  const list = storiesBy(context, author);
  const feed = authorFeed(context, author);
  return (
    <Layout
      context={context}
      url={list.url}
      about={author}
      title={author.label}
      trail={list.trail}
      feed={feed}
    >
      <h1>{author.label}</h1>
      {author.person?.note && <p class="lead">{author.person.note}</p>}
      {author.person && (
        <p>
          <a href={context.href(author.person.url)}>{words.authorInNews(author.label)}</a>
        </p>
      )}
      <FollowLink context={context} feed={feed} />
      <Section id="stories" title={words.storiesBy}>
        <LatestOf context={context} list={list} />
      </Section>
    </Layout>
  );
}

export const storiesBy = (context: Context, author: Author): LongList<Article> => ({
  url: context.below("authors", author.slug),
  pageTitle: author.label,
  trail: indexTrail(context, context.words.authors, "authors"),
  title: author.label,
  ...longStoryList(context, author.articles),
});
