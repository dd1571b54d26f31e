/** Stories by year. */
import { Coverage } from "../../parts/coverage.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

/** One story a year for so many years. */
const years = (name: string, count: number): Example => ({
  name,
  show(context) {
    const archive = invented(context, {
      "people/lama": { name: "Orang Lama" },
      ...times(count, (at) => [
        `articles/${2000 + at}/berita`,
        { title: `Berita ${2000 + at}`, published: `${2000 + at}-05-01`, people: ["lama"] },
      ]),
    });
    return <Coverage context={archive} thing={thing(archive, "people", "lama")} />;
  },
});

export const coverage: Component = {
  name: "Stories by year",
  file: "parts/coverage.tsx",
  examples: [
    {
      name: "a few years",
      show: (context) => <Coverage context={context} thing={thing(context, "people", "polan")} />,
    },
    years("many years, folded up", 20),
    years("one story, not worth a table", 1),
  ],
};
