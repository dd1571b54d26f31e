/** Lists of stories. */
import type { Article } from "../../../model/thing.ts";
import { StoryList } from "../../parts/stories.tsx";
import { type Component, type Example, thing } from "../example.ts";

const list = (name: string, ...slugs: readonly string[]): Example => ({
  name,
  show(context) {
    const articles: readonly Article[] = slugs.map((slug) => thing(context, "articles", slug));
    return <StoryList context={context} articles={articles} />;
  },
});

export const stories: Component = {
  name: "Lists of stories",
  file: "parts/stories.tsx",
  examples: [
    {
      name: "all: long and short titles, with and without summary, draft, another language, dates of all kinds",
      show: (context) => <StoryList context={context} articles={context.archive.articles.toReversed()} />,
    },
    list("one", "2023/11/pondasi"),
  ],
};
