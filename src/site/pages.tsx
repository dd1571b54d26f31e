/** The whole site map: every page that an archive has, each as a path and a function that makes it. */
import { readFileSync } from "node:fs";
import type { JSX } from "preact";
import type { Archive } from "../graph/archive.ts";
import type { IndexName } from "../i18n/words.ts";
import { ArticlePage } from "../views/article.tsx";
import { type Context, contextOf } from "../views/context.ts";
import { EventPage } from "../views/event.tsx";
import { FollowUpPage } from "../views/follow-up.tsx";
import { HomePage } from "../views/home.tsx";
import { FollowUpsPage, IndexPage } from "../views/index-page.tsx";
import { InstitutionPage } from "../views/institution.tsx";
import { stylesheetPath } from "../views/layout.tsx";
import { NotFoundPage } from "../views/not-found.tsx";
import { PersonPage } from "../views/person.tsx";
import { PlacePage } from "../views/place.tsx";
import { toHtml } from "../views/render.ts";
import { StaticPage } from "../views/static-page.tsx";
import { TopicPage } from "../views/topic.tsx";

export interface Page {
  /** File below the output folder: `orang/iwan-setiawan/index.html`. */
  readonly path: string;
  render(): string;
}

/** What readers can ask for: `orang/index.html` is at `/orang/`. */
export const addressesOf = (files: readonly Pick<Page, "path">[]): ReadonlySet<string> =>
  new Set(files.map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`));

export function sitePages(archive: Archive): Page[] {
  const context = contextOf(archive);
  return [
    { path: "index.html", render: () => toHtml(<HomePage context={context} />) },
    { path: "404.html", render: () => toHtml(<NotFoundPage context={context} />) },
    { path: fileOf(stylesheetPath), render: stylesheet },
    ...archive.articles.map((article) =>
      at(article.url, () => <ArticlePage context={context} article={article} />),
    ),
    ...archive.withdrawn.map((article) =>
      at(article.url, () => <ArticlePage context={context} article={article} />),
    ),
    ...thingPages(context, archive.people, PersonPage),
    ...thingPages(context, archive.institutions, InstitutionPage),
    ...thingPages(context, archive.events, EventPage),
    ...thingPages(context, archive.places, PlacePage),
    ...thingPages(context, archive.topics, TopicPage),
    ...thingPages(context, archive.followUps, FollowUpPage),
    ...thingPages(context, archive.pages, StaticPage),
    ...azNames.map((name) =>
      at(context.index(name), () => <IndexPage context={context} name={name} things={archive[name]} />),
    ),
    at(context.index("follow_ups"), () => <FollowUpsPage context={context} />),
  ];
}

const azNames = ["people", "institutions", "events", "places", "topics"] as const satisfies IndexName[];

type View<T> = (props: { context: Context; thing: T }) => JSX.Element;

const thingPages = <T extends { url: string }>(
  context: Context,
  things: readonly T[],
  View: View<T>,
): Page[] => things.map((thing) => at(thing.url, () => <View context={context} thing={thing} />));

const at = (url: string, view: () => JSX.Element): Page => ({
  path: fileOf(`${url}index.html`),
  render: () => toHtml(view()),
});

const fileOf = (path: string): string => path.replace(/^\//, "");

/** In the order of their layers; see `order.css`. */
const stylesheets = ["order", "tokens", "base", "layout", "parts", "print"];

const stylesheet = (): string =>
  stylesheets
    .map((name) => readFileSync(new URL(`../views/styles/${name}.css`, import.meta.url), "utf8"))
    .join("\n");
