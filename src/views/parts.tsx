/** Small parts that many pages share: dates, links to things, linked text, headed sections. */
import type { ComponentChildren } from "preact";
import type { When } from "../date.ts";
import type { LinkedBody, LinkedRun } from "../graph/archive.ts";
import { datetime } from "../i18n/dates.ts";
import type { Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { distinction, distinctLabel } from "./distinction.ts";
import { bodyHtml, runHtml } from "./html.ts";

/** A date to the precision known; marked up as a time only where HTML can say it exactly. */
export function Time({ context, when }: { context: Context; when: When }) {
  const exact = datetime(when);
  const words = context.when(when);
  return exact ? <time datetime={exact}>{words}</time> : <span>{words}</span>;
}

/** By its name, and by what tells it from others of that name. */
export const ThingLink = ({ context, thing }: { context: Context; thing: Thing }) => (
  <a href={context.href(thing.url)} lang={languageOf(thing)}>
    {distinctLabel(context, thing)}
  </a>
);

/** Of a story in another language than the site's. */
export const languageOf = (thing: Thing): string | undefined =>
  thing.folder === "articles" ? thing.lang : undefined;

/** Things on one line, with commas. */
export function ThingLinks({ context, things }: { context: Context; things: readonly Thing[] }) {
  return (
    <>
      {things.map((thing, index) => (
        <>
          {index > 0 && ", "}
          <ThingLink context={context} thing={thing} />
        </>
      ))}
    </>
  );
}

/** One line of text; `lang` where it comes from a story in another language. */
export const Line = (props: { context: Context; run: LinkedRun; lang?: string | undefined }) => (
  <span lang={props.lang} dangerouslySetInnerHTML={{ __html: runHtml(props.context, props.run) }} />
);

/** Nothing at all where the body is empty. */
export function Prose(props: { context: Context; body: LinkedBody; lang?: string | undefined }) {
  const { context, body, lang } = props;
  if (body.length === 0) return null;
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html: bodyHtml(context, body) }} />;
}

/**
 * A part of a page with its own heading, by which screen readers know it. The underscore keeps its id apart from those
 * of headings in the text.
 */
export function Section(props: { id: string; title: string; class?: string; children: ComponentChildren }) {
  const { id, title, children } = props;
  return (
    <section class={props.class} aria-labelledby={`s_${id}`}>
      <h2 id={`s_${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** One row of a list of facts; nothing where there is nothing to say. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === false) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** More are looked for in the index. */
const mostNamesakes = 12;

/** The top of a page about one thing: its name, what tells it from others of that name, and the way to those. */
export function ThingHead(props: {
  context: Context;
  thing: Thing;
  title: string;
  note?: string | undefined;
  kicker?: string;
}) {
  const { context, thing, title, kicker } = props;
  const { archive, words } = context;
  const others = archive.namesakes(thing).filter((other) => other !== thing);
  const note = props.note ?? (others.length > 0 ? distinction(context, thing) : null);
  const more = others.length - mostNamesakes;
  return (
    <header>
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {note && <p class="lead">{note}</p>}
      {others.length > 0 && (
        <p class="note">
          {words.namesakes}: <ThingLinks context={context} things={others.slice(0, mostNamesakes)} />
          {more > 0 && `, ${words.andMore(context.count(more))}`}
        </p>
      )}
      {thing.draft && <p class="note">{words.draft}</p>}
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
      <ul>
        {urls.map((url) => (
          <li>
            <a href={url}>{url}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
