/** Where the search begins in a reader's browser: on its own page, or at the box of another. */
import { searchWords } from "#search-words";
import { searchStylesheetPath } from "../../views/search-paths.ts";
import type { Engine } from "../answer.ts";
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
  const engine = openEngine(site.base);
  openSearchPage({ box, form: box.form, panel, found, lists, status }, engine, site);
  const asOf = find(".search-as-of");
  if (asOf) tellAsOf(asOf, engine).catch(() => {}); // what cannot be reached is told with the results
} else if (box && around) {
  const styles = el("link", { rel: "stylesheet", href: hrefOf(site, searchStylesheetPath) });
  const begin = () => openSuggestions(box, around, openEngine(site.base), site);
  styles.onload = styles.onerror = begin;
  document.head.append(styles);
}

async function tellAsOf(line: HTMLElement, engine: Engine): Promise<void> {
  line.hidden = !(await engine.isPreview());
}
