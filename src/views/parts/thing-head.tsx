/** The top of a page about one thing, and what it is known by elsewhere. */
import type { Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { distinction } from "../distinction.ts";
import { thingFeed } from "../feeds.ts";
import { FollowLink } from "./follow-link.tsx";
import { Section } from "./section.tsx";
import { ThingLinks } from "./thing-link.tsx";

/** More are looked for in the index. */
const mostNamesakes = 12;

/** The top of a page about one thing: its name, what tells it from others of that name, and the way to those. */
export function ThingHead(props: {
  context: Context;
  thing: Thing;
  title: string;
  note?: string | null | undefined;
  aliases?: readonly string[] | undefined;
  kicker?: string;
}) {
  const { context, thing, title, kicker } = props;
  const { archive, words } = context;
  const others = archive.namesakes(thing).filter((other) => other !== thing);
  const note = props.note || (others.length > 0 ? distinction(context, thing) : null);
  const more = others.length - mostNamesakes;
  return (
    <header class="head">
      <p class={`kicker kind kind--${thing.folder}`} data-card="kicker">
        {kicker ?? words.folders[thing.folder]}
      </p>
      <div class="titles">
        <h1 data-card="name">{title}</h1>
        {note && (
          <p class="lead" data-card="note">
            {note}
          </p>
        )}
        <Aliases context={context} names={props.aliases} />
        {others.length > 0 && (
          <p class="note">
            {words.namesakes}: <ThingLinks context={context} things={others.slice(0, mostNamesakes)} />
            {more > 0 && `, ${words.andMore(context.count(more))}`}
          </p>
        )}
        {thing.draft && <p class="note">{words.draft}</p>}
        <FollowLink context={context} feed={thingFeed(context, thing)} />
      </div>
    </header>
  );
}

export function Aliases({ context, names }: { context: Context; names: readonly string[] | undefined }) {
  if (!names || names.length === 0) return null;
  return (
    <p class="note">
      {context.words.alias}: {names.join("; ")}
    </p>
  );
}

export function SameAs({ context, urls }: { context: Context; urls: readonly string[] | undefined }) {
  if (!urls || urls.length === 0) return null;
  return (
    <Section id="same-as" title={context.words.sameAs}>
      <ul class="counted">
        {urls.map((url) => (
          <li>
            <a href={url}>{url}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
