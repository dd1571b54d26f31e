/** The part of the page of the search in which results stand, or what is said in their place. */
import { formatCount } from "../../i18n/words-of.ts";
import { type Answer, type Hit, isUnreachable, type NameHit, type Question } from "../answer.ts";
import { showBars } from "./bars.ts";
import { el, keepingFocus } from "./el.ts";
import { hitItem, nameItem } from "./hits.ts";
import { failureNotice, noticesOf } from "./notices.ts";
import type { Speaking } from "./search-site.ts";

/** Stories at once. */
export const step = 10;

/** What stands there at one time. */
export interface Found {
  readonly question: Question;
  readonly answer: Answer;
  readonly names: readonly NameHit[];
  readonly hits: readonly Hit[];
}

export interface ResultsSource {
  choose(question: Question): void;
  /** The years in a bar were pressed. */
  limit(limits: Pick<Question, "from" | "to">): void;
  tryAgain(): void;
  /** So many stories are shown now, of so many. */
  grown(shown: number, total: number): void;
}

export interface Results {
  show(found: Found): void;
  /** What stands there from before stays. */
  wait(): void;
  fail(text: string): void;
  clear(): void;
}

/** `lists`: the ways through the archive, which are hidden while there are results. */
export function openResults(
  place: HTMLElement,
  lists: HTMLElement,
  source: ResultsSource,
  site: Speaking,
): Results {
  const { words } = site;
  const count = (number: number) => formatCount(number, site.language);
  const names = el("section", { class: "search-names", "aria-label": words.names });
  const heading = el("h2", { tabindex: "-1" });
  const notices = el("div", { class: "notices" });
  const bars = el("div", { class: "bars", role: "group", "aria-label": words.years });
  const list = el("ol", { class: "hits" });
  const more = el("div", { class: "more" });
  place.append(names, heading, notices, bars, list, more);
  clear();

  /** Where the focus was on something that is gone, it goes to the heading. */
  function change(render: () => void): void {
    place.hidden = false;
    keepingFocus(place, () => (heading.hidden ? place : heading), render);
  }

  function empty(): void {
    names.hidden = heading.hidden = bars.hidden = true;
    for (const part of [notices, list, more]) part.replaceChildren();
    lists.hidden = false;
  }

  function clear(): void {
    empty();
    place.hidden = true;
  }

  function wait(): void {
    if (place.hidden) notices.replaceChildren(el("p", { class: "note" }, words.loading));
    place.hidden = false;
  }

  function fail(text: string): void {
    change(() => {
      empty();
      notices.append(...failureNotice(text, site, source.tryAgain));
    });
  }

  function show({ question, answer, names: nameHits, hits }: Found): void {
    change(() => {
      const nothing = question.words ? words.nothingFor(question.words) : words.nothing;
      names.hidden = nameHits.length === 0;
      names.replaceChildren(
        el("h2", {}, words.names),
        el("ul", {}, ...nameHits.map((hit) => nameItem(hit, site))),
      );
      heading.hidden = false;
      heading.textContent = answer.total > 0 ? words.storyCount(count(answer.total)) : nothing;
      notices.replaceChildren(...noticesOf(answer, question, site, source.choose));
      showBars(bars, answer, question, site, source.limit);
      list.replaceChildren(...hits.map((hit) => hitItem(hit, site)));
      offerMore(answer);
      lists.hidden = answer.total > 0;
    });
  }

  function offerMore(answer: Answer): void {
    const shown = list.childElementCount;
    more.replaceChildren();
    if (shown >= answer.total) return;
    const next = Math.min(step, answer.total - shown);
    const button = el("button", { type: "button" }, words.more(count(next)));
    button.onclick = () => addMore(answer);
    more.append(button, el("span", { class: "note" }, words.shown(count(shown), count(answer.total))));
  }

  async function addMore(answer: Answer): Promise<void> {
    const [last, shown] = [list.lastElementChild, list.childElementCount];
    try {
      const hits = await answer.hits(shown, step);
      // Meanwhile these may be other results, or more of them.
      if (list.lastElementChild !== last) return;
      list.append(...hits.map((hit) => hitItem(hit, site)));
      list.children[shown]?.querySelector("a")?.focus();
      offerMore(answer);
      source.grown(list.childElementCount, answer.total);
    } catch (fault) {
      if (list.lastElementChild === last)
        more.append(el("p", { class: "failed", role: "alert" }, words.failed));
      if (!isUnreachable(fault)) throw fault;
    }
  }

  return { show, wait, fail, clear };
}
