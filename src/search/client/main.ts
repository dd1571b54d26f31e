/** Where the search begins in a reader's browser: on its own page, or at the box of another. */
import { searchWords } from "#search-words";
import { searchStylesheetPath } from "../../views/search-paths.ts";
import { el } from "./el.ts";
import { openEngine } from "./engine.ts";
import { openSearchPage } from "./search-page.ts";
import { hrefOf, type SearchSite, type Speaking } from "./search-site.ts";
import { openSuggestions } from "./suggestions.ts";

/** Put in by src/site/assets.ts. */
declare const searchSite: SearchSite;

const site: Speaking = { ...searchSite, words: searchWords };
const find = <Kind extends HTMLElement>(selector: string) => document.querySelector<Kind>(selector);

const box = find<HTMLInputElement>("[name=q]");
const panel = find<HTMLDetailsElement>(".search-filters");
const [found, lists, status] = [find(".search-found"), find(".search-lists"), find("[role=status]")];
const around = box?.closest("search");

if (box?.form && panel && found && lists && status) {
  const asOf = find(".search-as-of");
  // Set by the preview, which has no index of its own.
  if (asOf) asOf.hidden = !("search" in document.documentElement.dataset);
  openSearchPage({ box, form: box.form, panel, found, lists, status }, openEngine(site.base), site);
} else if (box && around) {
  const styles = el("link", { rel: "stylesheet", href: hrefOf(site, searchStylesheetPath) });
  const begin = () => openSuggestions(box, around, openEngine(site.base), site);
  styles.onload = styles.onerror = begin;
  document.head.append(styles);
}
