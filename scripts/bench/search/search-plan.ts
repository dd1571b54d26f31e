/** What is to be measured of the search, and what comes of it. */
import type { IndexTurn } from "./index-turn.ts";
import type { LanguageFigures } from "./language-table.ts";
import type { LoadFigures } from "./load-table.ts";
import type { SearchPart } from "./parts.ts";
import type { SegmentsFigures } from "./segments-table.ts";
import type { TypingFigures } from "./typing.ts";

/** What was not asked for is absent. */
export interface SearchSize {
  readonly articles: number;
  readonly index?: readonly IndexTurn[];
  readonly load?: LoadFigures;
  readonly segments?: SegmentsFigures;
  readonly language?: readonly LanguageFigures[];
  readonly typing?: readonly TypingFigures[];
}

export interface SearchPlan {
  readonly articles: number;
  readonly seed: number;
  readonly runs: number;
  readonly parts: ReadonlySet<SearchPart>;
  /** A folder for CPU profiles of one more cold build, with its index. */
  readonly profiles?: string | undefined;
  /** Archive and sites go here. */
  readonly folder: string;
  /** Whether to delete what a turn wrote before the next one. */
  readonly tidy: boolean;
  readonly tell: (progress: string) => void;
}
