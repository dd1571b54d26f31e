/** Roles of people and at institutions. */
import { KnownRoles, ReportedRoles, RoleThatDay, Staff } from "../../parts/roles.tsx";
import { type Component, thing } from "../example.ts";

export const roles: Component = {
  name: "Roles",
  file: "parts/roles.tsx",
  examples: [
    {
      name: "known: with a term, from about, seen once, no time",
      show: (context) => (
        <KnownRoles context={context} roles={context.archive.rolesOf(thing(context, "people", "polan"))} />
      ),
    },
    {
      name: "known: acting, with a very long title",
      show: (context) => (
        <KnownRoles
          context={context}
          roles={context.archive.rolesOf(thing(context, "people", "nama-panjang"))}
        />
      ),
    },
    { name: "known: none", show: (context) => <KnownRoles context={context} roles={[]} /> },
    {
      name: "as stories put them",
      show: (context) => (
        <ReportedRoles
          context={context}
          roles={context.archive.reportedRoles(thing(context, "people", "polan"))}
        />
      ),
    },
    {
      name: "at an institution, on the archive's day and at another time",
      show: (context) => (
        <Staff
          context={context}
          roles={context.archive.rolesAt(thing(context, "institutions", "pemkab-entah-berantah"))}
        />
      ),
    },
    {
      name: "at an institution, only of other days",
      show: (context) => (
        <Staff
          context={context}
          roles={context.archive.rolesAt(thing(context, "institutions", "kelurahan-tengah"))}
        />
      ),
    },
    {
      name: "on a story's day",
      show: (context) => (
        <p>
          Polan
          <RoleThatDay
            context={context}
            person={thing(context, "people", "polan")}
            article={thing(context, "articles", "2022/03/janji-jembatan")}
          />
        </p>
      ),
    },
  ],
};
