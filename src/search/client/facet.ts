/** One facet: its values are fetched while it is open, and can be chosen. */
import { formatCount } from "../../i18n/words-of.ts";
import { type FacetValue, isUnreachable } from "../answer.ts";
import { el, keepingFocus } from "./el.ts";
import { failureText } from "./failure-text.ts";
import type { Speaking } from "./search-site.ts";

/** From so many values on they can be looked through, and no more are shown at once. */
const long = 12;
const mostShown = 40;

export interface FacetPart {
  /** What can be chosen has changed. */
  refresh(): void;
}

export interface FacetSource {
  /** Beginning with what most stories have. Rejects where it cannot be fetched. */
  values(): Promise<readonly FacetValue[]>;
  chosen(): readonly string[];
  choose(id: string, isChosen: boolean): void;
}

export function openFacet(details: HTMLDetailsElement, source: FacetSource, site: Speaking): FacetPart {
  const { words } = site;
  const name = details.querySelector("summary")?.textContent ?? "";
  const narrow = el("input", { type: "search", "aria-label": words.narrow(name), "data-key": "narrow" });
  const place = el("div", { class: "facet-values" });
  let values: readonly FacetValue[] = [];
  let turn = 0;

  async function refresh(): Promise<void> {
    if (!details.open) return;
    const mine = ++turn;
    if (values.length === 0) place.replaceChildren(el("p", { class: "note" }, words.loading));
    try {
      const fetched = await source.values();
      if (mine !== turn) return;
      values = fetched;
      show();
    } catch (fault) {
      if (mine === turn) showFailure(failureText(fault, words));
      if (!isUnreachable(fault)) throw fault;
    }
  }

  function show(): void {
    const chosen = source.chosen();
    const typed = narrow.value.trim().toLowerCase();
    const fitting = values.filter(({ label }) => label.toLowerCase().includes(typed));
    const rest = fitting.length - mostShown;
    keepingFocus(
      place,
      () => details.querySelector("summary"),
      () =>
        place.replaceChildren(
          ...(values.length > long ? [narrow] : []),
          el("ul", {}, ...fitting.slice(0, mostShown).map((value) => item(value, chosen.includes(value.id)))),
          ...(fitting.length === 0 ? [el("p", { class: "note" }, words.noValues)] : []),
          ...(rest > 0
            ? [el("p", { class: "note" }, words.moreValues(formatCount(rest, site.language)))]
            : []),
        ),
    );
  }

  function item({ id, label, count }: FacetValue, isChosen: boolean): HTMLElement {
    const check = el("input", { type: "checkbox", "data-key": id });
    check.checked = isChosen;
    check.onchange = () => source.choose(id, check.checked);
    return el(
      "li",
      {},
      el(
        "label",
        {},
        check,
        el("span", {}, label, " ", el("span", { class: "count" }, formatCount(count, site.language))),
      ),
    );
  }

  function showFailure(text: string): void {
    const again = el("button", { type: "button" }, words.tryAgain);
    again.onclick = () => {
      values = [];
      details.querySelector("summary")?.focus();
      refresh();
    };
    place.replaceChildren(el("p", {}, text), again);
  }

  narrow.oninput = show;
  details.append(place);
  details.addEventListener("toggle", refresh);
  return { refresh };
}
