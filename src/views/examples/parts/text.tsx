/** Running text: everything that Markdown may bring. */
import { Prose } from "../../parts/text.tsx";
import { type Component, type Example, thing } from "../example.ts";

const prose = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <Prose context={context} body={context.archive.body(article)} lang={article.lang} />;
  },
});

export const text: Component = {
  name: "Running text",
  file: "parts/text.tsx",
  examples: [
    prose(
      "links of all kinds, gaps, quotes, headings, lists, a table, code, a picture, a document, a film, a footnote",
      "2024/02/huruf",
    ),
    prose("another language", "2024/02/english"),
    { name: "empty", show: (context) => <Prose context={context} body={[]} /> },
  ],
};
