/** Who signed a story, as machines and citations are told: each name whole, as people write it. */
import type { LinkedRun } from "../graph/archive.ts";
import { plainText } from "../graph/plain-text.ts";
import type { Article, Institution, Person, Url } from "../model/thing.ts";
import { type Node, ownId, type Site } from "./node.ts";
import { reference } from "./type-of.ts";

export interface Writer {
  readonly name: string;
  /** On file; null where the byline is words. */
  readonly thing: Person | Institution | null;
  /** The name as the last part of an address, and the page of what bears it; null where there is none. */
  readonly page: { readonly slug: string; readonly url: Url } | null;
}

/** In the order of the byline, without lines in which no name is left. */
export function writersOf({ archive, below }: Site, article: Article): readonly Writer[] {
  const authors = archive.authorsOf(article);
  return archive
    .story(article)
    .byline.map((run, index) => {
      const author = authors[index];
      return {
        name: author?.label ?? plainText(run).trim(),
        thing: signatory(run),
        page: author ? { slug: author.slug, url: below("authors", author.slug) } : null,
      };
    })
    .filter(({ name }) => /\p{L}/u.test(name));
}

/** What a byline that is one mention and nothing else leads to. */
function signatory(run: LinkedRun): Person | Institution | null {
  const [only, more] = run;
  if (!only || more || only.kind !== "mention" || !only.thing) return null;
  return only.thing.folder === "people" || only.thing.folder === "institutions" ? only.thing : null;
}

/** Words are taken for the name of a person, unless they begin as those of a newsroom do. */
export function writerNode(site: Site, { name, thing, page }: Writer): Node {
  if (thing) return reference(site, thing);
  return {
    "@type": ofNewsroom.test(name) ? "Organization" : "Person",
    "@id": page ? ownId(site, `Author/${page.slug}`) : undefined,
    name,
    url: page ? site.absolute(page.url) : undefined,
  };
}

const ofNewsroom =
  /^(?:tim|redaksi|staf|kantor berita|the newsroom|editors|editorial|staff|newsroom)(?![\p{L}-])/iu;
