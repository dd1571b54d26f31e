/** Who was what, when: only as far as a role's own dates show it. */
import type { When } from "../date.ts";
import type { Institution, Person } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Archive, KnownRole } from "./archive.ts";
import { Groups, present } from "./group.ts";
import type { Lists } from "./lists.ts";
import type { References } from "./references.ts";
import { covers, sureDays, sureTerm } from "./term.ts";

export function linkRoles(lists: Lists, references: References): Pick<Archive, "rolesOf" | "rolesAt"> {
  const roles = lists.people.flatMap((person) => rolesIn(person, references));
  const byPerson = Groups.of<Person, KnownRole>(roles, ({ person }) => [person]);
  const byInstitution = Groups.of<Institution, KnownRole>(roles, ({ institution }) =>
    [institution].filter(present),
  );
  return {
    rolesOf: (person) => byPerson.get(person),
    rolesAt: (institution) => byInstitution.get(institution),
  };
}

function rolesIn(person: Person, references: References): KnownRole[] {
  return person.roles.map((role, index) => ({
    ...role,
    person,
    institution: references.one(person, "institutions", role.institution, ["roles", index, "institution"]),
    source: references.optionalRun(person, role.source, ["roles", index, "source"]),
  }));
}

/**
 * Whether a role surely covers the ISO day: it needs a start, and an end not before the day. No end at all means still
 * in it. What is approximate or uncertain proves nothing.
 */
export function holds(role: Pick<KnownRole, "from" | "to">, day: string): boolean {
  const term = sureTerm(role);
  return term !== null && term.from <= day && (term.to === null || day <= term.to);
}

/** The roles that surely cover every day that a date can mean; none where it is doubtful itself. */
export function rolesOn(roles: readonly KnownRole[], when: When): readonly KnownRole[] {
  const days = sureDays(when);
  if (!days) return [];
  return roles.filter((role) => {
    const term = sureTerm(role);
    return term !== null && covers(term, days);
  });
}

/**
 * Who has a role at an institution: those who surely hold it on the archive's day, in the order given; and all others,
 * the latest first, those of no known time at the end.
 */
export function staffOn(
  roles: readonly KnownRole[],
  day: string | null,
): { readonly present: readonly KnownRole[]; readonly others: readonly KnownRole[] } {
  const isPresent = (role: KnownRole) => day !== null && holds(role, day);
  const latest = ({ from, to, seen }: KnownRole) => (to ?? from ?? seen)?.sort ?? "";
  return {
    present: roles.filter(isPresent),
    others: roles.filter((role) => !isPresent(role)).sort((a, b) => compare(latest(b), latest(a))),
  };
}
