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
import { headersFile } from "./headers.ts";
import { letterPagesOf, listPages } from "./list-pages.tsx";
import { type MediaFile, mediaOf } from "./media.ts";
import { type Page, pageAt } from "./page.ts";
import { redirectPages } from "./redirects.tsx";

/** `media`: what stands on the site beside its pages. */
export function sitePages(archive: Archive, media: readonly MediaFile[] = mediaOf(archive)): Page[] {
  const context = contextOf(archive);
  const own = ownPages(archive, context);
  return [...own, ...redirectPages(context, [...own, ...media])];
}

function ownPages(archive: Archive, context: Context): Page[] {
  return [
    { path: "index.html", render: () => toHtml(<HomePage context={context} />) },
    { path: "404.html", render: () => toHtml(<NotFoundPage context={context} />) },
    { path: "_headers", render: () => headersFile(archive.settings.base) },
    ...assetPages(archive.settings),
    ...[...archive.articles, ...archive.withdrawn].map((article) =>
      pageAt(article.url, () => <ArticlePage context={context} article={article} />),
    ),
    ...thingPages(context, archive.people, PersonPage),
    ...thingPages(context, archive.institutions, InstitutionPage),
    ...thingPages(context, archive.events, EventPage),
    ...thingPages(context, archive.places, PlacePage),
    ...thingPages(context, archive.topics, TopicPage),
    ...thingPages(context, archive.followUps, FollowUpPage),
    ...thingPages(context, archive.pages, StaticPage),
    ...archive.authors.map((author) =>
      pageAt(context.below("authors", author.slug), () => <AuthorPage context={context} author={author} />),
    ),
    ...indexPages(context),
    ...archivePages(context),
    ...listPages(context),
  ];
}

type View<T> = (props: { context: Context; thing: T }) => Html;

const thingPages = <T extends { url: string }>(
  context: Context,
  things: readonly T[],
  View: View<T>,
): Page[] => things.map((thing) => pageAt(thing.url, () => <View context={context} thing={thing} />));

function indexPages(context: Context): Page[] {
  const { sections } = context.archive.settings;
  return [
    ...indexesOf(context).flatMap((index) => [
      pageAt(index.url, () => <IndexPage context={context} index={index} />),
      ...letterPagesOf(context, index),
    ]),
    pageAt(context.index("follow_ups"), () => <FollowUpsPage context={context} />),
    pageAt(context.index("search"), () => <SearchPage context={context} />),
    pageAt(context.index("corrections"), () => <CorrectionsPage context={context} />),
    ...(sections.length > 0
      ? [pageAt(context.index("sections"), () => <SectionsPage context={context} />)]
      : []),
    ...sections.map((section) =>
      pageAt(context.below("sections", section.id), () => (
        <SectionPage context={context} section={section} />
      )),
    ),
  ];
}

function archivePages(context: Context): Page[] {
  const { years, undated } = context.archive.calendar;
  return [
    pageAt(context.index("archive"), () => <ArchivePage context={context} />),
    ...years.flatMap((year) => [
      pageAt(context.archiveUrl(year.year), () => <YearPage context={context} year={year} />),
      ...year.months.map((month) =>
        pageAt(context.archiveUrl(month.month), () => (
          <MonthPage context={context} year={year} month={month} />
        )),
      ),
    ]),
    ...(undated.length > 0
      ? [pageAt(context.archiveUrl(null), () => <UndatedPage context={context} />)]
      : []),
  ];
}
