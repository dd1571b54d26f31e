/** The typed things of an archive: what one file says, before anything is linked to anything else. */
import type { Body, Run } from "../content/body.ts";
import type { Folder } from "../content/folders.ts";
import type { Entry } from "../content/load.ts";
import type { Mark } from "../content/marks.ts";
import type { Sentence } from "../content/sentences.ts";
import type { When } from "../date.ts";
import type { FrontMatterOf, Status } from "./schema.ts";

declare const brand: unique symbol;

/** `people/iwan-setiawan`: folder and file name; what links are made of. */
export type Key = string & { readonly [brand]: "Key" };

/** Permanent name of a thing, for feeds and data: `id` of the front matter, else its key. */
export type Id = string & { readonly [brand]: "Id" };

/** Address below the site's root, with a slash at both ends: `/orang/iwan-setiawan/`. */
export type Url = string & { readonly [brand]: "Url" };

/** What every thing has. */
interface Base<F extends Folder> {
  readonly folder: F;
  readonly key: Key;
  readonly id: Id;
  readonly url: Url;
  /** Title or name, as shown. */
  readonly label: string;
  /** Shown only: whatever is linked or checked is in its marks. */
  readonly body: Body;
  /** What the body names or leads to, in reading order. */
  readonly marks: readonly Mark[];
  /** The source lines under its quotations. */
  readonly attributions: readonly Run[];
  /** Shown only: those around its mentions, in reading order. */
  readonly sentences: readonly Sentence[];
  readonly formerly: readonly string[];
  readonly draft: boolean;
  /** False: never to have a page. */
  readonly listed: boolean;
  /** Unlisted or (but in a preview) a draft: no page, in no list, its mentions are plain words. */
  readonly hidden: boolean;
  /** Where it came from, for the positions of problems. */
  readonly entry: Entry;
}

type Plain<F extends Folder, Replaced extends string> = Readonly<
  Omit<FrontMatterOf[F], "id" | "formerly" | "draft" | "listed" | Replaced>
>;

export interface Correction {
  readonly kind: "correction" | "clarification" | "right_of_reply" | "withdrawal";
  readonly date: When;
  readonly text: Run;
}

/** The publication that a story was taken from. */
export interface Source {
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly retrieved: When | null;
}

/** A story moves a follow-up, or (without a status) only adds to it. */
export interface Move {
  readonly id: string;
  readonly status: Status | null;
  readonly note: Run | null;
}

export interface Role {
  readonly title: string;
  /** Reference to an institution, as written. */
  readonly institution: string | null;
  readonly from: When | null;
  readonly to: When | null;
  /** Day or year on which one source showed the person in this role; proves nothing about other days. */
  readonly seen: When | null;
  readonly acting: "plt" | "plh" | "pj" | "pjs" | null;
  readonly source: Run | null;
}

export interface Promised {
  readonly by: string | null;
  readonly office: { readonly title: string; readonly institution: string } | null;
  readonly promised_to: Run | null;
  readonly made_on: When | null;
  readonly made_at: string | null;
  readonly due: When | null;
  readonly attested: Run | null;
}

export interface LogEntry {
  readonly date: When;
  readonly status: Status;
  readonly note: Run | null;
}

export type Article = Base<"articles"> &
  Plain<
    "articles",
    "source" | "published" | "published_note" | "updated" | "added" | "follow_ups" | "byline" | "corrections"
  > & {
    readonly published: When;
    readonly published_note: Run | null;
    readonly updated: When | null;
    readonly added: When | null;
    readonly follow_ups: readonly Move[];
    readonly byline: readonly Run[];
    /** Of the image. */
    readonly caption: Run | null;
    readonly corrections: readonly Correction[];
    readonly source: Source | null;
    /** Taken back: its page keeps title, date and reason; it is in no list. */
    readonly withdrawn: boolean;
  };

export type Person = Base<"people"> & Plain<"people", "roles"> & { readonly roles: readonly Role[] };
export type Institution = Base<"institutions"> & Plain<"institutions", never>;
export type Event = Base<"events"> & Plain<"events", "date"> & { readonly date: When };
export type Place = Base<"places"> & Plain<"places", never>;
export type Topic = Base<"topics"> & Plain<"topics", never>;
export type Page = Base<"pages"> & Plain<"pages", never>;
export type FollowUp = Base<"follow_ups"> &
  Plain<"follow_ups", "promise" | "next_check" | "log"> & {
    readonly promise: Promised | null;
    readonly next_check: When | null;
    readonly log: readonly LogEntry[];
  };

export interface ThingOf {
  readonly articles: Article;
  readonly people: Person;
  readonly institutions: Institution;
  readonly events: Event;
  readonly places: Place;
  readonly follow_ups: FollowUp;
  readonly topics: Topic;
  readonly pages: Page;
}

export type Thing = ThingOf[Folder];
