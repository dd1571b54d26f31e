/** A person's or an institution's stories by year, as a table. */
import type { ComponentChildren } from "preact";
import type { CoverageRow } from "../../graph/harvest.ts";
import type { Institution, Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";

/** From so many stories on, a single year is worth a table. */
const enough = 5;

export function Coverage({ context, thing }: { context: Context; thing: Person | Institution }) {
  const { words } = context;
  const rows = context.archive.coverage(thing);
  if (rows.length < 2 && storiesIn(rows) < enough) return null;
  return (
    <Section id="coverage" title={words.coverage}>
      <Folded words={words.coverageNote} when={rows.length > mostOpen}>
        <div class="scroll">
          <table class="figures">
            <caption class={rows.length > mostOpen ? "hidden" : undefined}>{words.coverageNote}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col">{words.coverageAbout}</th>
                <th scope="col">{words.coverageMentioning}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ year, about, mentioning }) => (
                <tr>
                  <th scope="row">{year ?? words.yearUnsure}</th>
                  <td>{context.count(about)}</td>
                  <td>{context.count(mentioning)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Folded>
    </Section>
  );
}

/** Longer tables are opened by those who want them. */
const mostOpen = 8;

function Folded(props: { words: string; when: boolean; children: ComponentChildren }) {
  if (!props.when) return <>{props.children}</>;
  return (
    <details>
      <summary>{props.words}</summary>
      {props.children}
    </details>
  );
}

const storiesIn = (rows: readonly CoverageRow[]): number =>
  rows.reduce((sum, { about, mentioning }) => sum + about + mentioning, 0);
