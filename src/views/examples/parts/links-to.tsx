/** What points at a thing. */
import type { Thing } from "../../../model/thing.ts";
import { LinksToThing } from "../../parts/links-to.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

const links = (name: string, folder: Thing["folder"], slug: string): Example => ({
  name,
  show: (context) => <LinksToThing context={context} thing={thing(context, folder, slug)} />,
});

export const linksTo: Component = {
  name: "What points at a thing",
  file: "parts/links-to.tsx",
  examples: [
    links("stories about it, sentences elsewhere", "people", "polan"),
    links("sentences that mention it", "people", "nama-panjang"),
    links("another language", "people", "ii"),
    links("nothing", "places", "kampung-hilir"),
    {
      name: "more sentences than are shown",
      show(context) {
        const many = invented(context, {
          "places/sungai": { name: "Sungai Dongeng" },
          "articles/2023/sungai": {
            title: "Tentang Sungai",
            published: "2023",
            body: Array.from({ length: 11 }, (_, at) => `Kalimat ke-${at + 1} menyebut [[sungai]].`).join(
              " ",
            ),
          },
          ...times(2, (at) => [
            `articles/2022/lain-${at}`,
            { title: `Berita Lain ${at}`, published: "2022" },
          ]),
        });
        return <LinksToThing context={many} thing={thing(many, "places", "sungai")} />;
      },
    },
  ],
};
