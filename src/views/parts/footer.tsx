/** The foot of every page: further ways, who publishes this, and where to report a mistake. */

import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { kept, onSite } from "../kept.ts";
import { otherWays } from "../ways.ts";

interface Props {
  readonly context: Context;
  /** Of the page, for the letter that reports a mistake on it. */
  readonly url: string;
  readonly title: string;
}

export function Footer({ context, url, title }: Props) {
  const { words } = context;
  const { description } = context.archive.settings;
  const report = reportAddress(context, url, title);
  return (
    <footer class="site-footer">
      <ul class="site-menu">
        {waysAt(context, targetsOf(context).has(url) ? url : null)}
        {report && (
          <li>
            <a href={report}>{words.reportMistake}</a>
          </li>
        )}
      </ul>
      {description && url !== "/" && <p>{description}</p>}
      {published(context, null)}
      <p class="print-only">{context.absolute(url)}</p>
    </footer>
  );
}

const targetsOf = onSite((context) => new Set(otherWays(context).map(({ url }) => url)));

/** The same on all pages that they do not lead to. */
const waysAt = kept((context, url: string | null) => {
  const { words, archive } = context;
  const { contact } = archive.settings;
  return (
    <>
      {otherWays(context).map((way) => (
        <li>
          <a href={context.href(way.url)} aria-current={way.url === url ? "page" : undefined}>
            {way.label}
          </a>
        </li>
      ))}
      {contact?.email && (
        <li>
          <a href={`mailto:${contact.email}`}>{words.contact}</a>
        </li>
      )}
      {!contact?.email && contact?.url && (
        <li>
          <a href={context.link(contact.url)}>{words.contact}</a>
        </li>
      )}
    </>
  );
});

const published = kept((context, _: null) => {
  const { words, archive } = context;
  const { publisher, licence } = archive.settings;
  return (
    <>
      {publisher && (
        <p>
          {words.publisher}: <MaybeLink url={publisher.url}>{publisher.name}</MaybeLink>
        </p>
      )}
      {licence && (
        <p>
          {words.licence}:{" "}
          <MaybeLink url={licence.url && context.link(licence.url)}>{licence.name}</MaybeLink>
        </p>
      )}
    </>
  );
});

/** A letter with the page's name and address in it (RFC 6068); without an e-mail address, the newsroom's contact page. */
function reportAddress(
  { archive, words, absolute, link }: Context,
  url: string,
  title: string,
): string | null {
  const { contact } = archive.settings;
  if (!contact?.email) return contact?.url ? link(contact.url) : null;
  const subject = encodeURIComponent(words.mistakeSubject(title));
  return `mailto:${contact.email}?subject=${subject}&body=${encodeURIComponent(`${absolute(url)}\r\n\r\n`)}`;
}

function MaybeLink({ url, children }: { url: string | undefined; children: Children }) {
  return url ? <a href={url}>{children}</a> : children;
}
