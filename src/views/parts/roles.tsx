/** Roles: as known, with their terms; as stories put them; and what someone was on a story's day. */
import type { KnownRole, ReportedRole } from "../../graph/archive.ts";
import { Groups } from "../../graph/group.ts";
import { rolesOn, staffOn } from "../../graph/roles.ts";
import { sureTerm } from "../../graph/term.ts";
import type { Article, Person } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";
import { Line } from "./text.tsx";
import { ThingLink } from "./thing-link.tsx";

/** `"Plt. Bupati"` */
const actingTitle = ({ words }: Context, { acting, title }: KnownRole): string =>
  acting ? `${words.acting[acting]} ${title}` : title;

/** `"Plt. Bupati, Pemerintah Kabupaten Bogor"` */
export function RoleTitle({ context, role }: { context: Context; role: KnownRole }) {
  return (
    <>
      {actingTitle(context, role)}
      {role.institution && (
        <>
          , <ThingLink context={context} thing={role.institution} />
        </>
      )}
    </>
  );
}

export function termWords(context: Context, { from, to, seen }: KnownRole): string {
  const { words } = context;
  if (from || to) {
    const term = [from && words.roleFrom(context.when(from)), to && words.roleTo(context.when(to))];
    return term.filter(Boolean).join(", ");
  }
  return seen ? words.roleSeen(context.when(seen)) : words.roleNoTime;
}

export function KnownRoles({ context, roles }: { context: Context; roles: readonly KnownRole[] }) {
  if (roles.length === 0) return null;
  const { words } = context;
  return (
    <Section id="roles" title={words.roles}>
      <ul class="roles">
        {newestFirst(roles).map((role) => (
          <li>
            <p {...cardRole(role)}>
              <RoleTitle context={context} role={role} />
            </p>
            <p class="note">
              <span data-card="term">{termWords(context, role)}</span>
              {role.source && (
                <>
                  {". "}
                  {words.source}: <Line context={context} run={role.source} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="note">{words.rolesNote}</p>
    </Section>
  );
}

/** What a card needs to tell whether it was held on a story's day. */
function cardRole(role: KnownRole) {
  const term = sureTerm(role);
  return { "data-card": "role", "data-from": term?.from, "data-to": term?.to ?? undefined };
}

/** What has no time at all comes last. */
const newestFirst = (roles: readonly KnownRole[]): KnownRole[] =>
  roles.toSorted((a, b) => beginOf(b).localeCompare(beginOf(a)));

const beginOf = ({ from, to, seen }: KnownRole): string => (from ?? seen ?? to)?.sort ?? "";

/** Who has a role at an institution on the archive's day, and who has, had or will have one at another time. */
export function Staff({ context, roles }: { context: Context; roles: readonly KnownRole[] }) {
  if (roles.length === 0) return null;
  const { archive, words } = context;
  const { present, others } = staffOn(roles, archive.day);
  return (
    <Section id="staff" title={words.staff}>
      {present.length > 0 && (
        <>
          <h3>{words.staffOn(context.day ?? "")}</h3>
          <StaffList context={context} roles={present} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3>{words.staffOtherwise}</h3>
          <StaffList context={context} roles={others} />
        </>
      )}
    </Section>
  );
}

const StaffList = ({ context, roles }: { context: Context; roles: readonly KnownRole[] }) => (
  <ul class="roles">
    {roles.map((role) => (
      <li>
        <p>
          <ThingLink context={context} thing={role.person} />: {actingTitle(context, role)}
        </p>
        <p class="note">{termWords(context, role)}</p>
      </li>
    ))}
  </ul>
);

/** How many stories are named for one wording. */
const mostReports = 1;

/** The words that stories used, each with the newest of its stories. */
export function ReportedRoles({ context, roles }: { context: Context; roles: readonly ReportedRole[] }) {
  if (roles.length === 0) return null;
  const byWords = Groups.of(roles, ({ words }) => [words]);
  return (
    <Section id="reported" title={context.words.reportedAs}>
      <ul class="roles">
        {byWords.entries().map(([words, reports]) => (
          <li>
            “{words}”{" "}
            <span class="note">
              {reports.slice(0, mostReports).map(({ article }, index) => (
                <>
                  {index > 0 && "; "}
                  <ThingLink context={context} thing={article} />
                </>
              ))}
              {reports.length > mostReports &&
                `; ${context.words.andMore(context.count(reports.length - mostReports))}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `"(saat itu Bupati)"`: only where a role's own dates cover the story's. */
export function RoleThatDay(props: { context: Context; person: Person; article: Article }) {
  const { context, person, article } = props;
  const roles = rolesOn(context.archive.rolesOf(person), article.published);
  if (roles.length === 0) return null;
  return (
    <span class="note">
      {" "}
      ({context.words.roleThatDay}{" "}
      {roles.map((role, index) => (
        <>
          {index > 0 && "; "}
          {actingTitle(context, role)}
        </>
      ))}
      )
    </span>
  );
}
