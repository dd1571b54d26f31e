/** The calendar of an archive, from one story to many. */
import { ArchiveCalendar } from "../../pictures/calendar.tsx";
import { type Component, type Example, emptied } from "../example.ts";
import { invented, times } from "../invented.ts";

/** So many stories back from December 2024, so many of them a month. */
const stories = (name: string, count: number, aMonth: number): Example => ({
  name,
  show(context) {
    const archive = invented(
      context,
      times(count, (at) => {
        const back = Math.floor(at / aMonth) + (at % 7 === 0 ? 1 : 0);
        const [year, month] = [2024 - Math.floor(back / 12), 12 - (back % 12)];
        const published = `${year}-${String(month).padStart(2, "0")}-01`;
        return [`articles/${year}/berita-${at}`, { title: `Berita ${at + 1}`, published }];
      }),
    );
    return <ArchiveCalendar context={archive} />;
  },
});

export const calendar: Component = {
  name: "Calendar of the archive",
  file: "pictures/calendar.tsx",
  examples: [
    {
      name: "years without a story, stories without a month, a story without a sure year",
      show: (context) => <ArchiveCalendar context={context} />,
    },
    stories("one story", 1, 1),
    stories("a dozen", 12, 2),
    stories("many", 400, 3),
    {
      name: "the newest two years alone",
      show: (context) => <ArchiveCalendar context={context} newest={2} />,
    },
    { name: "none", show: (context) => <ArchiveCalendar context={emptied(context)} /> },
  ],
};
