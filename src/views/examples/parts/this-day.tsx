/** The archive's day in other years. */
import { ThisDayStories } from "../../parts/this-day.tsx";
import { type Component, type Example, emptied } from "../example.ts";
import { invented, times } from "../invented.ts";

/** Stories of so many years before the archive's day, 1 March 2024. */
const stories = (name: string, count: number, day: string): Example => ({
  name,
  show(context) {
    const archive = invented(
      context,
      times(count, (at) => [
        `articles/${2023 - at}/hari-ini`,
        { title: `Hari Ini Tahun ${2023 - at}`, published: `${2023 - at}-03-${day}` },
      ]),
    );
    return <ThisDayStories context={archive} />;
  },
});

export const thisDay: Component = {
  name: "This day in other years",
  file: "parts/this-day.tsx",
  examples: [
    stories("more than are shown", 9, "01"),
    stories("one", 1, "01"),
    stories("only of the same month", 2, "20"),
    { name: "none", show: (context) => <ThisDayStories context={emptied(context)} /> },
  ],
};
