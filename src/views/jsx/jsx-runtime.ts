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
  let { start } = tag;
  let inside = "";
  for (const name in props) {
    if (name === "children") inside = markupOf(props.children);
    else if (name === "class" && start === tag.start) start = withClass(tag, props.class);
    else if (name === "dangerouslySetInnerHTML") inside = props.dangerouslySetInnerHTML?.__html ?? "";
    else start = withAttribute(start, name, props[name]);
  }
  return new Html(inside === "" && voids.has(type) ? `${start}/>` : `${start}>${inside}${tag.end}`);
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

/** `false` leaves an attribute out, but says so in one that knows "false" as a word: `aria-*` and `data-*`. */
function withAttribute(start: string, name: string, value: unknown): string {
  if (value === null || value === undefined) return start;
  if (value === "" || (typeof value === "boolean" && name[4] !== "-"))
    return value === false ? start : `${start} ${name}`;
  return `${start}${beginOf(name)}${escapeText(String(value))}"`;
}

interface Tag {
  readonly start: string;
  readonly end: string;
  /** By class, the start of those that have it as their first attribute. */
  readonly classes: Map<unknown, string>;
}

/** Each piece of a joined text takes memory of its own: what recurs is one piece. All of it is named in the views. */
const tags = new Map<string, Tag>();
const beginnings = new Map<string, string>();

function tagOf(type: string): Tag {
  let tag = tags.get(type);
  if (!tag) {
    tag = { start: `<${type}`, end: `</${type}>`, classes: new Map() };
    tags.set(type, tag);
  }
  return tag;
}

function withClass({ start, classes }: Tag, value: unknown): string {
  let known = classes.get(value);
  if (known === undefined) {
    known = withAttribute(start, "class", value);
    classes.set(value, known);
  }
  return known;
}

function beginOf(name: string): string {
  let begin = beginnings.get(name);
  if (begin === undefined) {
    begin = ` ${name}="`;
    beginnings.set(name, begin);
  }
  return begin;
}

/** Elements that hold nothing and have no end. */
const voids = new Set(["br", "hr", "img", "input", "link", "meta", "source", "wbr"]);

const entities: Readonly<Record<string, string>> = { '"': "&quot;", "&": "&amp;", "<": "&lt;" };

/** Fit for text, and for attributes between double quotes. */
const escapeText = (text: string): string =>
  /["&<]/.test(text) ? text.replace(/["&<]/g, (mark) => entities[mark] ?? mark) : text;
