/** The numbered pages of lists that are long, and the letters of long indexes. */
import type { CorrectionOf, Naming } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { Article, Thing } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import { isLong, numbered } from "../views/numbered.ts";
import { storiesBy } from "../views/pages/author.tsx";
import { allCorrections } from "../views/pages/corrections.tsx";
import { type Index, LetterPage, letterPages, letterUrl } from "../views/pages/index-page.tsx";
import { ListPage } from "../views/pages/list-page.tsx";
import { storiesInSection } from "../views/pages/sections.tsx";
import { undatedStories } from "../views/pages/undated-page.tsx";
import { storiesAbout, storiesMentioning } from "../views/parts/links-to.tsx";
import type { LongList } from "../views/parts/long-list.tsx";
import type { Ingredients, MadeOf } from "./inputs/ingredients.ts";
import { named } from "./inputs/ingredients.ts";
import { letterInputs, olderInputs } from "./inputs/list-inputs.ts";
import { naming } from "./inputs/shared-inputs.ts";
import { type Page, pageAt } from "./page.ts";

export function listPages(context: Context, madeOf: MadeOf): Page[] {
  const { archive } = context;
  const things: readonly Thing[] = [
    ...archive.people,
    ...archive.institutions,
    ...archive.events,
    ...archive.places,
    ...archive.topics,
    ...archive.followUps,
  ];
  const site = { context, madeOf };
  const ofStories = (list: LongList<Article>) => olderPages(site, list, storyInput);
  const ofMentions = (list: LongList<Naming<Article>>) => olderPages(site, list, naming);
  // Most lists are short: how they are titled and shown need not be made up.
  const ofThing = (thing: Thing): Page[] => {
    const { about, mentioning } = archive.linksTo(thing);
    return [
      ...(isLong(about) ? ofStories(storiesAbout(context, thing)) : []),
      ...(isLong(mentioning) ? ofMentions(storiesMentioning(context, thing)) : []),
    ];
  };
  return [
    ...archive.articles.flatMap(ofThing),
    ...things.flatMap(ofThing),
    ...archive.authors.flatMap((author) => ofStories(storiesBy(context, author))),
    ...archive.settings.sections.flatMap((section) => ofStories(storiesInSection(context, section))),
    ...ofStories(undatedStories(context)),
    ...olderPages(site, allCorrections(context), correctionInput),
  ];
}

/** What a row of a list is made of. */
type ItemInput<T> = (of: Ingredients, item: T) => string;

const storyInput: ItemInput<Article> = ({ shown }, article) => shown(article);

const correctionInput: ItemInput<CorrectionOf> = ({ shown }, { article, correction }) =>
  [
    shown(article),
    correction.kind,
    correction.date.edtf,
    plainText(correction.text),
    named(correction.text),
  ].join("\t");

function olderPages<T>(
  { context, madeOf }: { context: Context; madeOf: MadeOf },
  list: LongList<T>,
  input: ItemInput<T>,
): Page[] {
  const { pages } = numbered(list.items);
  return pages.map((items, at) =>
    pageAt(
      context.listPage(list.url, list.kind, at + 1),
      madeOf((of) =>
        olderInputs(
          list,
          items.map((item) => input(of, item)),
          at + 1 === pages.length,
        ),
      ),
      () => <ListPage context={context} list={list} pages={pages} number={at + 1} />,
    ),
  );
}

export function letterPagesOf(context: Context, madeOf: MadeOf, index: Index): Page[] {
  const letters = letterPages(index);
  return letters.map((letter) =>
    pageAt(
      letterUrl(context, index, letter[0]),
      madeOf(() => letterInputs(letters, letter)),
      () => <LetterPage context={context} index={index} letters={letters} letter={letter} />,
    ),
  );
}
