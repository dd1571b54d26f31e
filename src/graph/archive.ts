/** The linked archive: what the views show. Every link is resolved here, once, in both directions. */
import type { Piece } from "../content/body.ts";
import type { LedgerLine } from "../content/ledger.ts";
import type { WrittenMention } from "../content/marks.ts";
import type { Document, Picture } from "../content/shelf.ts";
import type { When } from "../date.ts";
import type { Status } from "../model/schema.ts";
import type { Settings } from "../model/settings.ts";
import type {
  Article,
  Correction,
  Event,
  FollowUp,
  Institution,
  Page,
  Person,
  Place,
  Role,
  Thing,
  Topic,
} from "../model/thing.ts";
import type { Position } from "../problem.ts";
import type { Harvest } from "./harvest.ts";

export type LinkedPiece =
  | Exclude<Piece, { kind: "mention" | "picture" | "file" | "file-end" }>
  | {
      readonly kind: "mention";
      /** Null: unknown, hidden or inside a link; shown as plain words. */
      readonly thing: Thing | null;
      readonly label: string;
    }
  | {
      readonly kind: "picture";
      /** Null: there is none that can be shown; its words stand in its place. */
      readonly picture: Picture | null;
      readonly alt: string;
      readonly caption: LinkedRun | null;
      readonly alone: boolean;
    }
  | {
      /** The words between the two link to the file; null: they are only words. */
      readonly kind: "file" | "file-end";
      readonly file: Picture | Document | null;
    };

/** One place where a file is named. */
export interface FileUse {
  readonly file: Picture | Document;
  /** Null: the settings. */
  readonly from: Thing | null;
  /** Whether a page shows it; false in drafts, unlisted and withdrawn things, whose files are not published. */
  readonly shown: boolean;
  /** What a picture shows, in words; empty where they are missing, null where none are called for. */
  readonly alt: string | null;
  at(): Position;
}

export type LinkedRun = readonly LinkedPiece[];

/** Strings are finished HTML. */
export type LinkedBody = readonly (string | LinkedRun)[];

/** The sentence in which one thing names another. */
export interface Mention {
  readonly from: Thing;
  readonly before: string;
  readonly label: string;
  readonly after: string;
}

/** A role as a story printed it: in the words of a mention or under a quotation. */
export interface ReportedRole {
  readonly words: string;
  readonly article: Article;
}

/** One page that names a thing, with every sentence in which it does. */
export interface Naming<From extends Thing = Thing> {
  readonly from: From;
  /** In reading order; looked for in its body each time. */
  readonly mentions: readonly Mention[];
}

/** What points at a thing. */
export interface LinksTo {
  /** Stories that list it: what they are about. Newest first. */
  readonly about: readonly Article[];
  /** Stories that only mention it, newest first. */
  readonly mentioning: readonly Naming<Article>[];
  /** Pages other than stories that name it. */
  readonly elsewhere: readonly Naming[];
}

/** Stories that carry one another on, oldest first. */
export interface Thread {
  readonly articles: readonly Article[];
}

/** Where a story stands in its thread; `at` counts from 0. */
export interface ThreadPlace {
  readonly thread: Thread;
  readonly at: number;
}

/** An article's own links. */
export interface Story {
  readonly people: readonly Person[];
  readonly institutions: readonly Institution[];
  readonly events: readonly Event[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly moves: readonly {
    readonly followUp: FollowUp;
    /** Place in the front matter's list. */
    readonly index: number;
    readonly status: Status | null;
    readonly note: LinkedRun | null;
  }[];
  readonly continues: readonly Article[];
  readonly continuedBy: readonly Article[];
  readonly thread: ThreadPlace | null;
  readonly byline: readonly LinkedRun[];
  readonly publishedNote: LinkedRun | null;
  /** Oldest first; of a withdrawn story its withdrawal alone. `index`: place in the front matter's list. */
  readonly corrections: readonly (Omit<Correction, "text"> & {
    readonly text: LinkedRun;
    readonly index: number;
  })[];
  /** The story's own picture. */
  readonly picture: Picture | null;
  readonly caption: LinkedRun | null;
  readonly section: { readonly id: string; readonly name: string } | null;
}

export interface KnownRole extends Omit<Role, "institution" | "source"> {
  readonly person: Person;
  readonly institution: Institution | null;
  readonly source: LinkedRun | null;
}

/** One line of a follow-up's log. */
export interface Report {
  readonly date: When;
  /** Null: adds to the record without moving it. */
  readonly status: Status | null;
  readonly note: LinkedRun | null;
  /** Null: a check by the archive itself, without a story. */
  readonly article: Article | null;
  /** Place in the list of its file: the story's `follow_ups`, or the follow-up's own `log`. */
  readonly index: number;
}

/** Where a follow-up stands. */
export interface Track {
  /** Oldest first. */
  readonly log: readonly Report[];
  readonly status: Status;
  /** Since when it has had this status, by the log; null without a report. */
  readonly since: When | null;
  readonly lastReport: When | null;
  readonly open: boolean;
  readonly by: Person | null;
  readonly office: { readonly title: string; readonly institution: Institution | null } | null;
  /** Who held the office on the archive's day, as far as roles with dates show; empty where unknown. */
  readonly holders: readonly KnownRole[];
  readonly promisedTo: LinkedRun | null;
  readonly madeAt: Event | null;
  readonly attested: LinkedRun | null;
}

/** Whoever signed stories: a byline's own words, or a person on file. */
export interface Author {
  /** File name of the person, else made of the name; the last part of the page's address. */
  readonly slug: string;
  readonly label: string;
  readonly person: Person | null;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/** Stories of one month that is sure, oldest first. */
export interface ArchiveMonth {
  /** `2023-11` */
  readonly month: string;
  readonly articles: readonly Article[];
}

export interface ArchiveYear {
  /** `2023` */
  readonly year: string;
  /** All whose year is sure, oldest first. */
  readonly articles: readonly Article[];
  /** The months that have stories. */
  readonly months: readonly ArchiveMonth[];
  readonly monthUnknown: readonly Article[];
  /** Undated stories that sort into this year: they may be of another. */
  readonly perhaps: readonly Article[];
}

export interface Calendar {
  /** Oldest first. */
  readonly years: readonly ArchiveYear[];
  /** Stories whose year is not sure. */
  readonly undated: readonly Article[];
}

/** An old address and where it leads. */
export interface Redirect {
  /** An address as `pageAddress` writes it: `/2022/05/jembatan-baru/`, `/about.html`. */
  readonly from: string;
  /** Address of a page of the site's own. */
  readonly to: string;
}

/** A correction and the story that it mends. */
export interface CorrectionOf {
  readonly article: Article;
  readonly correction: Story["corrections"][number];
}

export interface Archive extends Harvest {
  readonly settings: Settings;
  /** The archive's day, ISO: `as_of`, else the newest date in the content; null for an empty archive. */
  readonly day: string | null;
  /** Everything that was read, drafts and unlisted as well, in the order of the files. */
  readonly things: readonly Thing[];
  /** Keys of files that are there but could not be read. */
  readonly broken: readonly string[];
  /** Oldest first; without the withdrawn. */
  readonly articles: readonly Article[];
  readonly withdrawn: readonly Article[];
  /** By name, as are all that follow. */
  readonly people: readonly Person[];
  readonly institutions: readonly Institution[];
  readonly events: readonly Event[];
  readonly places: readonly Place[];
  /** Open first, longest unmoved first. */
  readonly followUps: readonly FollowUp[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
  /** By name. */
  readonly authors: readonly Author[];
  readonly calendar: Calendar;
  /** Newest first; of withdrawn stories the withdrawals. */
  readonly corrections: readonly CorrectionOf[];
  /** Who this person is as a writer; null who has signed nothing. */
  authorOf(person: Person): Author | null;
  /** For each line of the byline; null where the name has no page. */
  authorsOf(article: Article): readonly (Author | null)[];
  /** Newest first. */
  inSection(id: string): readonly Article[];
  /** All of its kind that bear its name, itself included; none where nothing else does. */
  namesakes(thing: Thing): readonly Thing[];
  /** Every old address that leads to a page, each straight there. */
  readonly redirects: readonly Redirect[];
  /** Every address ever published, as far as it was recorded. */
  readonly ledger: readonly LedgerLine[];
  /** Whether an unlisted thing is or was there, or below there: nothing may be kept at that address. */
  isUnlisted(address: string): boolean;
  readonly logo: Picture | null;
  /** A square PNG; null: the site's own drawing. */
  readonly icon: Picture | null;
  /** Every file that something names, once for each place. */
  readonly files: readonly FileUse[];
  story(article: Article): Story;
  linksTo(thing: Thing): LinksTo;
  /** Linked each time that it is asked for: a page shows it once. */
  body(thing: Thing): LinkedBody;
  /** Its words alone, a line for each block; read each time that it is asked for. */
  text(thing: Thing): string;
  /** The one thing that a mention of this target means, hidden or not; null where none or several may be meant. */
  meant(target: string): Thing | null;
  /** The thing whose page a mention in this thing's file leads to; null where it is only words. */
  named(from: Thing, mention: WrittenMention): Thing | null;
  track(followUp: FollowUp): Track;
  rolesOf(person: Person): readonly KnownRole[];
  rolesAt(institution: Institution): readonly KnownRole[];
  reportedRoles(person: Person): readonly ReportedRole[];
  parent<T extends Institution | Place | Topic>(thing: T): T | null;
  children<T extends Institution | Place | Topic>(thing: T): readonly T[];
  placeOf(thing: Event | Institution): Place | null;
  organizer(event: Event): Institution | null;
  /** Held there, or by that institution; oldest first. */
  eventsAt(thing: Place | Institution): readonly Event[];
  institutionsAt(place: Place): readonly Institution[];
  series(event: Event): readonly Event[];
  /** Events that stories about this person are about as well; newest first. */
  eventsOf(person: Person): readonly Event[];
  /** Follow-ups of what this person promised, or whose office belongs to this institution; ended ones as well. */
  owedBy(thing: Person | Institution): readonly FollowUp[];
  /** Follow-ups of promises made at this event. */
  madeAt(event: Event): readonly FollowUp[];
}

/** Every link resolved, before anything is read out of them together. */
export type Linked = Omit<Archive, keyof Harvest>;
