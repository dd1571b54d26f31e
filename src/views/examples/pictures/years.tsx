/** A person's or an institution's years, from one story to many. */
import { Years } from "../../pictures/years.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

/** Stories from 2024 backwards: so many a year, for so many years, and so many roles of five years each. */
const person = (name: string, years: number, aYear: number, roles = 0): Example => ({
  name,
  show(context) {
    const archive = invented(context, {
      "people/lama": {
        name: "Orang Lama",
        roles: Array.from({ length: roles }, (_, at) => ({
          title: `Jabatan yang Ke-${at + 1}`,
          from: `${1990 + at * 3}`,
          to: `${1995 + at * 3}`,
        })),
      },
      ...times(years * aYear, (at) => {
        const year = 2024 - Math.floor(at / aYear);
        return [
          `articles/${year}/berita-${at}`,
          { title: `Berita ${at + 1}`, published: `${year}-05-01`, people: ["lama"] },
        ];
      }),
    });
    return <Years context={archive} thing={thing(archive, "people", "lama")} />;
  },
});

export const years: Component = {
  name: "Years of a person or an institution",
  file: "pictures/years.tsx",
  examples: [
    {
      name: "roles with and without sure ends, stories of which one is not sure of its year",
      show: (context) => <Years context={context} thing={thing(context, "people", "polan")} />,
    },
    {
      name: "an institution",
      show: (context) => (
        <Years context={context} thing={thing(context, "institutions", "dinas-nama-panjang")} />
      ),
    },
    person("a dozen stories", 4, 3),
    person("many stories in many years, more roles than lanes", 30, 8, 10),
    person("so many years that they go together", 60, 1),
    person("one story, not worth a picture", 1, 1),
    person("none", 0, 0),
  ],
};
