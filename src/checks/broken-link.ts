/** A link to an address that this site does not have. */
import { decoded, lastName } from "../address.ts";
import { positionsIn, proseOf } from "../content/prose.ts";
import { locate, type Path } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { once } from "../graph/once.ts";
import type { Settings } from "../model/settings.ts";
import type { Thing } from "../model/thing.ts";
import { nearest, Suggestions } from "../nearest.ts";
import type { Position, Problem } from "../problem.ts";
import { firstOf, type Inspection } from "./check.ts";

/** Files (`/media/peta.pdf`) are not looked for here. */
export function* brokenLink(archive: Archive, { addresses }: Inspection): Generator<Problem> {
  const { settings, things, redirects } = archive;
  const site = new Site(addresses, new Set(redirects.map(({ from }) => from)));
  yield* inSettings(settings, site);
  for (const thing of things) {
    if (thing.folder === "articles" && thing.withdrawn) continue;
    yield* firstOf(inBody(thing, settings, site));
  }
}

function* inSettings(settings: Settings, site: Site): Generator<Problem> {
  const { source, menu, licence, contact, publisher } = settings;
  const links: readonly (readonly [Path, string | undefined])[] = [
    [["publisher", "corrections_policy"], publisher?.corrections_policy],
    [["licence", "url"], licence?.url],
    [["contact", "url"], contact?.url],
    ...menu.map(({ url }, index) => [["menu", index, "url"], url] as const),
  ];
  for (const [key, link] of links) {
    const path = link === undefined ? null : pathOnSite(link, "/", settings);
    if (!source || link === undefined || path === null || site.has(path)) continue;
    const values = { link, nearest: site.nearest(path) };
    yield { file: source.file, ...locate(source, key), rule: "broken-link", values };
  }
}

function* inBody(thing: Thing, settings: Settings, site: Site): Generator<Problem> {
  const hrefs = hrefsIn(thing);
  if (hrefs.length === 0) return;
  const position = finder(thing);
  for (const href of hrefs) {
    const path = pathOnSite(href, thing.url, settings);
    if (path === null || site.has(path)) continue;
    const values = { link: href, nearest: site.nearest(path) };
    yield { file: thing.entry.file, ...position(href), rule: "broken-link", values };
  }
}

const hrefsIn = ({ marks }: Thing): string[] =>
  marks.flatMap((mark) => (mark.kind === "link" ? mark.href : []));

/** The path that a link leads to, without query and fragment; null for another site, a file, or a spot of the page. */
export function pathOnSite(
  href: string,
  from: string,
  settings: Pick<Settings, "url" | "base">,
): string | null {
  if (href.startsWith("#")) return null;
  const { origin } = new URL(settings.url);
  const isFromRoot = /^\/(?!\/)/.test(href);
  const here = `${origin}${settings.base.slice(0, -1)}`;
  const target = isFromRoot ? `${here}${href}` : href;
  if (!URL.canParse(target, here + from)) return null;
  const url = new URL(target, here + from);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(settings.base)) return null;
  const path = `/${url.pathname.slice(settings.base.length)}`;
  return /\.[a-z0-9]{1,5}$/i.test(path) ? null : decoded(path).normalize("NFC");
}

class Site {
  readonly #addresses: ReadonlySet<string>;
  readonly #former: ReadonlySet<string>;
  readonly #byName: () => ReadonlyMap<string, string>;
  readonly #suggestions = new Suggestions();

  /** `former`: old addresses that lead on, as `pageAddress` writes them. */
  constructor(addresses: ReadonlySet<string>, former: ReadonlySet<string>) {
    this.#addresses = addresses;
    this.#former = former;
    this.#byName = once(
      () => new Map([...addresses].reverse().map((address) => [lastName(address), address])),
    );
  }

  /** An old address is written as it was, also without the slash at its end. */
  has(path: string): boolean {
    return this.#addresses.has(path) || this.#former.has(path.endsWith("/") ? path : `${path}/`);
  }

  /** With a slash at its end, under its own folder, or spelt rightly; empty where nothing is near. */
  nearest(path: string): string {
    if (this.has(`${path}/`)) return `${path}/`;
    const found = this.#byName().get(lastName(path));
    return found ?? this.#suggestions.of(path, () => nearest(path, this.#addresses)) ?? "";
  }
}

/** Where in the file each link stands; to be asked in the order of the links. Its text is read once one is asked for. */
function finder({ entry }: Thing): (href: string) => Position {
  const text = once(() => ({ prose: proseOf(entry.body), position: positionsIn(entry) }));
  let from = 0;
  return (href) => {
    const { prose, position } = text();
    let at = prose.indexOf(href, from);
    if (at < 0) at = prose.indexOf(decoded(href), from);
    if (at >= 0) from = at + 1;
    return position(Math.max(at, 0));
  };
}
