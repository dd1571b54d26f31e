/** What was found, as it stands on the page of the search. */
import { formatCount } from "../../i18n/words-of.ts";
import type { Hit, NameHit } from "../answer.ts";
import { el } from "./el.ts";
import { markedText } from "./marked-text.ts";
import { marksQuery } from "./question-address.ts";
import { hrefOf, type Speaking } from "./search-site.ts";

/** A story; its link takes the words along that are to be marked there. */
export function hitItem(
  { url, title, date, section, snippet, about, found }: Hit,
  site: Speaking,
): HTMLElement {
  const names = about.flatMap(({ label, url }, at) => [
    at > 0 ? ", " : "",
    el("a", { href: hrefOf(site, url) }, label),
  ]);
  return el(
    "li",
    {},
    el("h3", {}, el("a", { href: storyHref(site, url, found) }, ...markedText(title))),
    el("p", { class: "hit-facts" }, section ? `${date} · ${section}` : date),
    el("p", { class: "hit-snippet" }, ...markedText(snippet)),
    names.length > 0 ? el("p", { class: "hit-about" }, `${site.words.about}: `, ...names) : null,
  );
}

export const storyHref = (site: Speaking, url: string, found: readonly string[]): string =>
  hrefOf(site, url) + marksQuery(found, site.urlWords);

export function nameItem(hit: NameHit, site: Speaking): HTMLElement {
  return el(
    "li",
    {},
    el("a", { href: hrefOf(site, hit.url), class: `kind kind--${hit.kind}` }, ...markedText(hit.label)),
    " ",
    nameNote(hit, site),
  );
}

/** `Orang · juga disebut … · 3 berita` */
export function nameNote({ kind, alias, stories }: NameHit, { words, language }: Speaking): HTMLElement {
  const [before = "", after = ""] = words.alias("\n").split("\n");
  return el(
    "span",
    { class: "note" },
    words.kinds[kind],
    ...(alias ? [` · ${before}`, ...markedText(alias), after] : []),
    ...(stories > 0 ? [` · ${words.storyCount(formatCount(stories, language))}`] : []),
  );
}
