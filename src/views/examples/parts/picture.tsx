/** Pictures in a story. */
import { Figure } from "../../parts/picture.tsx";
import { type Component, thing } from "../example.ts";

export const picture: Component = {
  name: "Pictures in a story",
  file: "parts/picture.tsx",
  examples: [
    {
      name: "with caption and credit",
      show(context) {
        const story = context.archive.story(thing(context, "articles", "2024/02/huruf"));
        if (!story.picture) throw new Error("the example has lost its picture");
        return (
          <Figure context={context} picture={story.picture} alt="Rakit kuning di sungai biru">
            Rakit di jembatan, pagi hari. <span class="credit">{context.words.credit("Kabar Rekaan")}</span>
          </Figure>
        );
      },
    },
    {
      name: "without a caption",
      show(context) {
        const story = context.archive.story(thing(context, "articles", "2024/02/huruf"));
        return (
          story.picture && (
            <Figure context={context} picture={story.picture} alt="Rakit kuning di sungai biru" />
          )
        );
      },
    },
  ],
};
