/** The stories whose year is not sure: a place of their own, with their dates as well as they are known. */
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Layout } from "../parts/layout.tsx";
import { LatestOf, type LongList } from "../parts/long-list.tsx";
import { longStoryList } from "../parts/stories.tsx";
import { archiveTrail } from "../trail.ts";

export function UndatedPage({ context }: { context: Context }) {
  const { words } = context;
  return (
    <Layout
      context={context}
      url={context.archiveUrl(null)}
      title={words.undated}
      trail={archiveTrail(context)}
    >
      <h1>{words.undated}</h1>
      <p class="lead">{words.undatedLead}</p>
      <LatestOf context={context} list={undatedStories(context)} />
    </Layout>
  );
}

export const undatedStories = (context: Context): LongList<Article> => ({
  url: context.archiveUrl(null),
  pageTitle: context.words.undated,
  trail: archiveTrail(context),
  title: context.words.undated,
  ...longStoryList(context, context.archive.calendar.undated.toReversed()),
});
