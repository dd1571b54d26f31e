/** What a reader may ask of the archive, and what comes back: between the page on which one types and whatever looks for it. */

/** A story is asked for by what it is filed under; `open`: it belongs to a follow-up that has not ended. */
export const facetNames = ["section", "topic", "person", "institution", "event", "place", "open"] as const;
export type FacetName = (typeof facetNames)[number];

export const orders = ["relevance", "newest", "oldest"] as const;
export type Order = (typeof orders)[number];

export interface Question {
  /** As typed: words, `"exact phrases"`, `-words` that may not occur. Empty: whatever fits the rest. */
  readonly words: string;
  /**
   * Ids: of a section its own, of a thing its file name (`iwan-setiawan`), of `open` only `yes`. Several values of one facet: a story
   * fits that has any of them; of several facets, it has to fit each.
   */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** First and last month, `2023-01`; null: no limit. A story whose month is not known fits a limit by the year, if that is sure. */
  readonly from: string | null;
  readonly to: string | null;
  readonly order: Order;
}

/** A text in parts, some of which were asked for. */
export type Marked = readonly { readonly text: string; readonly marked: boolean }[];

export type NameKind = "people" | "institutions" | "events" | "places" | "topics" | "follow_ups";

/** A page of its own whose name or alias fits what is being typed. */
export interface NameHit {
  readonly kind: NameKind;
  /** Address below the site's root: `/orang/iwan-setiawan/`. */
  readonly url: string;
  readonly label: Marked;
  /** The alias that fitted, where the name itself does not. */
  readonly alias: Marked | null;
  /** How many stories are filed under it. */
  readonly stories: number;
}

export interface Hit {
  /** Address below the site's root. */
  readonly url: string;
  readonly title: Marked;
  /** As the interface writes it: `7 November 2023`. */
  readonly date: string;
  readonly section: string | null;
  /** Some thirty words around what was found; the story's beginning where its text holds none of it. */
  readonly snippet: Marked;
  /** People, institutions, events and places that the story is about: the first few. */
  readonly about: readonly { readonly label: string; readonly url: string }[];
  /** The words as this story spells them, to be marked on its page. */
  readonly found: readonly string[];
}

/** One value of a facet among the stories that were found; `id` as in a question. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

export interface Answer {
  readonly total: number;
  /** In the order asked for; `from` counts from 0. Fewer than `count` at the end. */
  hits(from: number, count: number): Promise<readonly Hit[]>;
  /** Stories a month, of those that fit everything but the limits in time; months without one are left out. Ascending. */
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** Counts among the stories that fit all the rest of the question, the other values of this facet as well; most stories first. */
  facet(name: FacetName): Promise<readonly FacetValue[]>;
  /** Words that no story holds and that were therefore left out. All words: nothing was found. */
  readonly dropped: readonly string[];
  /** "Maksud Anda …?": the question's words without their likely typing errors; at most three, best first. */
  readonly meant: readonly string[];
  /** The first of `meant`, where nothing was found for what was typed and this is its answer instead. */
  readonly instead: string | null;
}

export interface Engine {
  /** Names that fit what is typed so far, best first; at most `count`. */
  names(typed: string, count: number): Promise<readonly NameHit[]>;
  ask(question: Question): Promise<Answer>;
  /** First and last month of the archive, `2010-01`; null for an empty one. */
  span(): Promise<{ readonly from: string; readonly to: string } | null>;
  /** Whether stories may have been changed since the index was made: the site is a preview. */
  isPreview(): Promise<boolean>;
}

/** A file of the index could not be fetched; asking again tries again. Told by its name, as page and engine each bring the class. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
  /** The site has no index. */
  readonly hasNoIndex: boolean;

  constructor(
    file: string,
    { hasNoIndex = false, ...options }: ErrorOptions & { hasNoIndex?: boolean } = {},
  ) {
    super(file, options);
    this.hasNoIndex = hasNoIndex;
  }
}

export const isUnreachable = (fault: unknown): fault is Unreachable =>
  fault instanceof Error && fault.name === "Unreachable";
