/** The page of the search: a question in its box, its filters and its address, asked again whenever it has changed. */
import { formatCount } from "../../i18n/words-of.ts";
import { type Answer, type Engine, isUnreachable, type Question } from "../answer.ts";
import { debounced } from "./debounced.ts";
import { el } from "./el.ts";
import { failureText } from "./failure-text.ts";
import { limitMonths, openFilters } from "./filters.ts";
import { pageHistory } from "./page-history.ts";
import { isAsked, queryOf, questionIn } from "./question-address.ts";
import { openResults, step } from "./results.ts";
import type { Speaking } from "./search-site.ts";
import { statusLine } from "./status-line.ts";
import { walkByArrows } from "./walk-by-arrows.ts";

const mostNames = 6;
/** How long typing rests before it is asked, and before what was found is told; after what time waiting is shown; ms. */
const [askRest, tellRest, long] = [200, 600, 400];

/** The elements that `src/views/pages/search.tsx` makes. */
export interface PageElements {
  readonly box: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly panel: HTMLDetailsElement;
  readonly found: HTMLElement;
  readonly lists: HTMLElement;
  readonly status: HTMLElement;
}

export function openSearchPage(elements: PageElements, engine: Engine, site: Speaking): void {
  const { box, form, panel, found, lists, status } = elements;
  const { words, urlWords } = site;
  const count = (number: number) => formatCount(number, site.language);
  const visits = pageHistory();
  const chips = el("div", { class: "chips" });
  found.before(chips);

  let question = questionIn(location.search, urlWords);
  let asked: Promise<Answer> | null = null;
  /** Counts up with each question; an answer to an earlier one is not shown. */
  let turn = 0;

  const results = openResults(
    found,
    lists,
    {
      choose,
      limit: (limits) => choose({ ...present(), ...limits }),
      tryAgain: () => show(step),
      grown(shown, total) {
        visits.keepShown(shown);
        tell.soon(words.shown(count(shown), count(total)));
      },
    },
    site,
  );
  const filters = openFilters(
    panel,
    chips,
    box,
    { question: present, values: async (facet) => (await answerNow()).facet(facet), choose },
    site,
  );
  const typing = debounced(askRest, typed);
  const waiting = debounced(long, results.wait);
  const tell = debounced(tellRest, (text: string) => {
    status.textContent = text;
  });

  function answerNow(): Promise<Answer> {
    const now =
      asked ??
      engine.ask(question).catch((fault) => {
        if (asked === now) asked = null;
        throw fault;
      });
    asked = now;
    return now;
  }

  /** With what was typed a moment ago. */
  function present(): Question {
    typed();
    return question;
  }

  function put(next: Question): void {
    question = next;
    asked = null;
    if (box.value.trim() !== next.words) box.value = next.words;
    filters.show();
  }

  function typed(): void {
    typing.cancel();
    const next = { ...question, words: box.value.trim() };
    if (next.words === question.words) return;
    put(next);
    visits.typed(queryOf(next, urlWords));
    show(step);
  }

  function choose(next: Question): void {
    typing.cancel();
    visits.settle();
    put(next);
    visits.go(queryOf(next, urlWords));
    show(step);
  }

  async function show(most: number): Promise<void> {
    const mine = ++turn;
    tell.cancel();
    waiting.cancel();
    if (!isAsked(question)) {
      status.textContent = "";
      return results.clear();
    }
    waiting.soon();
    try {
      const [answer, names] = await Promise.all([
        answerNow(),
        question.words ? engine.names(question.words, mostNames) : [],
      ]);
      const hits = await answer.hits(0, most);
      if (mine !== turn) return;
      waiting.cancel();
      results.show({ question, answer, names, hits });
      tell.soon(statusLine(answer, names.length, words, site.language));
    } catch (fault) {
      if (mine === turn) {
        waiting.cancel();
        const text = failureText(fault, words);
        results.fail(text);
        tell.soon(text);
      }
      if (!isUnreachable(fault)) throw fault;
    }
  }

  box.addEventListener("input", () => {
    tell.cancel();
    typing.soon();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    typed();
    visits.settle();
    // What failed is asked for once more.
    if (asked === null) show(step);
  });
  addEventListener("popstate", () => {
    typing.cancel();
    put(questionIn(location.search, urlWords));
    show(visits.shown() ?? step);
  });
  walkByArrows(box, () => [...found.querySelectorAll<HTMLElement>(".search-names a, h3 a")]);

  box.autocomplete = "off";
  visits.begin(queryOf(question, urlWords));
  // Typed before this script was there.
  const early = document.activeElement === box && box.value.trim();
  put(early ? { ...question, words: early } : question);
  visits.typed(queryOf(question, urlWords));
  show(visits.shown() ?? step);
  if (!isAsked(question)) box.focus({ preventScroll: true });
  limitMonths(panel, engine).catch(() => {
    // The pickers do without.
  });
}
