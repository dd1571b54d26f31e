/** Sections of the newspaper: all of them, and each with its stories. */
import type { Settings } from "../../model/settings.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { sectionFeed } from "../feeds.ts";
import { FollowLink } from "../parts/follow-link.tsx";
import { Layout } from "../parts/layout.tsx";
import { LatestOf, type LongList } from "../parts/long-list.tsx";
import { longStoryList } from "../parts/stories.tsx";
import { homeTrail, indexTrail } from "../trail.ts";

export type NewsSection = Settings["sections"][number];

export function SectionsPage({ context }: { context: Context }) {
  const { archive, words } = context;
  return (
    <Layout
      context={context}
      url={context.index("sections")}
      title={words.sections}
      trail={homeTrail(context)}
    >
      <h1>{words.sections}</h1>
      <p class="lead">{words.sectionsLead}</p>
      <ul class="index">
        {archive.settings.sections.map(({ id, name }) => (
          <li>
            <a href={context.href(context.below("sections", id))}>{name}</a>{" "}
            <span class="note">{words.stories(context.count(archive.inSection(id).length))}</span>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export function SectionPage({ context, section }: { context: Context; section: NewsSection }) {
  const { archive, words } = context;
  const list = storiesInSection(context, section);
  const feed = sectionFeed(context, section);
  return (
    <Layout context={context} url={list.url} title={section.name} trail={list.trail} feed={feed}>
      <h1>{section.name}</h1>
      <p class="lead">
        {list.items.length > 0
          ? words.stories(context.count(archive.inSection(section.id).length))
          : words.emptyIndex}
      </p>
      <FollowLink context={context} feed={feed} />
      <LatestOf context={context} list={list} />
    </Layout>
  );
}

export const storiesInSection = (context: Context, { id, name }: NewsSection): LongList<Article> => ({
  url: context.below("sections", id),
  pageTitle: name,
  trail: indexTrail(context, context.words.sections, "sections"),
  title: name,
  ...longStoryList(context, context.archive.inSection(id)),
});
