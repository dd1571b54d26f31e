/** The ways into the archive: what the menu, the front page and the 404 page offer. */
import { hasData } from "../data/resources.ts";
import { dataWordsOf } from "../i18n/data-words.ts";
import { indexNames } from "../i18n/words.ts";
import type { Context } from "./context.ts";
import { hasFeeds } from "./feeds.ts";
import type { Crumb } from "./trail.ts";

/** In the order of the menu; sections only where the archive has any. */
export function mainWays(context: Context): readonly Crumb[] {
  const { words, archive } = context;
  return [
    { label: words.archive, url: context.index("archive") },
    ...(archive.settings.sections.length > 0
      ? [{ label: words.sections, url: context.index("sections") }]
      : []),
    ...indexNames.map((name) => ({ label: words.indexes[name], url: context.index(name) })),
  ];
}

/** What is looked for less often, in the footer: the newsroom's own pages too, where the menu does not have them. */
export function otherWays(context: Context): readonly Crumb[] {
  const { archive, words } = context;
  const inMenu = new Set(archive.settings.menu.map(({ url }) => url));
  return [
    { label: words.authors, url: context.index("authors") },
    { label: words.corrections, url: context.index("corrections") },
    ...(hasFeeds(context) ? [{ label: words.feeds.follow, url: context.index("follow") }] : []),
    ...(hasData(archive) ? [{ label: dataWordsOf[context.language].title, url: context.index("data") }] : []),
    ...archive.pages.filter(({ url }) => !inMenu.has(url)).map(({ label, url }) => ({ label, url })),
  ];
}
