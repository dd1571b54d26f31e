/** How to cite a story: open and closed, with and without names, and with dates that are not sure. */
import { CiteBox } from "../../parts/cite-box.tsx";
import { type Component, type Example, thing } from "../example.ts";

const example = (name: string, slug: string): Example => ({
  name,
  show: (context) => <CiteBox context={context} article={thing(context, "articles", slug)} />,
});

export const citeBox: Component = {
  name: "How to cite a story",
  file: "parts/cite-box.tsx",
  examples: [
    example("signed, with a sure day", "2023/11/terhenti"),
    example("not signed, the day not sure", "2019/air"),
    example("a story in another language", "2024/02/english"),
    example("a long title", "2024/02/huruf"),
  ],
};
