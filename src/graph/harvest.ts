/** What the links of an archive yield when they are read together: shapes only; one file computes each. */
import type { When } from "../date.ts";
import type { Status } from "../model/schema.ts";
import type { Article, Event, FollowUp, Institution, Person, Place, Thing, Topic } from "../model/thing.ts";

/** Another story, and why it is named beside this one. */
export interface RelatedStory {
  readonly article: Article;
  /** What both stories are about, the rarest first. */
  readonly shared: readonly Thing[];
  readonly sameThread: boolean;
}

/** Someone or something that stories are about together with a person. */
export interface Companion {
  readonly thing: Person | Institution;
  /** How many stories are about both. It says nothing of how the two know each other. */
  readonly stories: number;
}

export interface Companions {
  /** Most stories first; of equal ones, the one last reported together. */
  readonly named: readonly Companion[];
  /** How many more there are. */
  readonly unnamed: number;
  /**
   * Which of the named are together in those stories: `a` before `b`, places in `named`. Most stories first; of equal
   * ones, the first named.
   */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly stories: number }[];
}

/** Stories of one year. */
export interface CoverageRow {
  /** `"2023"`; null: stories whose year is not sure. */
  readonly year: string | null;
  /** Stories about the thing. */
  readonly about: number;
  /** Stories that only mention it. */
  readonly mentioning: number;
}

/** What a story brought into its thread. */
export interface ThreadNews {
  /** People, institutions, events and places that no earlier story of the thread is about. */
  readonly things: readonly Thing[];
  /** Follow-ups that it left in another state than they were in, by their whole log. */
  readonly moves: readonly { readonly followUp: FollowUp; readonly status: Status }[];
}

/** Where an event stands in its series. */
export interface SeriesPlace {
  /** Oldest first. */
  readonly events: readonly Event[];
  /** Counts from 0. */
  readonly at: number;
}

/** Someone or something that stories of a stretch of time are about. */
export interface Newsmaker<T extends Person | Institution> {
  readonly thing: T;
  readonly stories: number;
}

/** Who was most in the news: most stories first; of equal ones, the one last in the news, then by name. */
export interface Newsmakers {
  /** First and last month, ISO, that have stories: at most twelve months apart. */
  readonly from: string;
  readonly to: string;
  readonly people: readonly Newsmaker<Person>[];
  readonly institutions: readonly Newsmaker<Institution>[];
}

/** Stories of other years, newest first. */
export interface ThisDay {
  /** Of the archive's day, or where there are none, of its month. */
  readonly by: "day" | "month";
  readonly articles: readonly Article[];
}

/** An open follow-up, and since when. */
export interface OpenFollowUp {
  readonly followUp: FollowUp;
  /** Null where neither a date nor a report is known. */
  readonly since: When | null;
  /** What happened then: it was promised, or this archive first reported it. */
  readonly by: "promise" | "report";
}

export interface Harvest {
  /**
   * The stories that share most with this one, best first, rare things weighing more; none where it shares only what
   * many stories are about.
   */
  related(article: Article): readonly RelatedStory[];
  companions(person: Person): Companions;
  /** Newest year first; stories without a sure year come last. */
  coverage(thing: Person | Institution): readonly CoverageRow[];
  /** How many stories are about something below this thing, and not about the thing itself. */
  storiesBelow(thing: Institution | Place | Topic): number;
  /** Nothing for the first story of a thread, and for one without a thread. */
  threadNews(article: Article): ThreadNews;
  /** Null where the event has no series, or is alone in it. */
  seriesPlace(event: Event): SeriesPlace | null;
  /** By the stories of the last twelve months, up to the archive's day, that hold any; null where none has a sure month. */
  newsmakers(): Newsmakers | null;
  /** Null where no other year has any. */
  thisDay(): ThisDay | null;
  /** Oldest first; last of all those whose beginning is not known. */
  openByAge(): readonly OpenFollowUp[];
}
