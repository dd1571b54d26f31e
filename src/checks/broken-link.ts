/** A link to an address that this site does not have. */
import { positionsIn, proseOf } from "../content/prose.ts";
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import type { Settings } from "../model/settings.ts";
import type { Thing } from "../model/thing.ts";
import { nearest } from "../nearest.ts";
import type { Position, Problem } from "../problem.ts";
import { firstOf, type Inspection } from "./check.ts";

/** Files (`/media/peta.pdf`) are not looked for here. */
export function* brokenLink(archive: Archive, inspection: Inspection): Generator<Problem> {
  const { settings, things } = archive;
  const site = new Site(things, inspection.addresses);
  for (const [index, { url }] of settings.menu.entries()) {
    const path = pathOnSite(url, "/", settings);
    if (path === null || site.has(path)) continue;
    const at = inspection.settings
      ? locate(inspection.settings, ["menu", index, "url"])
      : { line: 1, column: 1 };
    yield {
      file: "site.yaml",
      ...at,
      rule: "broken-link",
      values: { link: url, nearest: site.nearest(path) },
    };
  }
  for (const thing of things) {
    if (thing.folder === "articles" && thing.withdrawn) continue;
    yield* firstOf(inBody(thing, settings, site));
  }
}

function* inBody(thing: Thing, settings: Settings, site: Site): Generator<Problem> {
  const position = finder(thing);
  for (const href of hrefsIn(thing)) {
    const path = pathOnSite(href, thing.url, settings);
    if (path === null || site.has(path)) continue;
    const values = { link: href, nearest: site.nearest(path) };
    yield { file: thing.entry.file, ...position(href), rule: "broken-link", values };
  }
}

function* hrefsIn({ body }: Thing): Generator<string> {
  for (const part of body.parts) {
    for (const piece of typeof part === "string" ? [] : part) if (piece.kind === "link") yield piece.href;
  }
}

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
  return /\.[a-z0-9]{1,5}$/i.test(path) ? null : decoded(path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % is no address of ours either way
  }
}

/** As many suggestions as anyone follows at a sitting; each looks at every address. */
const mostSuggestions = 100;

class Site {
  readonly #addresses: ReadonlySet<string>;
  readonly #former: ReadonlySet<string>;
  readonly #byLastPart = new Map<string, string>();
  readonly #answers = new Map<string, string>();

  constructor(things: readonly Thing[], addresses: ReadonlySet<string>) {
    this.#addresses = addresses;
    this.#former = new Set(things.filter(({ hidden }) => !hidden).flatMap(({ formerly }) => formerly));
    for (const address of addresses) {
      const part = lastPart(address);
      if (!this.#byLastPart.has(part)) this.#byLastPart.set(part, address);
    }
  }

  has(path: string): boolean {
    return this.#addresses.has(path) || this.#former.has(path);
  }

  /** With a slash at its end, under its own folder, or spelt rightly; empty where nothing is near. */
  nearest(path: string): string {
    const known = this.#answers.get(path);
    if (known !== undefined) return known;
    if (this.has(`${path}/`)) return `${path}/`;
    if (this.#answers.size >= mostSuggestions) return "";
    const answer = this.#byLastPart.get(lastPart(path)) ?? nearest(path, this.#addresses) ?? "";
    this.#answers.set(path, answer);
    return answer;
  }
}

/** `/orang/damar/` -> `damar` */
const lastPart = (path: string): string => path.replace(/\/$/, "").split("/").at(-1) ?? "";

/** Where in the file each link stands; to be asked in the order of the links. */
function finder({ entry }: Thing): (href: string) => Position {
  const position = positionsIn(entry);
  let prose: string | null = null;
  let from = 0;
  return (href) => {
    prose ??= proseOf(entry.body);
    let at = prose.indexOf(href, from);
    if (at < 0) at = prose.indexOf(decoded(href), from);
    if (at >= 0) from = at + 1;
    return position(Math.max(at, 0));
  };
}
