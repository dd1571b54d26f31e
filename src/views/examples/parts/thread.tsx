/** A story in its thread. */
import { ThreadTimeline } from "../../parts/thread.tsx";
import { type Component, type Example, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

const timeline = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const article = thing(context, "articles", slug);
    const { thread } = context.archive.story(article);
    return thread && <ThreadTimeline context={context} thread={thread} current={article} />;
  },
});

export const thread: Component = {
  name: "Thread of stories",
  file: "parts/thread.tsx",
  examples: [
    timeline("in the middle, with uncertain dates and moves", "2023/11/pondasi"),
    timeline("the newest", "2024/01/diperiksa"),
    timeline("of no thread", "2019/air"),
    {
      name: "of a long thread, the stretch around the story",
      show(context) {
        const many = invented(
          context,
          times(40, (at) => [
            `articles/2023/sambung-${at}`,
            {
              title: `Sambungan ke-${at + 1}`,
              published: `20${String(10 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}-01`,
              ...(at > 0 ? { continues: [`2023/sambung-${at - 1}`] } : {}),
            },
          ]),
        );
        const article = thing(many, "articles", "2023/sambung-20");
        const place = many.archive.story(article).thread;
        return place && <ThreadTimeline context={many} thread={place} current={article} />;
      },
    },
  ],
};
