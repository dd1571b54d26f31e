/** Every thing of a kind, A to Z; follow-ups by state, open first. */
import type { ComponentChildren } from "preact";
import { sortName } from "../graph/lists.ts";
import type { IndexName } from "../i18n/words.ts";
import type { Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { FollowUpSection } from "./follow-up-parts.tsx";
import { Layout } from "./layout.tsx";
import { ThingLink } from "./parts.tsx";

interface Props {
  readonly context: Context;
  readonly name: IndexName;
}

export function IndexPage({ context, name, things }: Props & { things: readonly Thing[] }) {
  const { words } = context;
  const letters = byLetter(things);
  return (
    <Frame context={context} name={name} count={things.length}>
      {letters.length > 1 && (
        <nav aria-label={words.letters}>
          <ul class="letters">
            {letters.map(([letter]) => (
              <li>
                <a href={`#${anchor(letter)}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.map(([letter, group]) => (
        <section aria-labelledby={anchor(letter)}>
          <h2 id={anchor(letter)}>{letter}</h2>
          <ul class="index">
            {group.map((thing) => (
              <li>
                <ThingLink context={context} thing={thing} />
                <Note context={context} thing={thing} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

export function FollowUpsPage({ context }: { context: Context }) {
  const { archive, words } = context;
  const isOpen = (followUp: (typeof archive.followUps)[number]) => archive.track(followUp).open;
  const open = archive.followUps.filter(isOpen);
  const ended = archive.followUps.filter((followUp) => !isOpen(followUp));
  return (
    <Frame context={context} name="follow_ups" count={archive.followUps.length}>
      <FollowUpSection context={context} id="open" title={words.stillOpen} followUps={open} />
      <FollowUpSection context={context} id="ended" title={words.endedFollowUps} followUps={ended} />
    </Frame>
  );
}

function Frame({ context, name, count, children }: Props & { count: number; children: ComponentChildren }) {
  const { words } = context;
  return (
    <Layout context={context} url={context.index(name)} title={words.indexes[name]}>
      <h1>{words.indexes[name]}</h1>
      <p class="lead">{count > 0 ? words.indexLead[name](context.count(count)) : words.emptyIndex}</p>
      {children}
    </Layout>
  );
}

/** What tells two of one name apart, and how many stories are about it. */
function Note({ context, thing }: { context: Context; thing: Thing }) {
  const stories = context.archive.linksTo(thing).about.length;
  const note = "note" in thing ? thing.note : "date" in thing ? context.when(thing.date) : undefined;
  const words = [note, stories > 0 && context.words.stories(context.count(stories))]
    .filter(Boolean)
    .join(" · ");
  return words ? <span class="note"> {words}</span> : null;
}

/** In the order given; what begins with no letter A–Z comes under `#`. */
function byLetter(things: readonly Thing[]): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const first = sortName(thing.label)[0]?.toUpperCase() ?? "";
    const letter = /[A-Z]/.test(first) ? first : "#";
    const group = groups.get(letter);
    if (group) group.push(thing);
    else groups.set(letter, [thing]);
  }
  return [...groups];
}

const anchor = (letter: string): string => (letter === "#" ? "other" : `letter-${letter.toLowerCase()}`);
