/** What was corrected, in every kind of correction. */
import { Corrections } from "../../parts/corrections-box.tsx";
import { type Component, type Example, thing } from "../example.ts";

const corrections = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <Corrections context={context} article={article} story={context.archive.story(article)} />;
  },
});

export const correctionsBox: Component = {
  name: "Corrections",
  file: "parts/corrections-box.tsx",
  examples: [
    corrections("a correction, a clarification, a long reply", "2023/11/terhenti"),
    corrections("a withdrawal", "2023/11/dicabut"),
    corrections("none", "2019/air"),
  ],
};
