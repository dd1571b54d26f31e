/** What the archive knows, in the words of schema.org: plain objects, one function for each kind of thing. */
import type { Archive } from "../graph/archive.ts";
import type { Words } from "../i18n/words.ts";
import type { Thing, Url } from "../model/thing.ts";

/** What these functions have to know of the site. */
export interface Site {
  readonly archive: Archive;
  readonly words: Words;
  /** The whole address, from one below the site's root. */
  absolute(url: string): string;
  index(name: "search" | "topics" | "data"): Url;
  below(name: "authors", slug: string): Url;
}

/** `undefined` is what is not known: it is left out. */
export type Value = string | number | Node | readonly (string | Node)[] | undefined;

export interface Node {
  readonly "@type": string;
  /** The same on every page that speaks of it. */
  readonly "@id"?: string | undefined;
  readonly [property: string]: Value;
}

/** Nothing is said of what there is none of. */
export const some = <T>(list: readonly T[] | undefined): readonly T[] | undefined =>
  list && list.length > 0 ? list : undefined;

/** `https://situs.example/#people/iwan`: made of the permanent name, so that it outlives a change of address. */
export const idOf = ({ absolute }: Site, { id }: Pick<Thing, "id">): string => `${absolute("/")}#${id}`;

/** Of what is no file of content. Names of things have no capitals. */
export const ownId = ({ absolute }: Site, name: "WebSite" | "Publisher" | `Author/${string}`): string =>
  `${absolute("/")}#${name}`;

/** An address that an editor wrote: one of this site (`/tentang/`), or a whole one. */
export const wholeAddress = ({ absolute }: Site, url: string | undefined): string | undefined =>
  url?.startsWith("/") ? absolute(url) : url;
