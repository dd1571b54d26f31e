/** The numbered pages of lists that are long, and the letters of long indexes. */
import type { Thing } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import { numbered } from "../views/numbered.ts";
import { storiesBy } from "../views/pages/author.tsx";
import { allCorrections } from "../views/pages/corrections.tsx";
import { type Index, LetterPage, letterPages, letterUrl } from "../views/pages/index-page.tsx";
import { ListPage } from "../views/pages/list-page.tsx";
import { storiesInSection } from "../views/pages/sections.tsx";
import { undatedStories } from "../views/pages/undated-page.tsx";
import { storiesAbout, storiesMentioning } from "../views/parts/links-to.tsx";
import type { LongList } from "../views/parts/long-list.tsx";
import { type Page, pageAt } from "./page.ts";

export function listPages(context: Context): Page[] {
  const { archive } = context;
  const things: readonly Thing[] = [
    ...archive.people,
    ...archive.institutions,
    ...archive.events,
    ...archive.places,
    ...archive.topics,
    ...archive.followUps,
  ];
  return [
    // No story is about a story.
    ...archive.articles.flatMap((article) => pagesOf(context, storiesMentioning(context, article))),
    ...things.flatMap((thing) => [
      ...pagesOf(context, storiesAbout(context, thing)),
      ...pagesOf(context, storiesMentioning(context, thing)),
    ]),
    ...archive.authors.flatMap((author) => pagesOf(context, storiesBy(context, author))),
    ...archive.settings.sections.flatMap((section) => pagesOf(context, storiesInSection(context, section))),
    ...pagesOf(context, undatedStories(context)),
    ...pagesOf(context, allCorrections(context)),
  ];
}

function pagesOf<T>(context: Context, list: LongList<T>): Page[] {
  const { pages } = numbered(list.items);
  return pages.map((_, at) =>
    pageAt(context.listPage(list.url, list.kind, at + 1), () => (
      <ListPage context={context} list={list} pages={pages} number={at + 1} />
    )),
  );
}

export function letterPagesOf(context: Context, index: Index): Page[] {
  const letters = letterPages(index);
  return letters.map((letter) =>
    pageAt(letterUrl(context, index, letter[0]), () => (
      <LetterPage context={context} index={index} letters={letters} letter={letter} />
    )),
  );
}
