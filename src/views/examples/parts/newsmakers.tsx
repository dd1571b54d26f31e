/** Who is in the news. */
import { Newsmakers } from "../../parts/newsmakers.tsx";
import { type Component, emptied } from "../example.ts";
import { invented, times } from "../invented.ts";

export const newsmakers: Component = {
  name: "Who is in the news",
  file: "parts/newsmakers.tsx",
  examples: [
    { name: "people and institutions", show: (context) => <Newsmakers context={context} /> },
    {
      name: "more people than are shown, no institution",
      show(context) {
        const many = invented(context, {
          ...times(12, (at) => [`people/tetangga-${at}`, { name: `Tetangga Nomor ${at + 1}` }]),
          "articles/2024/ramai": {
            title: "Berita yang Ramai",
            published: "2024-02-01",
            people: Array.from({ length: 12 }, (_, at) => `tetangga-${at}`),
          },
        });
        return <Newsmakers context={many} />;
      },
    },
    { name: "nobody", show: (context) => <Newsmakers context={emptied(context)} /> },
  ],
};
