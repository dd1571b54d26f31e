/** What is said above results, or in their place. */
import type { Answer, Question } from "../answer.ts";
import { el } from "./el.ts";
import { isFiltered, queryOf } from "./question-address.ts";
import type { Speaking } from "./search-site.ts";

type Choose = (question: Question) => void;

/** What was left out of the question, what was meant by it, and what to do where nothing was found. */
export function noticesOf(
  { total, dropped, meant, instead }: Pick<Answer, "total" | "dropped" | "meant" | "instead">,
  question: Question,
  site: Speaking,
  choose: Choose,
): HTMLElement[] {
  const { words } = site;
  const others = meant.filter((other) => other !== instead || total === 0);
  const paragraphs = [
    instead !== null && total > 0 ? words.instead(question.words, instead) : null,
    dropped.length > 0 ? (total > 0 ? words.dropped : words.unknown)(dropped.join(", ")) : null,
  ];
  return [
    ...paragraphs.flatMap((text) => (text === null ? [] : [el("p", {}, text)])),
    ...(others.length > 0
      ? [
          el(
            "p",
            { class: "meant" },
            `${words.meant} `,
            ...others.flatMap((other, at) => [
              at > 0 ? " · " : "",
              questionLink({ ...question, words: other }, other, site, choose),
            ]),
          ),
        ]
      : []),
    ...(total === 0 && isFiltered(question) && question.words !== ""
      ? [
          el(
            "p",
            {},
            questionLink(
              { ...question, facets: {}, from: null, to: null },
              words.withoutFilters,
              site,
              choose,
            ),
          ),
        ]
      : []),
    ...(total === 0 ? [el("p", { class: "note" }, words.wayOn)] : []),
  ];
}

/** Has an address of its own, for another tab. */
function questionLink(question: Question, text: string, { urlWords }: Speaking, choose: Choose): HTMLElement {
  const link = el("a", { href: queryOf(question, urlWords) || "?" }, text);
  link.onclick = (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(question);
  };
  return link;
}

export function failureNotice(text: string, { words }: Speaking, again: () => void): HTMLElement[] {
  const button = el("button", { type: "button" }, words.tryAgain);
  button.onclick = again;
  return [el("p", { class: "failed" }, text), button];
}
