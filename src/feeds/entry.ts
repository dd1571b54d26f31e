/** One item of a feed, as every format has it. */
import type { Moment } from "./moment.ts";

/** All texts are plain, save `html`, and hold nothing that XML forbids. */
export interface Entry {
  /** Tag URI. */
  readonly id: string;
  /** Whole address of the page. */
  readonly url: string;
  readonly title: string;
  /** May be empty. */
  readonly summary: string;
  readonly html: string;
  /** Null where the day is not known. */
  readonly published: Moment | null;
  /** When an editor changed it (of what has no day: when it came into the archive); null where nobody says so. */
  readonly updated: Moment | null;
  /** The last of these, or the first that its date can mean: for formats that may not go without. */
  readonly moment: Moment;
  readonly authors: readonly EntryAuthor[];
  readonly categories: readonly Category[];
  /** Where it is not that of the archive. */
  readonly language: string | null;
  readonly picture: Enclosure | null;
}

export interface EntryAuthor {
  readonly name: string;
  /** Whole address of the author's page. */
  readonly url: string | null;
}

export interface Category {
  readonly name: string;
  /** Whole address of the list that it is from. */
  readonly scheme: string;
}

export interface Enclosure {
  readonly url: string;
  /** `image/jpeg` */
  readonly type: string;
  /** In bytes; null where the file is not made. */
  readonly length: number | null;
}
