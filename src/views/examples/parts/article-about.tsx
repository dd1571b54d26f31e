/** What a story moves and what it is about. */
import { About, Moves } from "../../parts/article-about.tsx";
import { type Component, type Example, thing } from "../example.ts";

const about = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <About context={context} article={article} story={context.archive.story(article)} />;
  },
});

const moves = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <Moves context={context} article={article} story={context.archive.story(article)} />;
  },
});

export const articleAbout: Component = {
  name: "What a story moves, and what it is about",
  file: "parts/article-about.tsx",
  examples: [
    about("all kinds, roles that day, a very long name", "2022/03/janji-jembatan"),
    about("one person, no role", "2019/air"),
    about("nothing", "2024/02/huruf"),
    moves("moved on since", "2023/11/pondasi"),
    moves("two, one of them only added to", "2023/11/terhenti"),
    moves("a note in another language", "2024/02/english"),
    moves("nothing moved", "2019/air"),
  ],
};
