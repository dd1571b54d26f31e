/** The top of a story: what it is, when and how sure that is, and by whom. */
import { isDoubtful } from "../../certain.ts";
import type { Author, LinkedRun, Story } from "../../graph/archive.ts";
import { plainText } from "../../graph/plain-text.ts";
import { isSameLanguage, languageName } from "../../i18n/language.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Brief } from "./brief.tsx";
import { Line } from "./text.tsx";
import { Time } from "./time.tsx";

interface Props {
  readonly context: Context;
  readonly article: Article;
  readonly story: Story;
}

export function ArticleHead({ context, article, story }: Props) {
  const { words } = context;
  return (
    <header class="head">
      {article.withdrawn && (
        <p class="kicker" data-card="kicker">
          {context.words.withdrawnMark}
        </p>
      )}
      {story.section && !article.withdrawn && (
        <p class="kicker">
          <a href={context.href(context.below("sections", story.section.id))}>{story.section.name}</a>
        </p>
      )}
      <div class="titles">
        <h1 lang={article.lang} data-card="name">
          {article.title}
        </h1>
        {article.draft && <p class="note">{words.draft}</p>}
        {article.summary && !article.withdrawn && (
          <p class="lead" lang={article.lang} data-card="note">
            {article.summary}
          </p>
        )}
      </div>
      <div class="particulars">
        {article.withdrawn ? (
          <p class="meta">
            <Dated context={context} words={words.published} when={article.published} card />
          </p>
        ) : (
          <Particulars context={context} article={article} story={story} />
        )}
      </div>
      {!article.withdrawn && <Brief context={context} article={article} story={story} />}
    </header>
  );
}

/** When, how that is known, by whom, and what else is to be known of the story as a piece of writing. */
function Particulars({ context, article, story }: Props) {
  const { words } = context;
  const authors = context.archive.authorsOf(article);
  return (
    <>
      <p class="meta">
        {article.dateline && <span class="dateline">{article.dateline}. </span>}
        <Dated context={context} words={words.published} when={article.published} card />
      </p>
      {article.updated && (
        <p class="meta">
          <Dated context={context} words={words.updated} when={article.updated} />
        </p>
      )}
      {story.publishedNote && (
        <p class="note">
          <Line context={context} run={story.publishedNote} lang={article.lang} />
        </p>
      )}
      {story.byline.length > 0 && (
        <p class="meta">
          {words.by}{" "}
          {story.byline.map((run, index) => (
            <>
              {index > 0 && ", "}
              <Byline context={context} run={run} author={authors[index] ?? null} />
            </>
          ))}
        </p>
      )}
      {article.lang && !isSameLanguage(article.lang, context.language) && (
        <p class="note">{words.inLanguage(languageName(article.lang, context.language))}</p>
      )}
      {isOld(context, article) && <p class="note">{words.oldStory}</p>}
    </>
  );
}

/** A name with the page of what it wrote, or the words alone. */
function Byline(props: { context: Context; run: LinkedRun; author: Author | null }) {
  const { context, run, author } = props;
  if (!author) return <Line context={context} run={run} />;
  return <a href={context.href(context.below("authors", author.slug))}>{plainText(run)}</a>;
}

/** Surely more than a year before the archive's day. */
export function isOld({ archive }: Pick<Context, "archive">, { published }: Article): boolean {
  if (archive.day === null || published.latest === null || isDoubtful(published)) return false;
  return published.latest < aYearBefore(archive.day);
}

/** `2024-02-29` -> `2023-02-29`, which no calendar has, but which stands in the right place among days. */
const aYearBefore = (day: string): string =>
  `${String(Number(day.slice(0, "2023".length)) - 1).padStart(4, "0")}${day.slice("2023".length)}`;

/** `"Terbit <time>17 November 2023</time>"`: the sentence comes from the words, the date is marked up inside it. */
export function Dated(props: {
  context: Context;
  words: (date: string) => string;
  when: Article["published"];
  card?: boolean;
}) {
  const mark = "\0";
  const [before, after] = props.words(mark).split(mark);
  return (
    <span class="date" data-card={props.card ? "date" : undefined}>
      {before}
      <Time context={props.context} when={props.when} />
      {after}
    </span>
  );
}
