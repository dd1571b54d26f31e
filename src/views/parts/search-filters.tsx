/** By what the stories that were found can be narrowed down. Nobody sees it without its script (`src/search/client/`). */
import { questionWords } from "../../i18n/url-words.ts";
import type { Context } from "../context.ts";

const facets = ["section", "topic", "person", "institution", "event", "place", "open"] as const;
const orders = ["relevance", "newest", "oldest"] as const;

/** The values of a facet are fetched when it is opened; a phone has all of them folded up. */
export function SearchFilters({ context }: { context: Context }) {
  const { words } = context;
  const { sections, url_words } = context.archive.settings;
  const names = questionWords[url_words];
  return (
    <details class="search-filters" hidden>
      <summary>{words.searchFilters}</summary>
      <label>
        {words.searchOrder}
        <select name={names.order}>
          {orders.map((order) => (
            <option value={names[order]}>{words.searchOrders[order]}</option>
          ))}
        </select>
      </label>
      {facets
        .filter((facet) => facet !== "section" || sections.length > 0)
        .map((facet) => (
          <details class="search-facet" data-facet={facet}>
            <summary>{words.searchFacets[facet]}</summary>
          </details>
        ))}
      <fieldset>
        <legend>{words.searchMonths}</legend>
        <Month name={names.from} label={words.searchFrom} />
        <Month name={names.to} label={words.searchTo} />
      </fieldset>
    </details>
  );
}

const Month = ({ name, label }: { name: string; label: string }) => (
  <label>
    {label}
    <input type="month" name={name} />
  </label>
);
