/**
 * What JSX becomes in the views: markup, at once. No tree stands between a view and its text, as nothing here is ever
 * shown twice or changed after. The compiler imports this file by its name, `#jsx/jsx-runtime`; see decision 021.
 */
import type { JSX as Preact } from "preact";

/** Markup that goes into a page as it stands; everything else is text, and escaped. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand between two tags. Null, undefined and truth values show nothing. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[];

export namespace JSX {
  export type Element = Html;
  export type ElementType = string | ((props: never) => Children);
  export type IntrinsicElements = Preact.IntrinsicElements;
  export interface ElementChildrenAttribute {
    readonly children: unknown;
  }
}

type Props = Readonly<Record<string, unknown>> & {
  readonly children?: Children;
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
};

type Component = (props: Props) => Children;

/** The compiler's call for each element. Attributes are written as the view names them, in their order. */
export function jsx(type: string | Component, props: Props): Html {
  if (typeof type === "function") {
    const shown = type(props);
    return shown instanceof Html ? shown : new Html(markupOf(shown));
  }
  const tag = tagOf(type);
  let { start, open } = tag;
  let inside = "";
  // each piece of a joined text takes memory of its own: the mark behind a value is one with what follows
  let isQuoted = false;
  for (const name in props) {
    const value = props[name];
    if (name === "children") inside = markupOf(props.children);
    else if (name === "dangerouslySetInnerHTML") inside = props.dangerouslySetInnerHTML?.__html ?? "";
    else if (isLeftOut(name, value)) continue;
    else if (isBare(name, value)) {
      start += isQuoted ? `" ${name}` : ` ${name}`;
      isQuoted = false;
      open = "";
    } else if (name === "class" && start === tag.start) {
      ({ start, open } = classOf(tag, String(value)));
      isQuoted = true;
    } else {
      start += isQuoted ? nameOf(name).next : nameOf(name).first;
      start += escapeText(String(value));
      isQuoted = true;
      open = "";
    }
  }
  if (tag.isVoid && inside === "") return new Html(start + (isQuoted ? `"/>` : "/>"));
  return new Html((open || start + (isQuoted ? `">` : ">")) + inside + tag.end);
}

/** For elements with several children, which come as a list. */
export const jsxs = jsx;

/** `<>…</>` */
export const Fragment = ({ children }: { readonly children?: Children }): Html =>
  new Html(markupOf(children));

export function markupOf(children: Children): string {
  if (typeof children === "string") return escapeText(children);
  if (children instanceof Html) return children.markup;
  if (typeof children === "number") return String(children);
  if (typeof children !== "object" || children === null) return "";
  let markup = "";
  for (const child of children) markup += markupOf(child);
  return markup;
}

const isLeftOut = (name: string, value: unknown): boolean =>
  value === null || value === undefined || (value === false && !isWordOfTruth(name));

const isBare = (name: string, value: unknown): boolean =>
  value === "" || (value === true && !isWordOfTruth(name));

/** `aria-*` and `data-*` know "true" and "false" as words. */
const isWordOfTruth = (name: string): boolean => name[4] === "-";

/** The start of an element, as far as it is the same each time: without the mark behind its class, and whole. */
interface Start {
  readonly start: string;
  readonly open: string;
}

interface Tag extends Start {
  readonly end: string;
  /** Holds nothing, and has no end. */
  readonly isVoid: boolean;
  /** By class, where that is the first attribute. */
  readonly classes: Map<string, Start>;
}

/** The shapes of SVG hold something only where a view says so. */
const voids = "br hr img input link meta source wbr circle line path rect".split(" ");

/** What recurs is one piece. All of it is named in the views. */
const tags = new Map<string, Tag>();
const names = new Map<string, { readonly first: string; readonly next: string }>();

function tagOf(type: string): Tag {
  let tag = tags.get(type);
  if (!tag) {
    const start = `<${type}`;
    tag = { start, open: `${start}>`, end: `</${type}>`, isVoid: voids.includes(type), classes: new Map() };
    tags.set(type, tag);
  }
  return tag;
}

function classOf(tag: Tag, value: string): Start {
  let known = tag.classes.get(value);
  if (!known) {
    const start = `${tag.start} class="${escapeText(value)}`;
    known = { start, open: `${start}">` };
    tag.classes.set(value, known);
  }
  return known;
}

/** How an attribute begins: after the name of its element, and behind the value of another one. */
function nameOf(name: string) {
  let known = names.get(name);
  if (!known) {
    known = { first: ` ${name}="`, next: `" ${name}="` };
    names.set(name, known);
  }
  return known;
}

const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

/** Fit for text, and for attributes between double quotes. */
const escapeText = (text: string): string =>
  /["&<]/.test(text) ? text.replace(/["&<]/g, (mark) => entities[mark] ?? mark) : text;
