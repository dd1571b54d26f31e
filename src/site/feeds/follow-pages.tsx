/** The page about feeds, and the lists of feeds for readers' programs. */
import { opml } from "../../feeds/opml.ts";
import { once } from "../../graph/once.ts";
import { opmlUrl } from "../../model/feed-address.ts";
import type { Context } from "../../views/context.ts";
import { feedGroups, hasFeeds, opmlName } from "../../views/feeds.ts";
import { FollowPage } from "../../views/pages/follow.tsx";
import { followInputs, opmlInputs } from "../inputs/feed-inputs.ts";
import type { MadeOf } from "../inputs/ingredients.ts";
import { fileOf, type Page, pageAt } from "../page.ts";

/** None where there is nothing to follow. */
export function followPages(context: Context, madeOf: MadeOf): Page[] {
  if (!hasFeeds(context)) return [];
  const groups = once(() => feedGroups(context));
  const { title, url_words } = context.archive.settings;
  return [
    pageAt(
      context.index("follow"),
      madeOf(() => followInputs(groups())),
      () => <FollowPage context={context} groups={groups()} />,
    ),
    {
      path: fileOf(opmlUrl(opmlName(context, null), url_words)),
      inputs: madeOf(() => opmlInputs(groups())),
      render: () => opml(context, title, groups()),
    },
    ...groups().map((group) => ({
      path: fileOf(opmlUrl(opmlName(context, group), url_words)),
      inputs: madeOf(() => opmlInputs([group])),
      render: () => opml(context, `${group.label} – ${title}`, [group]),
    })),
  ];
}
