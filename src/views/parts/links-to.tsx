/** What points at a thing: stories about it, stories that only mention it, with the sentence, other pages that do. */
import type { Mention, Naming } from "../../graph/archive.ts";
import { isLinkedTo } from "../../graph/bodies.ts";
import type { Article, Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinctLabel } from "../distinction.ts";
import { trailOf } from "../trail.ts";
import { LatestOf, type LongList } from "./long-list.tsx";
import { Section } from "./section.tsx";
import { longStoryList, StoryLine } from "./stories.tsx";
import { languageOf, ThingLink } from "./thing-link.tsx";

export function LinksToThing({ context, thing }: { context: Context; thing: Thing }) {
  const { words } = context;
  const links = context.archive.linksTo(thing);
  const { about, mentioning, elsewhere } = links;
  if (!isLinkedTo(links)) return <p class="note">{words.noLinks}</p>;
  return (
    <>
      {about.length > 0 && (
        <Section id="about" title={words.storiesAbout}>
          <LatestOf context={context} list={storiesAbout(context, thing)} />
        </Section>
      )}
      {mentioning.length > 0 && (
        <Section id="mentions" title={words.storiesMentioning}>
          <LatestOf context={context} list={storiesMentioning(context, thing)} />
        </Section>
      )}
      {elsewhere.length > 0 && (
        <Section id="elsewhere" title={words.otherMentions}>
          <MentionList context={context} namings={elsewhere} />
        </Section>
      )}
    </>
  );
}

export const storiesAbout = (context: Context, thing: Thing): LongList<Article> => ({
  ...listOn(context, thing),
  title: context.words.aboutTitle(thing.label),
  ...longStoryList(context, context.archive.linksTo(thing).about),
});

export const storiesMentioning = (context: Context, thing: Thing): LongList<Naming<Article>> => ({
  ...listOn(context, thing),
  title: context.words.mentioningTitle(thing.label),
  kind: "mentions",
  items: context.archive.linksTo(thing).mentioning,
  dateOf: ({ from }) => from.published.sort,
  show: (namings) => <MentionList context={context} namings={namings} />,
});

const listOn = (context: Context, thing: Thing) => ({
  url: thing.url,
  pageTitle: distinctLabel(context, thing),
  trail: trailOf(context, thing),
});

/** Each page once, with every sentence in which it names the thing. */
export function MentionList({ context, namings }: { context: Context; namings: readonly Naming[] }) {
  if (namings.length === 0) return null;
  return (
    <ul class="story-list">
      {namings.map(({ from, mentions }) => (
        <li>
          {from.folder === "articles" ? (
            <StoryLine context={context} article={from} />
          ) : (
            <p class="story-line">
              <ThingLink context={context} thing={from} /> <span>{context.words.folders[from.folder]}</span>
            </p>
          )}
          <Sentences context={context} from={from} mentions={mentions} />
        </li>
      ))}
    </ul>
  );
}

/** Of those that read alike, the last. */
function differentOf(mentions: readonly Mention[]): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const byText = new Map(
    mentions.map((mention) => [mention.before + mention.label + mention.after, mention]),
  );
  return [...byText.values()];
}

/** How many sentences of one page are shown. */
const mostSentences = 8;

/** Each sentence once. */
function Sentences(props: { context: Context; from: Thing; mentions: readonly Mention[] }) {
  const { context, from } = props;
  const different = differentOf(props.mentions);
  const more = different.length - mostSentences;
  return (
    <>
      {different.slice(0, mostSentences).map(({ before, label, after }) => (
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
