/** Related stories. */
import { Related } from "../../parts/related.tsx";
import { type Component, thing } from "../example.ts";

export const related: Component = {
  name: "Related stories",
  file: "parts/related.tsx",
  examples: [
    {
      name: "with reasons",
      show: (context) => (
        <Related context={context} article={thing(context, "articles", "2024/02/english")} />
      ),
    },
    {
      name: "none",
      show: (context) => <Related context={context} article={thing(context, "articles", "2019/air")} />,
    },
  ],
};
