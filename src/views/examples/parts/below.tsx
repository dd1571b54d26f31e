/** What lies below a thing. */
import { Below } from "../../parts/below.tsx";
import { type Component, type Example, thing } from "../example.ts";

const below = (name: string, folder: "places" | "institutions" | "topics", slug: string): Example => ({
  name,
  show: (context) => (
    <dl class="facts">
      <Below context={context} thing={thing(context, folder, slug)} />
    </dl>
  ),
});

export const belowExamples: Component = {
  name: "What lies below",
  file: "parts/below.tsx",
  examples: [
    below("one child with a very long name", "institutions", "pemkab-entah-berantah"),
    below("two places, one without stories", "places", "entah-berantah"),
    below("a topic", "topics", "jalan-dan-jembatan"),
  ],
};
