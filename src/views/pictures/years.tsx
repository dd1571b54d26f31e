/** The years of a person or an institution: roles as bars, stories as columns, on one line of time. */
import type { KnownRole } from "../../graph/archive.ts";
import type { CoverageRow } from "../../graph/harvest.ts";
import type { Institution, Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { CoverageTable } from "../parts/coverage.tsx";
import { RoleTitle, termWords } from "../parts/roles.tsx";
import { Section } from "../parts/section.tsx";
import { CoverageColumns, columnsOf } from "./coverage-columns.tsx";
import { percent } from "./numbers.ts";
import { RoleBar } from "./role-bar.tsx";
import { type RoleSpan, roleSpan } from "./role-span.ts";
import { type YearAxis, yearAxis } from "./year-axis.ts";
import { yearPlaces } from "./year-places.ts";
import { YearsKey } from "./years-key.tsx";

export function Years({ context, thing }: { context: Context; thing: Person | Institution }) {
  const { archive, words } = context;
  const roles = thing.folder === "people" ? archive.rolesOf(thing) : [];
  const lanes = lanesOf(roles, archive.day);
  const rows = archive.coverage(thing);
  const sure = rows.filter((row): row is SureRow => row.year !== null);
  const range = rangeOf(sure, lanes);
  if (!range || !isWorthIt(sure, lanes, range)) return null;
  const axis = yearAxis(...range);
  const { url } = thing;
  const { about, mentioning } = archive.linksTo(thing);
  const places = {
    about: yearPlaces(context, { url, kind: "stories", items: about }, (article) => article, "s_about"),
    mentioning: yearPlaces(
      context,
      { url, kind: "mentions", items: mentioning },
      ({ from }) => from,
      "s_mentions",
    ),
  };
  const columns = columnsOf(axis.bands, sure, places);
  const title = lanes.length > 0 ? words.rolesAndCoverage : words.coverage;
  return (
    <Section id="coverage" title={title}>
      <figure class={`years years--${sizeFor(axis.bands.length)}`} aria-label={title}>
        <div>
          <Grid axis={axis} />
          {lanes.length > 0 && (
            <ul>
              {lanes.map(({ role, span }) => (
                <li>
                  <p>
                    <RoleTitle context={context} role={role} />
                  </p>
                  <RoleBar span={span} axis={axis} label={termWords(context, role)} />
                </li>
              ))}
            </ul>
          )}
          <CoverageColumns context={context} axis={axis} columns={columns} />
        </div>
        <figcaption>
          <YearsKey context={context} spans={lanes.map(({ span }) => span)} columns={columns} />
          {axis.group > 1 && columns.length > 0 && <p>{words.columnSpan(context.count(axis.group))}</p>}
          {rows
            .filter(({ year }) => year === null)
            .map(({ about, mentioning }) => (
              <p>{words.storiesNotDrawn(context.count(about + mentioning))}</p>
            ))}
          {roles.length > lanes.length && (
            <p>
              <a href="#s_roles">{words.rolesNotDrawn(context.count(roles.length - lanes.length))}</a>
            </p>
          )}
        </figcaption>
      </figure>
      {rows.length > 0 && <CoverageTable context={context} rows={rows} places={places} />}
    </Section>
  );
}

type SureRow = CoverageRow & { readonly year: string };

interface Lane {
  readonly role: KnownRole;
  readonly span: RoleSpan;
}

/** More are left to the list of roles; the latest are drawn. */
const mostLanes = 8;

/** Roles of a known time, the earliest first. */
function lanesOf(roles: readonly KnownRole[], day: string | null): Lane[] {
  return roles
    .flatMap((role) => {
      const span = roleSpan(role, day);
      return span ? [{ role, span }] : [];
    })
    .sort((a, b) => (a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : 0))
    .slice(-mostLanes);
}

/** The first and the last year that have anything to show. */
function rangeOf(rows: readonly SureRow[], lanes: readonly Lane[]): readonly [number, number] | null {
  const years = [
    ...rows.map(({ year }) => year),
    ...lanes.flatMap(({ span }) => [span.from, span.to].map((day) => day.slice(0, "2023".length))),
  ].sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? [Number(first), Number(last)] : null;
}

/** From so many stories on, a single year is worth a picture. */
const enough = 5;

function isWorthIt(rows: readonly SureRow[], lanes: readonly Lane[], [from, to]: readonly [number, number]) {
  const stories = rows.reduce((sum, { about, mentioning }) => sum + about + mentioning, 0);
  return stories >= enough || (from < to && rows.length + lanes.length > 1);
}

/** Few years need no wide picture: columns stay columns. */
const sizeFor = (bands: number): "few" | "some" | "many" =>
  bands <= 6 ? "few" : bands <= 14 ? "some" : "many";

/** Behind everything: where each named year begins. */
const Grid = ({ axis }: { axis: YearAxis }) => (
  <svg class="years-grid thinned" aria-hidden="true" width="100%" height="100%">
    {axis.labels.map(({ at }) => (
      <line x1={percent(at)} x2={percent(at)} y2="100%" />
    ))}
  </svg>
);
