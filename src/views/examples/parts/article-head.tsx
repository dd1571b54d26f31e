/** The top of a story in all its states. */
import { ArticleHead } from "../../parts/article-head.tsx";
import { type Component, type Example, thing } from "../example.ts";

const head = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <ArticleHead context={context} article={article} story={context.archive.story(article)} />;
  },
});

export const articleHead: Component = {
  name: "Top of a story",
  file: "parts/article-head.tsx",
  examples: [
    head("a very long title, summary, place, two authors, an old story", "2022/03/janji-jembatan"),
    head("uncertain day, updated, added later", "2023/11/terhenti"),
    head("month only, with a note on the date", "2023/11/pondasi"),
    head("as little as can be: a short title, a doubtful year", "2019/air"),
    head("another language", "2024/02/english"),
    head("draft, no section", "2024/02/draf"),
    head("withdrawn", "2023/11/dicabut"),
  ],
};
