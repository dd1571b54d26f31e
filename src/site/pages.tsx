/** The whole site map: every page that an archive has, each as a path and a function that makes it. */
import type { Archive } from "../graph/archive.ts";
import { type Context, contextOf } from "../views/context.ts";
import { indexesOf } from "../views/indexes.ts";
import type { Html } from "../views/jsx/jsx-runtime.ts";
import { ArchivePage, YearPage } from "../views/pages/archive-pages.tsx";
import { ArticlePage } from "../views/pages/article.tsx";
import { AuthorPage } from "../views/pages/author.tsx";
import { CorrectionsPage } from "../views/pages/corrections.tsx";
import { EventPage } from "../views/pages/event.tsx";
import { FollowUpPage } from "../views/pages/follow-up.tsx";
import { FollowUpsPage } from "../views/pages/follow-ups-page.tsx";
import { HomePage } from "../views/pages/home.tsx";
import { IndexPage } from "../views/pages/index-page.tsx";
import { InstitutionPage } from "../views/pages/institution.tsx";
import { MonthPage } from "../views/pages/month-page.tsx";
import { NotFoundPage } from "../views/pages/not-found.tsx";
import { PersonPage } from "../views/pages/person.tsx";
import { PlacePage } from "../views/pages/place.tsx";
import { SearchPage } from "../views/pages/search.tsx";
import { SectionPage, SectionsPage } from "../views/pages/sections.tsx";
import { StaticPage } from "../views/pages/static-page.tsx";
import { TopicPage } from "../views/pages/topic.tsx";
import { UndatedPage } from "../views/pages/undated-page.tsx";
import { toHtml } from "../views/render.ts";
import { assetPages } from "./assets.ts";
import { dataPages } from "./data-pages.tsx";
import { feedPages } from "./feeds/feed-pages.ts";
import { followPages } from "./feeds/follow-pages.tsx";
import { headersFile } from "./headers.ts";
import { hostPages } from "./host-files.ts";
import { iconPages } from "./icons.ts";
import { type Ingredients, type MadeOf, madeOfIn } from "./inputs/ingredients.ts";
import {
  authorInputs,
  indexInputs,
  monthInputs,
  sectionInputs,
  undatedInputs,
  yearInputs,
} from "./inputs/list-inputs.ts";
import {
  eventInputs,
  followUpInputs,
  institutionInputs,
  personInputs,
  placeInputs,
  staticInputs,
  storyInputs,
  topicInputs,
} from "./inputs/thing-inputs.ts";
import { letterPagesOf, listPages } from "./list-pages.tsx";
import { mediaOf } from "./media.ts";
import { type Page, pageAt } from "./page.ts";
import { redirectPages } from "./redirects.tsx";
import { sitemapPages } from "./sitemaps.ts";

export interface Beside {
  /** What stands on the site beside its pages. */
  readonly media?: readonly Pick<Page, "path">[];
  /** ISO day; null: no story counts as news. */
  readonly today?: string | null;
}

export function sitePages(archive: Archive, { media = mediaOf(archive), today = null }: Beside = {}): Page[] {
  const context = contextOf(archive);
  const pages = ownPages(archive, context, madeOfIn(context));
  const own = [...pages, ...sitemapPages(context, pages, today), ...hostPages(context)];
  return [...own, ...redirectPages(context, [...own, ...media])];
}

function ownPages(archive: Archive, context: Context, madeOf: MadeOf): Page[] {
  const thingsOf = <T extends { url: string }>(things: readonly T[], View: View<T>, inputs: Inputs<T>) =>
    things.map((thing) =>
      pageAt(
        thing.url,
        madeOf((of) => inputs(of, thing)),
        () => <View context={context} thing={thing} />,
      ),
    );
  return [
    { path: "index.html", inputs: null, render: () => toHtml(<HomePage context={context} />) },
    { path: "404.html", inputs: null, render: () => toHtml(<NotFoundPage context={context} />) },
    { path: "_headers", inputs: null, render: () => headersFile(archive.settings) },
    ...assetPages(archive.settings),
    ...iconPages(archive),
    // the dearest pages come first, so that no thread has to wait for another that makes them at the end
    ...dataPages(context, madeOf),
    ...[...archive.articles, ...archive.withdrawn].map((article) =>
      pageAt(
        article.url,
        madeOf((of) => storyInputs(of, article)),
        () => <ArticlePage context={context} article={article} />,
      ),
    ),
    ...thingsOf(archive.people, PersonPage, personInputs),
    ...thingsOf(archive.institutions, InstitutionPage, institutionInputs),
    ...thingsOf(archive.events, EventPage, eventInputs),
    ...thingsOf(archive.places, PlacePage, placeInputs),
    ...thingsOf(archive.topics, TopicPage, topicInputs),
    ...thingsOf(archive.followUps, FollowUpPage, followUpInputs),
    ...thingsOf(archive.pages, StaticPage, staticInputs),
    ...archive.authors.map((author) =>
      pageAt(
        context.below("authors", author.slug),
        madeOf((of) => authorInputs(of, author)),
        () => <AuthorPage context={context} author={author} />,
      ),
    ),
    ...indexPages(context, madeOf),
    ...archivePages(context, madeOf),
    ...listPages(context, madeOf),
    ...followPages(context, madeOf),
    ...feedPages(context, madeOf),
  ];
}

type View<T> = (props: { context: Context; thing: T }) => Html;

type Inputs<T> = (of: Ingredients, thing: T) => readonly string[];

function indexPages(context: Context, madeOf: MadeOf): Page[] {
  const { sections } = context.archive.settings;
  return [
    ...indexesOf(context).flatMap((index) => [
      pageAt(
        index.url,
        madeOf(() => indexInputs(index)),
        () => <IndexPage context={context} index={index} />,
      ),
      ...letterPagesOf(context, madeOf, index),
    ]),
    pageAt(context.index("follow_ups"), null, () => <FollowUpsPage context={context} />),
    pageAt(context.index("search"), null, () => <SearchPage context={context} />),
    pageAt(context.index("corrections"), null, () => <CorrectionsPage context={context} />),
    ...(sections.length > 0
      ? [pageAt(context.index("sections"), null, () => <SectionsPage context={context} />)]
      : []),
    ...sections.map((section) =>
      pageAt(
        context.below("sections", section.id),
        madeOf((of) => sectionInputs(of, section)),
        () => <SectionPage context={context} section={section} />,
      ),
    ),
  ];
}

function archivePages(context: Context, madeOf: MadeOf): Page[] {
  const { years, undated } = context.archive.calendar;
  const months = years.flatMap(({ months }) => months);
  return [
    pageAt(context.index("archive"), null, () => <ArchivePage context={context} />),
    ...years.map((year, at) =>
      pageAt(
        context.archiveUrl(year.year),
        madeOf((of) => yearInputs(of, year, [years[at - 1], years[at + 1]])),
        () => <YearPage context={context} year={year} />,
      ),
    ),
    ...years.flatMap((year) =>
      year.months.map((month) => {
        const at = months.indexOf(month);
        return pageAt(
          context.archiveUrl(month.month),
          madeOf((of) => monthInputs(of, year, month, [months[at - 1], months[at + 1]])),
          () => <MonthPage context={context} year={year} month={month} />,
        );
      }),
    ),
    ...(undated.length > 0
      ? [pageAt(context.archiveUrl(null), madeOf(undatedInputs), () => <UndatedPage context={context} />)]
      : []),
  ];
}
