/** What is still open, by its age. */
import { OpenByAge } from "../../pictures/open-by-age.tsx";
import { type Component, emptied } from "../example.ts";
import { invented, times } from "../invented.ts";

export const openByAge: Component = {
  name: "Still open, by age",
  file: "pictures/open-by-age.tsx",
  examples: [
    {
      name: "sure and unsure beginnings, a due date passed, a long name",
      show: (context) => <OpenByAge context={context} />,
    },
    {
      name: "over half a century, more than are shown",
      show(context) {
        const many = invented(
          context,
          times(10, (at) => [
            `follow_ups/lama-${at}`,
            {
              name: `Janji lama ke-${at + 1}`,
              kind: "promise",
              promise: { made_on: `${1970 + at * 5}`, due: `${1975 + at * 5}` },
            },
          ]),
        );
        return <OpenByAge context={many} />;
      },
    },
    {
      name: "one, whose beginning is not known",
      show(context) {
        const one = invented(context, { "follow_ups/tanya": { name: "Mengapa?", kind: "question" } });
        return <OpenByAge context={one} />;
      },
    },
    { name: "nothing", show: (context) => <OpenByAge context={emptied(context)} /> },
  ],
};
