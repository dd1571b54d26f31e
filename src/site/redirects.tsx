/** Old addresses on the site: a page each that leads on, and the list for hosts that lead on by themselves. */
import { addressesAbove, encodedAddress, isInUse, pageFile } from "../address.ts";
import type { Archive, Redirect } from "../graph/archive.ts";
import { feedUrl } from "../model/feed-address.ts";
import { isListAddress } from "../model/list-address.ts";
import { compare } from "../problem.ts";
import type { Context } from "../views/context.ts";
import { RedirectPage } from "../views/pages/redirect.tsx";
import { toHtml } from "../views/render.ts";
import { Disk } from "./disk.ts";
import { addressesOf, fileOf, type Page } from "./page.ts";

type SiteFile = Pick<Page, "path">;

/** `own`: every page, picture and document of the site; nothing that leads on ever stands in the place of one. */
export function redirectPages(context: Context, own: readonly SiteFile[]): Page[] {
  const { redirects, ledger } = context.archive;
  if (redirects.length + ledger.length === 0) return [];
  const moves = movesOf(context.archive, addressesOf(own));
  if (moves.length === 0) return [];
  const pages = pagesOf(context, moves, own);
  const withPage = addressesOf(pages);
  const rules = [...moves, ...feedMoves(moves, own)];
  return [...pages, { path: listFile, inputs: null, render: () => redirectsFile(context, rules, withPage) }];
}

/** With the page of a thing that was given another name, its feed has moved. Readers' programs follow a host's answer, and no page. */
function feedMoves(moves: readonly Redirect[], own: readonly SiteFile[]): Redirect[] {
  const files = new Set(own.map(({ path }) => path));
  return moves
    .filter(({ from, to }) => folderOf(from) !== null && folderOf(from) === folderOf(to))
    .map(({ from, to }) => ({ from: feedUrl(from, "rss"), to: feedUrl(to, "rss") }))
    .filter(({ from, to }) => files.has(fileOf(to)) && !files.has(fileOf(from)));
}

/** `/orang/ratna/` -> `/orang`; null for what is no folder. */
const folderOf = (address: string): string | null => /^(.*)\/[^/]+\/$/.exec(address)?.[1] ?? null;

/** By address. What editors wrote, and what lists once had and have no more. */
function movesOf(archive: Archive, living: ReadonlySet<string>): Redirect[] {
  const moves = new Map<string, string>();
  for (const { from, to } of archive.redirects) if (!isInUse(from, living)) moves.set(from, to);
  const lost = archive.ledger.filter(
    ({ address }) =>
      !living.has(address) &&
      !moves.has(address) &&
      isListAddress(address, archive.settings.url_words) &&
      !archive.isUnlisted(address),
  );
  const ends = lost.map(({ address }) => [address, nearestAbove(address, living, moves)] as const);
  for (const [from, to] of ends) moves.set(from, to);
  return [...moves].map(([from, to]) => ({ from, to })).sort((a, b) => compare(a.from, b.from));
}

/** The first page on the way up, or where it has moved; the front page at last. */
function nearestAbove(
  address: string,
  living: ReadonlySet<string>,
  moves: ReadonlyMap<string, string>,
): string {
  for (const above of addressesAbove(address)) {
    const found = living.has(above) ? above : moves.get(above);
    if (found !== undefined) return found;
  }
  return "/";
}

function pagesOf(context: Context, moves: readonly Redirect[], own: readonly SiteFile[]): Page[] {
  const disk = new Disk([...own.map(({ path }) => path), listFile]);
  return moves.flatMap(({ from, to }) => {
    const path = pageFile(from);
    if (path === null || !disk.takes(path)) return [];
    return [
      {
        path,
        leadsTo: to,
        inputs: () => to,
        render: () => toHtml(<RedirectPage context={context} to={to} />),
      },
    ];
  });
}

const listFile = "_redirects";

/**
 * One rule a line, in the form of Netlify and Cloudflare Pages: `/arsip/lama/ /arsip/baru/ 301`. Some hosts read only
 * the first lines: what has no page stands first, what a host mostly knows by itself (the slash at the end) last.
 */
function redirectsFile({ href }: Context, moves: readonly Redirect[], withPage: ReadonlySet<string>): string {
  const rule = (from: string, to: string) => `${href(encodedAddress(from))} ${href(to)} 301`;
  const pages = moves.filter(({ from }) => withPage.has(from));
  const others = moves.filter(({ from }) => !withPage.has(from));
  const folders = moves.filter(({ from }) => from.endsWith("/"));
  const rules = [
    ...[...others, ...pages].map(({ from, to }) => rule(from, to)),
    ...folders.map(({ from, to }) => rule(from.slice(0, -1), to)),
  ];
  return `${rules.join("\n")}\n`;
}
