/** A list that goes on on other pages. */
import { storiesAbout } from "../../parts/links-to.tsx";
import { LatestOf } from "../../parts/long-list.tsx";
import { type Component, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

export const longList: Component = {
  name: "Long lists",
  file: "parts/long-list.tsx",
  examples: [
    {
      name: "three older pages",
      show(context) {
        const many = invented(context, {
          "topics/banyak": { name: "Pokok yang Banyak Beritanya" },
          ...times(121, (at) => [
            `articles/${2010 + Math.floor(at / 12)}/berita-${at}`,
            {
              title: `Berita ${at + 1}`,
              published: `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
              topics: ["banyak"],
            },
          ]),
        });
        return <LatestOf context={many} list={storiesAbout(many, thing(many, "topics", "banyak"))} />;
      },
    },
    {
      name: "no older page",
      show: (context) => (
        <LatestOf context={context} list={storiesAbout(context, thing(context, "people", "badu-petani"))} />
      ),
    },
  ],
};
