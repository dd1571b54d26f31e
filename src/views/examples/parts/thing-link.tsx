/** Links to things of all kinds. */
import { ThingLink, ThingLinks } from "../../parts/thing-link.tsx";
import { type Component, thing } from "../example.ts";

export const thingLink: Component = {
  name: "Links to things",
  file: "parts/thing-link.tsx",
  examples: [
    {
      name: "one of each kind",
      show: (context) => (
        <ul>
          {[
            thing(context, "people", "polan"),
            thing(context, "institutions", "pemkab-entah-berantah"),
            thing(context, "events", "banjir"),
            thing(context, "places", "jembatan"),
            thing(context, "topics", "jembatan-gantung"),
            thing(context, "follow_ups", "janji-belum"),
            thing(context, "articles", "2021/pelantikan"),
            thing(context, "pages", "tentang"),
          ].map((each) => (
            <li>
              <ThingLink context={context} thing={each} />
            </li>
          ))}
        </ul>
      ),
    },
    {
      name: "on one line: namesakes are told apart",
      show: (context) => (
        <p>
          <ThingLinks context={context} things={context.archive.people} />
        </p>
      ),
    },
    {
      name: "a story in another language",
      show: (context) => (
        <p>
          <ThingLink context={context} thing={thing(context, "articles", "2024/02/english")} />
        </p>
      ),
    },
  ],
};
