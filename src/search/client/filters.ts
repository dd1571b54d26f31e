/** The panel by which results are narrowed down and put in order. */
import { questionWords } from "../../i18n/url-words.ts";
import { type Engine, type FacetName, type FacetValue, orders, type Question } from "../answer.ts";
import { chipsOf, showChips } from "./chips.ts";
import { type FacetPart, openFacet } from "./facet.ts";
import { monthIn } from "./question-address.ts";
import type { Speaking } from "./search-site.ts";

export interface FiltersSource {
  question(): Question;
  /** Of the present question. Rejects where it cannot be fetched. */
  values(facet: FacetName): Promise<readonly FacetValue[]>;
  choose(question: Question): void;
}

export interface Filters {
  /** The question has changed, by whatever. */
  show(): void;
}

/** From this width on the panel stands beside the results, always open; as in search.css. */
const wide = matchMedia("(min-width: 56em)");

/** `chips`: where what is chosen stands; `box`: where the focus goes when the last of it is taken away. */
export function openFilters(
  panel: HTMLDetailsElement,
  chips: HTMLElement,
  box: HTMLElement,
  source: FiltersSource,
  site: Speaking,
): Filters {
  const names = questionWords[site.urlWords];
  const field = (name: string) => panel.querySelector<HTMLInputElement>(`[name="${name}"]`);
  const [order, from, to] = [field(names.order), field(names.from), field(names.to)];
  const labels = new Map<string, string>();
  const change = (part: Partial<Question>) => source.choose({ ...source.question(), ...part });

  async function valuesOf(facet: FacetName): Promise<readonly FacetValue[]> {
    const values = (await source.values(facet)).map((value) =>
      facet === "open" ? { ...value, label: site.words.open } : value,
    );
    for (const { id, label } of values) labels.set(`${facet}:${id}`, label);
    return values;
  }

  const chosenOf = (facet: FacetName): readonly string[] => source.question().facets[facet] ?? [];

  const parts = [...panel.querySelectorAll<HTMLDetailsElement>("[data-facet]")].map((details): FacetPart => {
    const facet = details.dataset.facet as FacetName;
    return openFacet(
      details,
      {
        values: () => valuesOf(facet),
        chosen: () => chosenOf(facet),
        choose(id, isChosen) {
          const others = chosenOf(facet).filter((other) => other !== id);
          const { facets } = source.question();
          change({ facets: { ...facets, [facet]: isChosen ? [...others, id] : others } });
        },
      },
      site,
    );
  });

  function labelChips(): void {
    const labelOf = (facet: FacetName, id: string) => labels.get(`${facet}:${id}`) ?? nameIn(id);
    showChips(chips, chipsOf(source.question(), labelOf, site.words), site.words, source.choose, box);
  }

  /** Of what came with the address. Where they cannot be fetched the file name has to do. */
  async function fetchLabels(): Promise<void> {
    const facets = Object.entries(source.question().facets) as [FacetName, readonly string[]][];
    const unknown = facets.filter(([facet, ids]) => ids.some((id) => !labels.has(`${facet}:${id}`)));
    if (unknown.length === 0) return;
    await Promise.allSettled(unknown.map(([facet]) => valuesOf(facet)));
    labelChips();
  }

  order?.addEventListener("change", () =>
    change({ order: orders.find((one) => names[one] === order.value) ?? "relevance" }),
  );
  for (const [name, input] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (!input) continue;
    // Some browsers have no picker of months, and show a plain box.
    if (input.type !== "month") input.placeholder = "2023-01";
    input.addEventListener("change", () => {
      if (input.value === "" || monthIn(input.value)) change({ [name]: monthIn(input.value) });
    });
  }

  const fold = () => {
    panel.open = wide.matches;
  };
  wide.addEventListener("change", fold);
  fold();
  panel.hidden = false;

  return {
    show() {
      const question = source.question();
      if (order) order.value = names[question.order];
      if (from) from.value = question.from ?? "";
      if (to) to.value = question.to ?? "";
      labelChips();
      fetchLabels();
      for (const part of parts) part.refresh();
    },
  };
}

/** First and last month that can be asked for. */
export async function limitMonths(panel: HTMLElement, engine: Engine): Promise<void> {
  const span = await engine.span();
  if (!span) return;
  for (const input of panel.querySelectorAll<HTMLInputElement>('[type="month"]'))
    [input.min, input.max] = [span.from, span.to];
}

/** `iwan-setiawan` -> `iwan setiawan` */
const nameIn = (id: string): string => id.replaceAll("-", " ");
