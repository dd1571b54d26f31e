/** Every thing of a kind, A to Z: on one page, or where there are very many on a page for each letter. */
import { sortName } from "../../graph/lists.ts";
import type { Url } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { Section } from "../parts/section.tsx";
import { homeTrail } from "../trail.ts";

/** A row of an index. */
export interface IndexEntry {
  /** The name, by which it is found. */
  readonly label: string;
  readonly url: string;
  /** What tells it from others. */
  readonly note: string | null;
  /** Stories about it, or by it. */
  readonly stories: number;
  /** Others of its kind lie below it, and it below none. */
  readonly isTopmost: boolean;
}

export interface Index {
  readonly url: Url;
  readonly title: string;
  readonly lead: string;
  /** By name. */
  readonly entries: readonly IndexEntry[];
}

/** More than this on one page would take a phone long to show. */
const mostOnOnePage = 400;

/** So few are found without letters. */
const fewest = 40;

/** How many of the most covered are shown where the letters have pages of their own. */
const mostCovered = 30;

export type Letter = readonly [letter: string, entries: readonly IndexEntry[]];

/** The letters that have pages of their own; none for a short index. */
export const letterPages = ({ entries }: Index): readonly Letter[] =>
  entries.length > mostOnOnePage ? byLetter(entries) : [];

export function IndexPage({ context, index }: { context: Context; index: Index }) {
  const { words } = context;
  const { entries } = index;
  const letters = entries.length > fewest ? byLetter(entries) : [];
  const isLong = entries.length > mostOnOnePage;
  const topmost = entries.filter(({ isTopmost }) => isTopmost);
  return (
    <Layout context={context} url={index.url} title={index.title} trail={homeTrail(context)}>
      <h1>{index.title}</h1>
      <p class="lead">{entries.length > 0 ? index.lead : words.emptyIndex}</p>
      {(letters.length > 1 || isLong) && (
        <Letters
          context={context}
          letters={letters}
          href={(letter) => (isLong ? letterHref(context, index, letter) : `#s_${anchor(letter)}`)}
        />
      )}
      {topmost.length > 0 && letters.length > 0 && (
        <Section id="topmost" title={words.topmost}>
          <Entries context={context} entries={topmost} />
        </Section>
      )}
      {isLong && (
        <Section id="most" title={words.mostCovered}>
          <Entries
            context={context}
            entries={entries.toSorted((a, b) => b.stories - a.stories).slice(0, mostCovered)}
          />
        </Section>
      )}
      {letters.length === 0 && <Entries context={context} entries={entries} />}
      {!isLong &&
        letters.map(([letter, group]) => (
          <Section id={anchor(letter)} title={letter}>
            <Entries context={context} entries={group} />
          </Section>
        ))}
    </Layout>
  );
}

/** One letter of a long index. */
export function LetterPage(props: {
  context: Context;
  index: Index;
  letters: readonly Letter[];
  letter: Letter;
}) {
  const { context, index, letters } = props;
  const [letter, entries] = props.letter;
  const title = context.words.letterOf(index.title, letter);
  return (
    <Layout
      context={context}
      url={letterUrl(context, index, letter)}
      title={title}
      trail={[...homeTrail(context), { label: index.title, url: index.url }]}
    >
      <h1>{title}</h1>
      <Letters
        context={context}
        letters={letters}
        href={(other) => letterHref(context, index, other)}
        current={letter}
      />
      <Entries context={context} entries={entries} />
    </Layout>
  );
}

export const letterUrl = (context: Context, index: Index, letter: string): Url =>
  context.listPage(index.url, "letters", letter === "#" ? "0" : letter.toLowerCase());

const letterHref = (context: Context, index: Index, letter: string): string =>
  context.href(letterUrl(context, index, letter));

function Letters(props: {
  context: Context;
  letters: readonly Letter[];
  href: (letter: string) => string;
  current?: string;
}) {
  const { context, letters, href, current } = props;
  return (
    <nav aria-label={context.words.letters}>
      <ul class="letters">
        {letters.map(([letter]) => (
          <li>
            <a href={href(letter)} aria-current={letter === current ? "page" : undefined}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entries({ context, entries }: { context: Context; entries: readonly IndexEntry[] }) {
  const { words, count } = context;
  if (entries.length === 0) return null;
  return (
    <ul class="index">
      {entries.map(({ label, url, note, stories }) => {
        const notes = [note, stories > 0 && words.stories(count(stories))].filter(Boolean).join(" · ");
        return (
          <li>
            <a href={context.href(url)}>{label}</a>
            {notes && <span class="note"> {notes}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** In the order given; what begins with no letter A–Z comes under `#`. */
function byLetter(entries: readonly IndexEntry[]): Letter[] {
  const groups = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const first = sortName(entry.label)[0]?.toUpperCase() ?? "";
    const letter = /[A-Z]/.test(first) ? first : "#";
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups];
}

const anchor = (letter: string): string => (letter === "#" ? "other" : `letter-${letter.toLowerCase()}`);
