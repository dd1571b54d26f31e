/** Stories by year, in numbers. */
import { CoverageTable } from "../../parts/coverage.tsx";
import { type Component, thing } from "../example.ts";

export const coverage: Component = {
  name: "Stories by year, in numbers",
  file: "parts/coverage.tsx",
  examples: [
    {
      name: "some with a link, some without",
      show(context) {
        const rows = context.archive.coverage(thing(context, "people", "polan"));
        const places = {
          about: new Map([["2022", "#parts_coverage"]]),
          mentioning: new Map<string, string>(),
        };
        return <CoverageTable context={context} rows={rows} places={places} />;
      },
    },
    {
      name: "a year that is not sure",
      show(context) {
        const rows = context.archive.coverage(thing(context, "people", "badu-petani"));
        const places = { about: new Map<string, string>(), mentioning: new Map<string, string>() };
        return <CoverageTable context={context} rows={rows} places={places} />;
      },
    },
  ],
};
