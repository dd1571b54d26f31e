/** The frame of every page: head, header with the menu, footer. */
import type { ComponentChildren } from "preact";
import { indexNames } from "../i18n/words.ts";
import type { Context } from "./context.ts";
import { Logo } from "./picture.tsx";

interface PageProps {
  readonly context: Context;
  /** Path of the page: `/orang/iwan-setiawan/`. */
  readonly url: string;
  /** Null on the home page, which bears the site's own name. */
  readonly title: string | null;
  readonly description?: string | undefined;
  /** False: engines are asked to leave the page out. */
  readonly indexed?: boolean;
  readonly children: ComponentChildren;
}

export const stylesheetPath = "/aset/jejak.css";

export function Layout({ context, url, title, description, indexed = true, children }: PageProps) {
  const { settings } = context.archive;
  return (
    <html lang={context.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === null ? settings.title : `${title} – ${settings.title}`}</title>
        {description && <meta name="description" content={description} />}
        {indexed ? (
          <link rel="canonical" href={context.absolute(url)} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={context.href(stylesheetPath)} />
      </head>
      <body>
        <a class="skip" href="#content">
          {context.words.skip}
        </a>
        <Header context={context} url={url} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer context={context} />
      </body>
    </html>
  );
}

function Header({ context, url }: { context: Context; url: string }) {
  const { settings, logo } = context.archive;
  const links = [
    ...indexNames.map((name) => ({ label: context.words.indexes[name], url: context.index(name) as string })),
    ...settings.menu,
  ];
  return (
    <header class="site-header">
      <p class="site-title">
        <a href={context.href("/")}>
          {logo ? (
            <Logo context={context} picture={logo} alt={settings.logo?.alt ?? settings.title} />
          ) : (
            settings.title
          )}
        </a>
      </p>
      <nav aria-label={context.words.mainMenu}>
        <ul class="site-menu">
          {links.map((link) => (
            <li>
              <a
                href={link.url.startsWith("/") ? context.href(link.url) : link.url}
                aria-current={link.url === url ? "page" : undefined}
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ context }: { context: Context }) {
  const { words } = context;
  const { publisher, licence, contact, description } = context.archive.settings;
  return (
    <footer class="site-footer">
      {description && <p>{description}</p>}
      {publisher && (
        <p>
          {words.publisher}: <MaybeLink url={publisher.url}>{publisher.name}</MaybeLink>
        </p>
      )}
      {licence && (
        <p>
          {words.licence}: <MaybeLink url={licence.url}>{licence.name}</MaybeLink>
        </p>
      )}
      {contact?.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{words.contact}</a>
        </p>
      )}
      {!contact?.email && contact?.url && (
        <p>
          <a href={contact.url}>{words.contact}</a>
        </p>
      )}
    </footer>
  );
}

function MaybeLink({ url, children }: { url: string | undefined; children: ComponentChildren }) {
  return url ? <a href={url}>{children}</a> : children;
}
