/** Who is in a story and what came of it. */
import { Brief } from "../../parts/brief.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

const brief = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    return <Brief context={context} article={article} story={context.archive.story(article)} />;
  },
});

export const briefExamples: Component = {
  name: "Who, and what came of it",
  file: "parts/brief.tsx",
  examples: [
    brief("people with their roles that day, a promise, a newer story", "2022/03/janji-jembatan"),
    brief("three people, two follow-ups", "2023/11/terhenti"),
    brief("one person", "2019/air"),
    brief("nobody, nothing", "2024/02/huruf"),
    {
      name: "more than are named here",
      show(context) {
        const many = invented(context, {
          ...times(6, (at) => [`people/tetangga-${at}`, { name: `Tetangga Nomor ${at + 1}` }]),
          ...times(6, (at) => [
            `follow_ups/tanya-${at}`,
            { name: `Mengapa yang ke-${at + 1}?`, kind: "question" },
          ]),
          "articles/2023/ramai": {
            title: "Berita yang Ramai",
            published: "2023-05-01",
            people: Array.from({ length: 6 }, (_, at) => `tetangga-${at}`),
            follow_ups: Array.from({ length: 6 }, (_, at) => ({ id: `tanya-${at}` })),
          },
        });
        const article = thing(many, "articles", "2023/ramai");
        return <Brief context={many} article={article} story={many.archive.story(article)} />;
      },
    },
  ],
};
