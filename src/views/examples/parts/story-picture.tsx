/** The picture that stands above a story. */
import { StoryPicture } from "../../parts/story-picture.tsx";
import { type Component, thing } from "../example.ts";

export const storyPicture: Component = {
  name: "Picture above a story",
  file: "parts/story-picture.tsx",
  examples: [
    {
      name: "with all that it may have",
      show(context) {
        const article = thing(context, "articles", "2024/02/huruf");
        return <StoryPicture context={context} article={article} story={context.archive.story(article)} />;
      },
    },
  ],
};
