/** Places, institutions and topics among those above and below them. */
import { Hierarchy } from "../../pictures/hierarchy.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

const tree = (name: string, folder: "places" | "institutions" | "topics", slug: string): Example => ({
  name,
  show: (context) => <Hierarchy context={context} thing={thing(context, folder, slug)} />,
});

export const hierarchy: Component = {
  name: "In its hierarchy",
  file: "pictures/hierarchy.tsx",
  examples: [
    tree("a place in the middle", "places", "entah-berantah"),
    tree("a place at the bottom, six levels down", "places", "jembatan"),
    tree("an institution with a very long name above another", "institutions", "dinas-nama-panjang"),
    tree("a topic at the top", "topics", "jalan-dan-jembatan"),
    {
      name: "more levels and more children than are drawn",
      show(context) {
        const many = invented(context, {
          ...times(12, (at) => [
            `places/tingkat-${at}`,
            { name: `Tempat Tingkat ${at + 1}`, ...(at > 0 && { parent: `tingkat-${at - 1}` }) },
          ]),
          ...times(40, (at) => [`places/dusun-${at}`, { name: `Dusun ${at + 1}`, parent: "tingkat-11" }]),
        });
        return <Hierarchy context={many} thing={thing(many, "places", "tingkat-11")} />;
      },
    },
    tree("nothing above and nothing below", "topics", "tanpa-induk"),
  ],
};
