/** What the search says in a reader's browser. Its script holds the words of one language. */

type Count = (count: string) => string;

export interface SearchWords {
  /** Beside a name: what it is the name of. */
  readonly kinds: Readonly<
    Record<"people" | "institutions" | "events" | "places" | "topics" | "follow_ups", string>
  >;
  readonly names: string;
  readonly stories: string;
  /** Above results: `"23 berita"`. */
  readonly storyCount: Count;
  readonly alias: (alias: string) => string;
  /** What is told when results have come. */
  readonly found: Count;
  readonly foundNames: Count;
  readonly foundInstead: (count: string, words: string) => string;
  readonly nothing: string;
  readonly nothingFor: (words: string) => string;
  readonly more: Count;
  readonly shown: (shown: string, total: string) => string;
  readonly allFor: (words: string) => string;
  readonly about: string;
  readonly meant: string;
  readonly instead: (typed: string, instead: string) => string;
  readonly dropped: (words: string) => string;
  readonly unknown: (words: string) => string;
  readonly wayOn: string;
  readonly withoutFilters: string;
  readonly failed: string;
  readonly noIndex: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly filters: string;
  readonly remove: (filter: string) => string;
  readonly removeAll: string;
  readonly narrow: (facet: string) => string;
  readonly moreValues: Count;
  readonly noValues: string;
  readonly years: string;
  readonly months: readonly string[];
  readonly between: (from: string, to: string) => string;
  readonly since: (month: string) => string;
  readonly until: (month: string) => string;
  /** Of the value `open`. */
  readonly open: string;
  readonly suggestions: string;
  readonly noSuggestions: string;
  readonly marked: (words: string) => string;
  readonly notMarked: (words: string) => string;
  readonly showMarks: string;
}
