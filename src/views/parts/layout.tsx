/** The frame of every page: head, header with the menu, footer. */

import { besideUrl, hasBeside } from "../../data/resources.ts";
import { isTold } from "../../data/tables.ts";
import type { Author } from "../../graph/archive.ts";
import { type FeedFormat, feedTypes, feedUrl } from "../../model/feed-address.ts";
import type { Thing } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { type Feed, feedTitle, mainFeed } from "../feeds.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { kept, onSite } from "../kept.ts";
import { searchScriptPath, searchStylesheetPath } from "../search-paths.ts";
import type { Trail } from "../trail.ts";
import { mainWays } from "../ways.ts";
import { Footer } from "./footer.tsx";
import { ForMachines } from "./for-machines.tsx";
import { Logo } from "./picture.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";
import { Scripts } from "./scripts.tsx";
import { SmallSearchBox } from "./search-box.tsx";

interface PageProps {
  readonly context: Context;
  /** Path of the page: `/orang/iwan-setiawan/`. */
  readonly url: string;
  /** Null on the home page, which bears the site's own name. */
  readonly title: string | null;
  readonly description?: string | undefined;
  /** The way down to this page; none on the front page. */
  readonly trail?: Trail;
  /** What the page is of, for machines. */
  readonly about?: Thing | Author;
  /** False: engines are asked to leave the page out. */
  readonly indexed?: boolean;
  /** Whether it holds drawings beside those of a story. */
  readonly drawn?: boolean;
  /** The feed of what the page is about. */
  readonly feed?: Feed | null;
  /** Whether it is the page of the search. */
  readonly search?: boolean;
  readonly children: Children;
}

export const stylesheetPath = "/aset/jejak.css";
/** Of the drawings that are too large for every page to bring. */
export const drawnStylesheetPath = "/aset/gambar.css";

/** Asked for at the root of the site. */
export const openSearchPath = "/opensearch.xml";
export const manifestPath = "/site.webmanifest";
export const iconPath = "/aset/ikon.svg";
export const phoneIconPath = "/aset/ikon-180.png";
/** Where the newsroom has an icon of its own, of which there is no drawing. */
const tabIconPath = "/aset/ikon-192.png";

/** The face of the text; `npm run fonts` names it. The stylesheet names it too, and asks for it later. */
export const fontPath = "/aset/newsreader-770834b4.woff2";

export function Layout({
  context,
  url,
  title,
  description,
  trail = [],
  about,
  indexed = true,
  drawn = false,
  search = false,
  feed = null,
  children,
}: PageProps) {
  const { settings } = context.archive;
  return (
    <html lang={context.language}>
      <head>
        {firstInHead}
        <title>{title === null ? settings.title : `${title} – ${settings.title}`}</title>
        {description && (
          <meta
            name="description"
            property={settings.meta_tags ? "og:description" : undefined}
            content={description}
          />
        )}
        {indexed ? (
          <link rel="canonical" href={context.absolute(url)} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <ForMachines {...{ context, url, title: title ?? settings.title, trail, about }} />
        {feed?.formats.map((format) => (
          <FeedLink context={context} feed={feed} format={format} />
        ))}
        {feed?.url !== "/" && mainFeedInHead(context, null)}
        {about && <AsData context={context} about={about} />}
        {lastInHead(context, drawn)}
        {(search || url === "/") && searchToBrowsers(context, null)}
        {search && searchInHead(context, null)}
      </head>
      <body>
        <a class="skip" href="#content">
          {context.words.skip}
        </a>
        <Header context={context} url={url} />
        <Breadcrumbs context={context} trail={trail} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer context={context} url={url} title={title ?? settings.title} />
      </body>
    </html>
  );
}

/** By which a browser or a reader's program finds the feed of a page. */
const FeedLink = (props: { context: Context; feed: Feed; format: FeedFormat }) => {
  const { context, feed, format } = props;
  return (
    <link
      rel="alternate"
      type={feedTypes[format]}
      title={feedTitle(context, feed)}
      href={context.href(feedUrl(feed.url, format))}
    />
  );
};

const mainFeedInHead = kept((context, _: null) => {
  const feed = mainFeed(context);
  return <>{feed && <FeedLink context={context} feed={feed} format="rss" />}</>;
});

const firstInHead = (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
);

const lastInHead = kept((context, drawn: boolean) => (
  <>
    <meta name="color-scheme" content="light dark" />
    <link rel="preload" as="font" type="font/woff2" href={context.href(fontPath)} crossorigin="anonymous" />
    <Scripts context={context} />
    <link rel="stylesheet" href={context.href(stylesheetPath)} />
    {drawn && <link rel="stylesheet" href={context.href(drawnStylesheetPath)} />}
    {context.archive.icon ? (
      <link rel="icon" href={context.href(tabIconPath)} type="image/png" sizes="192x192" />
    ) : (
      <link rel="icon" href={context.href(iconPath)} type="image/svg+xml" />
    )}
    <link rel="apple-touch-icon" href={context.href(phoneIconPath)} />
    <link rel="manifest" href={context.href(manifestPath)} />
  </>
));

/** By which a browser learns to search the site: where readers begin, and where they search. */
const searchToBrowsers = kept((context, _: null) => (
  <link
    rel="search"
    href={context.href(openSearchPath)}
    type="application/opensearchdescription+xml"
    title={context.archive.settings.title}
  />
));

/** The same as data, where there is a file of it. */
function AsData({ context, about }: { context: Context; about: Thing | Author }) {
  if (!("folder" in about) || !isTold(about) || !hasBeside(context, about)) return null;
  return <link rel="alternate" type="application/json" href={context.href(besideUrl(about.url))} />;
}

const searchInHead = kept((context, _: null) => (
  <>
    <link rel="stylesheet" href={context.href(searchStylesheetPath)} />
    <script src={context.href(searchScriptPath)} defer />
  </>
));

/** The same on all pages that it does not lead to. */
const Header = ({ context, url }: { context: Context; url: string }) =>
  headerAt(context, targetsOf(context).has(url) ? url : null);

const targetsOf = onSite(
  (context) => new Set([...menuOf(context).map(({ url }) => url), context.index("search"), "/"]),
);

const menuOf = (context: Context) => [...mainWays(context), ...context.archive.settings.menu];

/** On the front page the site's name is the page's own, and so is the search box, as on the page of the search. On a phone the menu opens as a popover, without a script. */
const headerAt = kept((context, url: string | null) => {
  const { settings, logo } = context.archive;
  const { words } = context;
  const Title = url === "/" ? "h1" : "p";
  const search = context.index("search");
  return (
    <header class="site-header">
      <Title class="site-title">
        <a href={context.href("/")}>
          {logo ? (
            <Logo context={context} picture={logo} alt={settings.logo?.alt ?? settings.title} />
          ) : (
            settings.title
          )}
        </a>
      </Title>
      {url === "/" || url === search ? (
        <a
          class="header-button"
          href={context.href(search)}
          aria-current={url === search ? "page" : undefined}
        >
          {words.search}
        </a>
      ) : (
        <SmallSearchBox context={context} />
      )}
      <button type="button" class="header-button menu-button" popovertarget="menu">
        {words.menu}
      </button>
      <nav id="menu" class="menu" popover="auto" aria-label={words.mainMenu}>
        <ul class="site-menu">
          {menuOf(context).map((link) => (
            <li>
              <a href={context.link(link.url)} aria-current={link.url === url ? "page" : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SchemeSwitch context={context} />
    </header>
  );
});

function Breadcrumbs({ context, trail }: { context: Context; trail: Trail }) {
  if (trail.length === 0) return null;
  return (
    <nav class="breadcrumbs" aria-label={context.words.breadcrumbs}>
      <ol>
        {trail.map(({ label, url }) => (
          <li>
            <a href={context.href(url)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
