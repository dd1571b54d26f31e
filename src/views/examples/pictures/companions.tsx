/** Who is in the news together with someone, from nobody to many. */
import { Companions } from "../../pictures/companions.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

/** So many companions; the first has most stories, and each story joins neighbours. */
const together = (name: string, count: number): Example => ({
  name,
  show(context) {
    const archive = invented(context, {
      "people/pusat": { name: "Orang di Tengah" },
      ...times(count, (at) => [`people/tetangga-${at}`, { name: `Tetangga Nomor ${at + 1}` }]),
      ...times(count * 2, (at) => [
        `articles/2023/berita-${at}`,
        {
          title: `Berita ${at + 1}`,
          published: "2023",
          people: [
            "pusat",
            ...Array.from({ length: count }, (_, other) => other)
              .filter((other) => other * 2 <= at && (other + at) % 3 > 0)
              .map((other) => `tetangga-${other}`),
          ],
        },
      ]),
    });
    return <Companions context={archive} person={thing(archive, "people", "pusat")} />;
  },
});

export const companions: Component = {
  name: "In the news together",
  file: "pictures/companions.tsx",
  examples: [
    {
      name: "people and institutions, very long and very short names",
      show: (context) => <Companions context={context} person={thing(context, "people", "polan")} />,
    },
    together("one", 1),
    together("a dozen", 12),
    together("more than are named", 36),
    {
      name: "nobody",
      show: (context) => <Companions context={context} person={thing(context, "people", "badu-petani")} />,
    },
  ],
};
