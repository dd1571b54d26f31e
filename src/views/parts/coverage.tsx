/** A person's or an institution's stories by year, in numbers that lead to them. */
import type { CoverageRow } from "../../graph/harvest.ts";
import type { Context } from "../context.ts";

interface Props {
  readonly context: Context;
  readonly rows: readonly CoverageRow[];
  /** By year, where its stories stand. */
  readonly places: Readonly<Record<"about" | "mentioning", ReadonlyMap<string, string>>>;
}

export function CoverageTable({ context, rows, places }: Props) {
  const { words } = context;
  return (
    <details>
      <summary>{words.coverageTable}</summary>
      <div class="scroll">
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
                <Figure context={context} count={about} href={places.about.get(year ?? "")} />
                <Figure context={context} count={mentioning} href={places.mentioning.get(year ?? "")} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Figure({ context, count, href }: { context: Context; count: number; href: string | undefined }) {
  const number = context.count(count);
  return <td>{href ? <a href={href}>{number}</a> : number}</td>;
}
