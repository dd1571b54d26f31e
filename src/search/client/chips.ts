/** What the question is narrowed down by, each to be taken away with one press. */
import type { SearchWords } from "../../i18n/search-words.ts";
import type { FacetName, Question } from "../answer.ts";
import { el, keepingFocus } from "./el.ts";

export interface Chip {
  readonly key: string;
  readonly label: string;
  /** The question without it. */
  readonly without: Question;
}

/** `labelOf`: of a value of a facet. */
export function chipsOf(
  question: Question,
  labelOf: (facet: FacetName, id: string) => string,
  words: Pick<SearchWords, "months" | "between" | "since" | "until">,
): Chip[] {
  const { facets, from, to } = question;
  const chosen = (Object.entries(facets) as [FacetName, readonly string[]][]).flatMap(([facet, ids]) =>
    ids.map((id) => ({
      key: `${facet}:${id}`,
      label: labelOf(facet, id),
      without: { ...question, facets: { ...facets, [facet]: ids.filter((other) => other !== id) } },
    })),
  );
  const span = spanWords(from, to, words);
  return span === null
    ? chosen
    : [...chosen, { key: "months", label: span, without: { ...question, from: null, to: null } }];
}

/** `"2023"`, `"Maret 2023"`, `"Maret 2023–Mei 2024"`; null without limits. */
export function spanWords(
  from: string | null,
  to: string | null,
  { months, between, since, until }: Pick<SearchWords, "months" | "between" | "since" | "until">,
): string | null {
  const monthWords = (month: string) => `${months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
  if (from && to) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    if (from.endsWith("-01") && to.endsWith("-12")) return first === last ? first : between(first, last);
    return from === to ? monthWords(from) : between(monthWords(from), monthWords(to));
  }
  if (from) return since(monthWords(from));
  return to && until(monthWords(to));
}

/** `otherwise`: where the focus goes once there is no chip left. */
export function showChips(
  place: HTMLElement,
  chips: readonly Chip[],
  words: SearchWords,
  choose: (question: Question) => void,
  otherwise: HTMLElement,
): void {
  const button = (key: string, label: string, name: string, without: Question) => {
    const element = el(
      "button",
      { type: "button", class: "chip", "data-key": key, "aria-label": name },
      label,
    );
    element.onclick = () => choose(without);
    return el("li", {}, element);
  };
  const last = chips[0]?.without;
  keepingFocus(
    place,
    () => place.querySelector("button") ?? otherwise,
    () => {
      const items = chips.map(({ key, label, without }) => button(key, label, words.remove(label), without));
      const all = last && { ...last, facets: {}, from: null, to: null };
      if (all && chips.length > 1) items.push(button("all", words.removeAll, words.removeAll, all));
      place.replaceChildren(
        ...(items.length > 0 ? [el("ul", { "aria-label": words.filters }, ...items)] : []),
      );
    },
  );
}
