/** Who is in the news together with someone. */
import { Companions } from "../../parts/companions.tsx";
import { type Component, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

export const companions: Component = {
  name: "In the news together",
  file: "parts/companions.tsx",
  examples: [
    {
      name: "few, long and short names",
      show: (context) => <Companions context={context} person={thing(context, "people", "polan")} />,
    },
    {
      name: "more than are shown",
      show(context) {
        const many = invented(context, {
          ...times(20, (at) => [`people/tetangga-${at}`, { name: `Tetangga Nomor ${at + 1}` }]),
          "people/pusat": { name: "Orang di Tengah" },
          ...times(20, (at) => [
            `articles/2023/berita-${at}`,
            {
              title: `Berita ${at + 1}`,
              published: "2023",
              people: ["pusat", ...Array.from({ length: at + 1 }, (_, other) => `tetangga-${other}`)],
            },
          ]),
        });
        return <Companions context={many} person={thing(many, "people", "pusat")} />;
      },
    },
    {
      name: "nobody",
      show: (context) => <Companions context={context} person={thing(context, "people", "badu-petani")} />,
    },
  ],
};
