/** A story as it reads away from the site: with its dates, corrections and source, every address whole. */
import absoluteUrl from "@11ty/eleventy-plugin-rss/src/absoluteUrl.js";
import type { LinkedBody, Story } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import { bodyHtml } from "../views/html.ts";
import { SourceLine } from "../views/parts/source-line.tsx";
import { StoryPicture } from "../views/parts/story-picture.tsx";
import { Line } from "../views/parts/text.tsx";
import { lightHtml } from "./light-html.ts";
import { clean } from "./xml.ts";

/** `context`: one whose addresses are whole. `isDated`: the feed itself can say when it was published. */
export function storyHtml(context: Context, article: Article, body: LinkedBody, isDated: boolean): string {
  const story = context.archive.story(article);
  const before = (
    <>
      {!isDated && <Undated context={context} article={article} story={story} />}
      <Corrections context={context} article={article} story={story} />
      <StoryPicture context={context} article={article} story={story} />
    </>
  );
  const after = <SourceLine context={context} article={article} />;
  const html = before.markup + bodyHtml(context, body) + after.markup;
  return clean(lightHtml(withWholeLinks(withoutSigns(html), context.absolute(article.url))));
}

interface Props {
  readonly context: Context;
  readonly article: Article;
  readonly story: Story;
}

/** Its date as well as it is known, in words. */
const Undated = ({ context, article, story }: Props) => (
  <p>
    {context.words.published(context.when(article.published))}.
    {story.publishedNote && (
      <>
        {" "}
        <Line context={context} run={story.publishedNote} />
      </>
    )}
  </p>
);

const Corrections = ({ context, article, story }: Props) => (
  <>
    {story.corrections.map(({ kind, date, text }) => (
      <p>
        <strong>
          {context.words.correctionKinds[kind]}, {context.when(date)}:
        </strong>{" "}
        <Line context={context} run={text} lang={article.lang} />
      </p>
    ))}
  </>
);

/** The `#` at a heading and the way back from a footnote, which lead about on the page. */
const withoutSigns = (html: string): string =>
  html.includes('href="#')
    ? html.replace(/ <a (?:class="anchor" )?href="#[^>]*>(?:#|↩\ufe0e)<\/a>/g, "")
    : html;

/** Footnotes, and what an editor wrote relative to the story's page. */
const withWholeLinks = (html: string, page: string): string =>
  html.replace(
    / href="(?!https?:|mailto:|tel:)([^"]*)"/g,
    (_, href: string) => ` href="${absoluteUrl(href, page)}"`,
  );
