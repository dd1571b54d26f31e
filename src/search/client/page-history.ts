/**
 * The addresses that a reader goes through on the page of the search. What is being typed changes the address of the
 * present entry only; settling gives that entry its old address back, and what was typed one of its own.
 */

/** Each `query` is what stands behind the path: `?q=banjir`, or nothing. */
export interface PageHistory {
  /** The address with which the reader came, in the form that it has here. */
  begin(query: string): void;
  typed(query: string): void;
  settle(): void;
  /** One more entry, after what was typed. */
  go(query: string): void;
  /** How many results are shown now, for when the reader comes back. */
  keepShown(shown: number): void;
  /** Null: none was kept. */
  shown(): number | null;
}

export function pageHistory(): PageHistory {
  let settled = location.search;
  addEventListener("popstate", () => {
    settled = location.search;
  });
  const at = (query: string) => location.pathname + query;
  const settle = () => {
    const typed = location.search;
    if (typed === settled) return;
    history.replaceState(null, "", at(settled));
    history.pushState(null, "", at(typed));
    settled = typed;
  };
  return {
    begin(query) {
      history.replaceState(history.state, "", at(query));
      settled = location.search;
    },
    typed(query) {
      if (at(query) !== location.pathname + location.search) history.replaceState(null, "", at(query));
    },
    settle,
    go(query) {
      settle();
      if (query === settled) return;
      history.pushState(null, "", at(query));
      settled = location.search;
    },
    keepShown: (shown) => history.replaceState({ shown }, ""),
    shown: () => (history.state as { shown?: number } | null)?.shown ?? null,
  };
}
