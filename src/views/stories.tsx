/** Lists of stories: about a thing, and mentioning it with the sentence; lists of events. */
import type { Mention } from "../graph/archive.ts";
import { Groups } from "../graph/group.ts";
import type { Article, Event, Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { languageOf, Section, ThingLink, Time } from "./parts.tsx";

/** Newest first, as given. */
export function StoryList({ context, articles }: { context: Context; articles: readonly Article[] }) {
  return (
    <ul class="story-list">
      {articles.map((article) => (
        <li>
          <StoryLine context={context} article={article} />
          {article.summary && (
            <p class="story-summary" lang={article.lang}>
              {article.summary}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

export const StoryLine = ({ context, article }: { context: Context; article: Article }) => (
  <p class="story-line">
    <a href={context.href(article.url)} lang={article.lang} hreflang={article.lang}>
      {article.title}
    </a>{" "}
    {article.draft && <strong>({context.words.draftMark}) </strong>}
    <span class="story-date">
      <Time context={context} when={article.published} />
    </span>
  </p>
);

/** What points at a thing: stories about it, stories that only mention it, other pages that do. */
export function LinksToThing({ context, thing }: { context: Context; thing: Thing }) {
  const { words } = context;
  const { about, mentions } = context.archive.linksTo(thing);
  const isAbout = new Set<Thing>(about);
  const inStories = mentions.filter(({ from }) => from.folder === "articles" && !isAbout.has(from));
  const elsewhere = mentions.filter(({ from }) => from.folder !== "articles");
  if (about.length + mentions.length === 0) return <p class="note">{words.noLinks}</p>;
  return (
    <>
      {about.length > 0 && (
        <Section id="about" title={words.storiesAbout}>
          <StoryList context={context} articles={about} />
        </Section>
      )}
      {inStories.length > 0 && (
        <Section id="mentions" title={words.storiesMentioning}>
          <MentionList context={context} mentions={inStories} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section id="elsewhere" title={words.otherMentions}>
          <MentionList context={context} mentions={elsewhere} />
        </Section>
      )}
    </>
  );
}

/** Each page once, with every sentence in which it names the thing. */
export function MentionList({ context, mentions }: { context: Context; mentions: readonly Mention[] }) {
  const byPage = Groups.of(mentions, ({ from }) => [from]);
  return (
    <ul class="story-list">
      {byPage.entries().map(([from, sentences]) => (
        <li>
          {from.folder === "articles" ? (
            <StoryLine context={context} article={from} />
          ) : (
            <p class="story-line">
              <ThingLink context={context} thing={from} />{" "}
              <span class="story-date">{context.words.folders[from.folder]}</span>
            </p>
          )}
          <Sentences context={context} from={from} mentions={sentences} />
        </li>
      ))}
    </ul>
  );
}

/** How many sentences of one page are shown. */
const mostSentences = 8;

/** Each sentence once. */
function Sentences(props: { context: Context; from: Thing; mentions: readonly Mention[] }) {
  const { context, from } = props;
  const different = new Map(
    props.mentions.map((mention) => [mention.before + mention.label + mention.after, mention]),
  );
  const more = different.size - mostSentences;
  return (
    <>
      {[...different.values()].slice(0, mostSentences).map(({ before, label, after }) => (
        <p class="sentence" lang={languageOf(from)}>
          {before}
          <mark>{label}</mark>
          {after}
        </p>
      ))}
      {more > 0 && <p class="note">{context.words.moreSentences(context.count(more))}</p>}
    </>
  );
}

/** How many are shown on each side of the one being read. */
const nearby = 6;

/** Of a long row, the stretch around the `at`-th, and how many are left out before and behind it. */
export function stretchAround<T>(row: readonly T[], at: number) {
  const first = Math.max(0, at - nearby);
  const last = Math.min(row.length, at + nearby + 1);
  return { shown: row.slice(first, last), before: first, behind: row.length - last };
}

export function EventList(props: { context: Context; events: readonly Event[]; current?: Event }) {
  const { context, events, current } = props;
  return (
    <ul class="story-list">
      {events.map((event) => (
        <li aria-current={event === current ? "true" : undefined}>
          <p class="story-line">
            {event === current ? (
              <strong>{event.name}</strong>
            ) : (
              <ThingLink context={context} thing={event} />
            )}{" "}
            <span class="story-date">
              <Time context={context} when={event.date} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
