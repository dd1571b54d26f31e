/** A thread's stories on an axis of time, from two to many. */
import { dayAt, isoOf } from "../../../days.ts";
import { ThreadPicture } from "../../pictures/thread.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

/** So many stories, each carrying the one before on, about every fifth day. */
const thread = (name: string, count: number, present: number): Example => ({
  name,
  show(context) {
    const archive = invented(
      context,
      times(count, (at) => [
        `articles/2020/sambung-${at}`,
        {
          title: `Sambungan ke-${at + 1}`,
          published: isoOf(dayAt(2020) + at * 5 + (at % 3)),
          ...(at > 0 && { continues: [`2020/sambung-${at - 1}`] }),
        },
      ]),
    );
    const current = thing(archive, "articles", `2020/sambung-${present}`);
    const place = archive.archive.story(current).thread;
    return place && <ThreadPicture context={archive} thread={place.thread} current={current} />;
  },
});

export const threadPicture: Component = {
  name: "Thread on an axis of time",
  file: "pictures/thread.tsx",
  examples: [
    {
      name: "uncertain dates, moves of a follow-up",
      show(context) {
        const current = thing(context, "articles", "2023/11/terhenti");
        const place = context.archive.story(current).thread;
        return place && <ThreadPicture context={context} thread={place.thread} current={current} />;
      },
    },
    thread("three", 3, 0),
    thread("a dozen", 12, 11),
    thread("many, as columns", 300, 150),
    thread("two, seen at once in the list", 2, 0),
  ],
};
