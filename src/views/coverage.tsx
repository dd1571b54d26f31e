/** A person's or an institution's stories by year, as a table. */
import type { CoverageRow } from "../graph/harvest.ts";
import type { Institution, Person } from "../model/thing.ts";
import type { Context } from "./context.ts";
import { Section } from "./parts.tsx";

/** From so many stories on, a single year is worth a table. */
const enough = 5;

export function Coverage({ context, thing }: { context: Context; thing: Person | Institution }) {
  const { words } = context;
  const rows = context.archive.coverage(thing);
  if (rows.length < 2 && storiesIn(rows) < enough) return null;
  return (
    <Section id="coverage" title={words.coverage}>
      <table class="figures">
        <caption>{words.coverageNote}</caption>
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
    </Section>
  );
}

const storiesIn = (rows: readonly CoverageRow[]): number =>
  rows.reduce((sum, { about, mentioning }) => sum + about + mentioning, 0);
