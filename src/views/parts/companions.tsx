/** Who and what is in the news together with a person: counts of stories, and no word on how they know each other. */
import type { Companion } from "../../graph/harvest.ts";
import type { Institution, Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Fact, Section } from "./section.tsx";
import { ThingLink } from "./thing-link.tsx";

/** How many of each kind are shown. */
const most = 12;

export function Companions({ context, person }: { context: Context; person: Person }) {
  const { archive, words } = context;
  const { people, institutions } = archive.companions(person);
  if (people.length + institutions.length === 0) return null;
  return (
    <Section id="companions" title={words.companions}>
      <p class="note">{words.companionsNote}</p>
      <dl class="facts">
        <Fact name={words.indexes.people}>
          {people.length > 0 && <CompanionList context={context} companions={people} />}
        </Fact>
        <Fact name={words.indexes.institutions}>
          {institutions.length > 0 && <CompanionList context={context} companions={institutions} />}
        </Fact>
      </dl>
    </Section>
  );
}

function CompanionList(props: { context: Context; companions: readonly Companion<Person | Institution>[] }) {
  const { context } = props;
  return (
    <ul class="counted counted--columns">
      {props.companions.slice(0, most).map(({ thing, stories }) => (
        <li>
          <ThingLink context={context} thing={thing} />{" "}
          <span class="note">{context.words.stories(context.count(stories))}</span>
        </li>
      ))}
    </ul>
  );
}
