/** A story: what, when and how sure, corrections first, the text, who and what it is about, what came before and after. */
import type { LinkedBody } from "../../graph/archive.ts";
import { sureDays } from "../../graph/term.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { gapsIn, headingsIn } from "../html.ts";
import { About, Moves } from "../parts/article-about.tsx";
import { ArticleHead, Dated } from "../parts/article-head.tsx";
import { CiteBox } from "../parts/cite-box.tsx";
import { Corrections } from "../parts/corrections-box.tsx";
import { Layout } from "../parts/layout.tsx";
import { MentionList, storiesMentioning } from "../parts/links-to.tsx";
import { LatestOf } from "../parts/long-list.tsx";
import { Related } from "../parts/related.tsx";
import { Section } from "../parts/section.tsx";
import { SourceLine } from "../parts/source-line.tsx";
import { StoryPicture } from "../parts/story-picture.tsx";
import { Prose } from "../parts/text.tsx";
import { ThreadTimeline } from "../parts/thread.tsx";
import { ThreadPicture } from "../pictures/thread.tsx";
import { trailOf } from "../trail.ts";

interface Props {
  readonly context: Context;
  readonly article: Article;
}

export function ArticlePage({ context, article }: Props) {
  const story = context.archive.story(article);
  const body = context.archive.body(article);
  const gaps = gapsIn(body);
  const { mentioning, elsewhere } = context.archive.linksTo(article);
  return (
    <Layout
      context={context}
      url={article.url}
      about={article}
      title={article.withdrawn ? context.words.withdrawnTitle(article.title) : article.title}
      description={article.withdrawn ? undefined : article.summary}
      trail={trailOf(context, article)}
      indexed={!article.withdrawn}
    >
      <article {...storyDays(article)}>
        <ArticleHead context={context} article={article} story={story} />
        <Corrections context={context} article={article} story={story} />
        {article.withdrawn ? (
          <p class="note">{context.words.withdrawnNote}</p>
        ) : (
          <>
            <Contents context={context} body={body} lang={article.lang} />
            <StoryPicture context={context} article={article} story={story} />
            <Prose context={context} body={body} lang={article.lang} />
            {gaps > 0 && <p class="note">{context.words.gapsNote(context.count(gaps))}</p>}
            <Source context={context} article={article} />
            {context.archive.settings.cite && <CiteBox context={context} article={article} />}
            <Moves context={context} article={article} story={story} />
            <About context={context} article={article} story={story} />
            {story.thread && (
              <ThreadTimeline context={context} thread={story.thread} current={article}>
                <ThreadPicture context={context} thread={story.thread.thread} current={article} />
              </ThreadTimeline>
            )}
            <Related context={context} article={article} />
            {mentioning.length + elsewhere.length > 0 && (
              <Section id="mentions" title={context.words.mentionedIn}>
                <LatestOf context={context} list={storiesMentioning(context, article)} />
                <MentionList context={context} namings={elsewhere} />
              </Section>
            )}
          </>
        )}
      </article>
    </Layout>
  );
}

/** By what a card tells the roles of that day; without days where the story's date is not sure. */
function storyDays({ published }: Article) {
  const days = sureDays(published);
  return { "data-story": true, "data-from": days?.first, "data-to": days?.last };
}

/** Fewer headings than this are seen without a list of them. */
const longText = 4;

/** The headings of a long story, each a link. */
function Contents(props: { context: Context; body: LinkedBody; lang: string | undefined }) {
  const { context, body, lang } = props;
  const headings = headingsIn(body);
  if (headings.length < longText) return null;
  return (
    <nav class="contents" aria-label={context.words.tableOfContents}>
      <p>{context.words.tableOfContents}</p>
      <ol lang={lang}>
        {headings.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Where the story came from, and when it came into the archive. */
function Source({ context, article }: Props) {
  const { words } = context;
  return (
    <>
      <SourceLine context={context} article={article} />
      {article.added && (
        <p class="source">
          <Dated context={context} words={words.added} when={article.added} />.
        </p>
      )}
    </>
  );
}
