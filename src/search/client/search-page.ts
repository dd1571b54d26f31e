/** The page of the search: a question in its box, filters and address; what was found below. */
import { formatCount } from "../../i18n/words-of.ts";
import { type Answer, type Engine, type Hit, type NameHit, type Question, Unreachable } from "../answer.ts";
import { showBars } from "./bars.ts";
import { debounced } from "./debounced.ts";
import { el, keepingFocus } from "./el.ts";
import { limitMonths, openFilters } from "./filters.ts";
import { hitItem, nameItem } from "./hits.ts";
import { failureNotice, noticesOf } from "./notices.ts";
import { pageHistory } from "./page-history.ts";
import { isAsked, queryOf, questionIn } from "./question-address.ts";
import type { Speaking } from "./search-site.ts";
import { statusLine } from "./status-line.ts";

/** Stories at once, and names. */
const [step, mostNames] = [10, 6];
/** How long typing rests before it is asked, and before what was found is told; ms. */
const [askRest, tellRest] = [200, 600];

/** The elements that `src/views/pages/search.tsx` makes. */
export interface PageElements {
  readonly box: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly panel: HTMLDetailsElement;
  readonly found: HTMLElement;
  readonly lists: HTMLElement;
  readonly status: HTMLElement;
}

/** What stands on the page at one time. */
interface Shown {
  readonly answer: Answer;
  readonly names: readonly NameHit[];
  readonly hits: readonly Hit[];
}

export function openSearchPage(elements: PageElements, engine: Engine, site: Speaking): void {
  const { box, form, panel, found, lists, status } = elements;
  const { words, urlWords } = site;
  const count = (number: number) => formatCount(number, site.language);
  const visits = pageHistory();
  const tell = debounced(tellRest, (text: string) => {
    status.textContent = text;
  });

  const notices = el("div", { class: "notices" });
  const names = el("section", { class: "search-names", "aria-label": words.names });
  const heading = el("h2", { tabindex: "-1" });
  const bars = el("div", { class: "bars", role: "group", "aria-label": words.years });
  const list = el("ol", { class: "hits" });
  const more = el("div", { class: "more" });
  const chips = el("div", { class: "chips" });
  found.before(chips);
  found.append(names, heading, notices, bars, list, more);

  let question = questionIn(location.search, urlWords);
  let asked: Promise<Answer> | null = null;
  /** Counts up with each question; an answer to an earlier one is not shown. */
  let turn = 0;

  const answerNow = (): Promise<Answer> => {
    asked ??= engine.ask(question).catch((fault) => {
      asked = null;
      throw fault;
    });
    return asked;
  };

  const filters = openFilters(
    panel,
    chips,
    box,
    { question: () => question, values: async (facet) => (await answerNow()).facet(facet), choose },
    site,
  );

  function put(next: Question): void {
    question = next;
    asked = null;
    filters.show();
  }

  function choose(next: Question): void {
    typing.cancel();
    visits.settle();
    put(next);
    if (box.value.trim() !== next.words) box.value = next.words;
    visits.go(queryOf(next, urlWords));
    show(step);
  }

  const typed = () => {
    const next = { ...question, words: box.value.trim() };
    if (next.words === question.words) return;
    put(next);
    visits.typed(queryOf(next, urlWords));
    show(step);
  };
  const typing = debounced(askRest, typed);

  /** Also what was typed a moment ago and is not in the question yet. */
  async function show(most: number): Promise<void> {
    const mine = ++turn;
    tell.cancel();
    if (!isAsked(question)) return clear();
    try {
      const [answer, names] = await Promise.all([
        answerNow(),
        question.words ? engine.names(question.words, mostNames) : [],
      ]);
      const hits = await answer.hits(0, most);
      if (mine !== turn) return;
      render({ answer, names, hits });
      tell.soon(statusLine(answer, names.length, words, site.language));
    } catch (fault) {
      if (mine === turn) renderFailure();
      if (!(fault instanceof Unreachable)) throw fault;
    }
  }

  function clear(): void {
    found.hidden = true;
    lists.hidden = false;
    status.textContent = "";
  }

  function renderFailure(): void {
    renderIn(() => {
      names.hidden = heading.hidden = bars.hidden = true;
      list.replaceChildren();
      more.replaceChildren();
      notices.replaceChildren(...failureNotice(site, () => show(step)));
      lists.hidden = false;
    });
    tell.soon(words.failed);
  }

  function render({ answer, names: nameHits, hits }: Shown): void {
    renderIn(() => {
      const { total } = answer;
      notices.replaceChildren(...noticesOf(answer, question, site, choose));
      names.hidden = nameHits.length === 0;
      names.replaceChildren(
        el("h2", {}, words.names),
        el("ul", {}, ...nameHits.map((hit) => nameItem(hit, site))),
      );
      heading.hidden = false;
      heading.textContent =
        total > 0
          ? words.storyCount(count(total))
          : question.words
            ? words.nothingFor(question.words)
            : words.nothing;
      showBars(bars, answer, question, site, (limits) => choose({ ...question, ...limits }));
      list.replaceChildren(...hits.map((hit) => hitItem(hit, site)));
      renderMore(answer);
      lists.hidden = total > 0;
    });
  }

  /** Where the focus was on something that is gone, it goes to the heading. */
  function renderIn(change: () => void): void {
    found.hidden = false;
    keepingFocus(found, () => (heading.hidden ? found : heading), change);
  }

  function renderMore(answer: Answer): void {
    const shown = list.childElementCount;
    more.replaceChildren();
    if (shown >= answer.total) return;
    const next = Math.min(step, answer.total - shown);
    const button = el("button", { type: "button" }, words.more(count(next)));
    button.onclick = () => addMore(answer);
    more.append(button, el("span", { class: "note" }, words.shown(count(shown), count(answer.total))));
  }

  async function addMore(answer: Answer): Promise<void> {
    const mine = turn;
    const shown = list.childElementCount;
    try {
      const hits = await answer.hits(shown, step);
      if (mine !== turn || list.childElementCount !== shown) return;
      list.append(...hits.map((hit) => hitItem(hit, site)));
      list.children[shown]?.querySelector("a")?.focus();
      renderMore(answer);
      visits.keepShown(list.childElementCount);
      tell.soon(words.shown(count(list.childElementCount), count(answer.total)));
    } catch (fault) {
      if (mine === turn) more.append(el("p", { class: "failed", role: "alert" }, words.failed));
      if (!(fault instanceof Unreachable)) throw fault;
    }
  }

  box.addEventListener("input", () => {
    turn++;
    tell.cancel();
    typing.soon();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    typing.cancel();
    typed();
    visits.settle();
    // What failed is asked for once more.
    if (asked === null) show(step);
  });
  addEventListener("popstate", () => {
    typing.cancel();
    put(questionIn(location.search, urlWords));
    box.value = question.words;
    show(visits.shown() ?? step);
  });
  walkByArrows(box, found);

  const early = box.value.trim();
  visits.begin(queryOf(question, urlWords));
  if (early && document.activeElement === box) typed();
  else box.value = question.words;
  filters.show();
  if (turn === 0) show(visits.shown() ?? step);
  if (!isAsked(question)) box.focus({ preventScroll: true });
  limitMonths(panel, engine).catch(() => {
    // The pickers do without.
  });
}

/** From the box down to the results and up again; Escape leads back to the box. */
function walkByArrows(box: HTMLInputElement, found: HTMLElement): void {
  const links = () => [...found.querySelectorAll<HTMLElement>(".search-names a, h3 a")];
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const at = links().indexOf(target as HTMLElement);
    if (target !== box && at < 0) return;
    const next =
      key === "ArrowDown" ? links()[at + 1] : key === "ArrowUp" && at >= 0 ? (links()[at - 1] ?? box) : null;
    const goal = key === "Escape" && at >= 0 ? box : next;
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
}
