/** What stands only on a story's own page. */
import { Corrections } from "../../pages/article.tsx";
import { type Component, type Example, thing } from "../example.ts";

const corrections = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <Corrections context={context} article={article} story={context.archive.story(article)} />;
  },
});

export const articlePage: Component = {
  name: "Corrections",
  file: "pages/article.tsx",
  examples: [
    corrections("a correction, a clarification, a long reply", "2023/11/terhenti"),
    corrections("a withdrawal", "2023/11/dicabut"),
    corrections("none", "2019/air"),
  ],
};
