/** People and institutions that most stories of the last months are about, with the months that were counted. */
import type { Newsmaker } from "../../graph/harvest.ts";
import type { Institution, Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";
import { ThingLink } from "./thing-link.tsx";

/** How many of each kind are shown. */
const most = 8;

export function Newsmakers({ context }: { context: Context }) {
  const { archive, words } = context;
  const found = archive.newsmakers();
  if (!found || found.people.length + found.institutions.length === 0) return null;
  const { from, to, people, institutions } = found;
  return (
    <Section id="newsmakers" title={words.newsmakers} class="newsmakers">
      <p class="note">{words.newsmakersNote(context.date(`${from}/${to}`))}</p>
      <div class="newsmakers-kinds">
        <Counted context={context} title={words.indexes.people} newsmakers={people} />
        <Counted context={context} title={words.indexes.institutions} newsmakers={institutions} />
      </div>
    </Section>
  );
}

function Counted(props: {
  context: Context;
  title: string;
  newsmakers: readonly Newsmaker<Person | Institution>[];
}) {
  const { context, title, newsmakers } = props;
  if (newsmakers.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ol class="counted">
        {newsmakers.slice(0, most).map(({ thing, stories }) => (
          <li>
            <ThingLink context={context} thing={thing} />{" "}
            <span class="note">{context.words.stories(context.count(stories))}</span>
          </li>
        ))}
      </ol>
      {newsmakers.length > most && (
        <p class="note">{context.words.andMore(context.count(newsmakers.length - most))}</p>
      )}
    </div>
  );
}
