/** A question as it stands in an address, behind the question mark. The names there are those of `questionWords`. */
import type { Language } from "../../i18n/language.ts";
import { questionWords } from "../../i18n/url-words.ts";
import { facetNames, orders, type Question } from "../answer.ts";

export const emptyQuestion: Question = { words: "", facets: {}, from: null, to: null, order: "relevance" };

/** What is not understood is left out: `?q=banjir&orang=a&orang=b&dari=2023-01`. */
export function questionIn(query: string, language: Language): Question {
  const names = questionWords[language];
  const given = new URLSearchParams(query);
  const chosen = facetNames.flatMap((facet) => {
    const values = given.getAll(names[facet]).filter((value) => value !== "");
    const ids = facet === "open" ? values.filter((value) => value === names.yes).map(() => "yes") : values;
    return ids.length > 0 ? [[facet, [...new Set(ids)]]] : [];
  });
  return {
    words: given.get(names.words)?.trim() ?? "",
    facets: Object.fromEntries(chosen),
    from: monthIn(given.get(names.from)),
    to: monthIn(given.get(names.to)),
    order: orders.find((order) => names[order] === given.get(names.order)) ?? "relevance",
  };
}

/** `2023-01`, or null. */
export const monthIn = (text: string | null): string | null =>
  text && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : null;

/** Empty for the empty question, else with the question mark. */
export function queryOf(question: Question, language: Language): string {
  const names = questionWords[language];
  const query = new URLSearchParams();
  if (question.words) query.set(names.words, question.words);
  for (const facet of facetNames)
    for (const id of question.facets[facet] ?? [])
      query.append(names[facet], facet === "open" ? names.yes : id);
  if (question.from) query.set(names.from, question.from);
  if (question.to) query.set(names.to, question.to);
  if (question.order !== "relevance") query.set(names.order, names[question.order]);
  const text = query.toString();
  return text && `?${text}`;
}

/** Whether anything is asked for besides words. */
export const isFiltered = ({ facets, from, to }: Question): boolean =>
  from !== null || to !== null || Object.values(facets).some((ids) => ids.length > 0);

export const isAsked = (question: Question): boolean => question.words !== "" || isFiltered(question);

/** `["keluhan", "mengeluh"]` -> `?tandai=keluhan,mengeluh`, for the address of a story. */
export function marksQuery(words: readonly string[], language: Language): string {
  if (words.length === 0) return "";
  return `?${questionWords[language].marks}=${words.map(encodeURIComponent).join(",")}`;
}

/** Words to be marked in the story at this address; at most 30. */
export function marksIn(query: string, language: Language): readonly string[] {
  const words = new URLSearchParams(query).get(questionWords[language].marks)?.split(",") ?? [];
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))].slice(0, 30);
}
