/** What the interface can say; one table of these for each language. */

type Count = (count: string) => string;
type Dated = (date: string) => string;

/** The indexes, in the order of the menu. */
export const indexNames = ["follow_ups", "people", "institutions", "events", "places", "topics"] as const;

export type IndexName = (typeof indexNames)[number];

export interface Words {
  readonly skip: string;
  readonly home: string;
  readonly mainMenu: string;
  readonly menu: string;
  readonly searchHint: string;
  readonly openOldest: string;
  readonly maybeThisMonth: Count;
  readonly archiveByDate: string;
  readonly who: string;
  readonly cameOfIt: string;
  readonly indexes: Readonly<Record<IndexName, string>>;
  readonly folders: Readonly<Record<IndexName | "articles" | "pages", string>>;
  readonly indexLead: Readonly<Record<IndexName, Count>>;
  readonly letters: string;
  readonly letterOf: (index: string, letter: string) => string;
  readonly mostCovered: string;
  readonly topmost: string;
  readonly breadcrumbs: string;
  readonly namesakes: string;
  readonly partOfParent: (parent: string) => string;
  readonly levelIn: (level: string, parent: string) => string;
  readonly archive: string;
  readonly archiveLead: Count;
  readonly undated: string;
  readonly undatedLead: string;
  readonly perhaps: Dated;
  readonly perhapsNote: string;
  readonly perhapsCount: Count;
  readonly monthUnknown: string;
  readonly dayUnknown: string;
  readonly otherYears: string;
  readonly otherMonths: string;
  readonly days: string;
  readonly storiesOfYear: string;
  readonly sections: string;
  readonly sectionsLead: string;
  readonly authors: string;
  readonly authorsLead: Count;
  readonly storiesBy: string;
  readonly storiesByThem: Count;
  readonly authorInNews: (name: string) => string;
  /** What feeds say of themselves, and the page about them. */
  readonly feeds: {
    /** In the footer. */
    readonly follow: string;
    /** On the page of what is followed. */
    readonly followThis: string;
    readonly title: string;
    readonly lead: string;
    readonly what: string;
    readonly whatText: string;
    readonly how: string;
    readonly steps: readonly string[];
    readonly main: string;
    readonly mainText: string;
    readonly sectionsText: string;
    readonly changes: string;
    readonly correctionsText: string;
    readonly updatesText: string;
    readonly things: string;
    readonly thingsText: (followThis: string) => string;
    readonly all: string;
    readonly allText: string;
    readonly everything: string;
    /** Feeds that are of no one thing. */
    readonly whole: string;
    readonly updates: string;
    readonly by: (name: string) => string;
    readonly ofArchive: (title: string) => string;
    readonly ofSection: (name: string) => string;
    readonly about: (name: string) => string;
    readonly moves: (name: string) => string;
    readonly older: (title: string, number: string) => string;
  };
  readonly correctionsLead: Count;
  readonly noCorrections: string;
  readonly olderPages: string;
  readonly pageNumber: Count;
  readonly listPage: (title: string, span: string, number: string) => string;
  readonly otherPages: string;
  readonly older: Count;
  readonly newer: Count;
  readonly newestPage: string;
  readonly aboutTitle: (name: string) => string;
  readonly mentioningTitle: (name: string) => string;
  readonly oldStory: string;
  readonly inLanguage: (language: string) => string;
  readonly reportMistake: string;
  readonly mistakeSubject: (title: string) => string;
  readonly tableOfContents: string;
  readonly labels: Readonly<
    Record<"footnotes" | "footnote" | "backToText" | "linkToHeading" | "table", string>
  >;
  readonly embeds: Readonly<Record<"video" | "post" | "map" | "audio" | "page", (service: string) => string>>;
  readonly emptyIndex: string;
  readonly stories: Count;
  readonly newest: string;
  readonly noStories: string;
  readonly openFollowUps: string;
  readonly stillOpen: string;
  readonly endedFollowUps: string;
  readonly allOf: (index: string) => string;
  readonly published: Dated;
  readonly updated: Dated;
  readonly added: Dated;
  readonly by: string;
  readonly source: string;
  readonly sourceNoAddress: string;
  readonly sourceRetrieved: Dated;
  readonly credit: (name: string) => string;
  readonly cite: string;
  readonly citeLink: string;
  readonly citeFiles: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly fileNote: (type: string, size: string) => string;
  readonly makingPictures: Count;
  readonly makingSharePictures: Count;
  /** What a long build is at, and how far; `rate`: files a second, null where it is not known yet. */
  readonly progress: {
    readonly reading: string;
    readonly linking: string;
    readonly drawing: string;
    readonly making: string;
    readonly indexing: string;
    readonly counted: (stage: string, done: string, count: string, rate: string | null) => string;
  };
  readonly aboutThis: string;
  readonly gap: string;
  readonly gapsNote: Count;
  readonly corrections: string;
  readonly correctionKinds: Readonly<
    Record<"correction" | "clarification" | "right_of_reply" | "withdrawal", string>
  >;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly withdrawnMark: string;
  readonly withdrawnTitle: (title: string) => string;
  readonly draft: string;
  readonly thread: string;
  readonly threadHere: string;
  readonly threadEarlier: Count;
  readonly threadLater: Count;
  readonly threadNew: string;
  readonly threadNewest: string;
  readonly andMore: Count;
  readonly related: string;
  readonly bothAbout: (names: string) => string;
  readonly sameThread: string;
  /** `["A", "B", "C"]` -> `"A, B, dan C"` */
  readonly and: (names: readonly string[]) => string;
  readonly movedHere: string;
  readonly mentionedIn: string;
  readonly storiesAbout: string;
  readonly storiesMentioning: string;
  readonly otherMentions: string;
  readonly noLinks: string;
  readonly moreSentences: Count;
  readonly alias: string;
  readonly roles: string;
  readonly rolesNote: string;
  readonly reportedAs: string;
  readonly roleSeen: Dated;
  readonly roleNoTime: string;
  readonly roleFrom: Dated;
  readonly roleTo: Dated;
  readonly acting: Readonly<Record<"plt" | "plh" | "pj" | "pjs", string>>;
  readonly roleThatDay: string;
  readonly eventsTogether: string;
  readonly events: string;
  readonly followUps: string;
  readonly staff: string;
  readonly staffOn: Dated;
  readonly staffOtherwise: string;
  readonly companions: string;
  readonly companionsNote: string;
  readonly coverage: string;
  readonly coverageNote: string;
  readonly coverageAbout: string;
  readonly coverageMentioning: string;
  readonly year: string;
  readonly yearUnsure: string;
  readonly institutionsHere: string;
  readonly place: string;
  readonly date: string;
  readonly organizer: string;
  readonly kind: string;
  readonly levels: Readonly<
    Record<
      "negara" | "provinsi" | "kabupaten" | "kota" | "kecamatan" | "kelurahan" | "desa" | "lokasi",
      string
    >
  >;
  readonly code: string;
  readonly website: string;
  readonly sameAs: string;
  readonly series: string;
  readonly seriesPrevious: string;
  readonly seriesNext: string;
  readonly seriesEarlier: Count;
  readonly seriesLater: Count;
  readonly promisesMade: string;
  readonly kinds: Readonly<Record<"promise" | "question" | "case", string>>;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly state: string;
  readonly recordOnce: Dated;
  readonly recordSince: (since: string, last: string) => string;
  readonly statusHere: string;
  readonly statusNow: string;
  readonly openOrder: string;
  readonly recordUnsaid: string;
  readonly recordNone: string;
  readonly noOtherReport: Dated;
  readonly promisedBy: string;
  readonly promisedTo: string;
  readonly promisedOn: string;
  readonly promisedAt: string;
  readonly due: string;
  readonly duePast: Dated;
  readonly mustAnswer: string;
  readonly mustAnswerOffice: (title: string) => string;
  readonly holdersUnknown: string;
  readonly holdersOn: Dated;
  readonly evidence: string;
  readonly nextCheck: Dated;
  readonly nextCheckPast: Dated;
  readonly draftMark: string;
  readonly nothingWritten: (folder: string) => string;
  /** Why a site is not written to `out`: `path` would suffer. */
  readonly outRefused: Readonly<
    Record<
      "in-content" | "around-content" | "around-code" | "link" | "foreign-file",
      (out: string, path: string) => string
    >
  >;
  /** What `npm run new -- archive` says. */
  readonly newArchive: {
    readonly made: (folder: string, blanks: string) => string;
    readonly refused: Readonly<
      Record<"not-empty" | "no-folder" | "in-jejak" | "unwatchable", (folder: string) => string>
    >;
  };
  readonly notKnown: string;
  readonly log: string;
  readonly logCheck: string;
  readonly noLog: string;
  readonly logUnsaid: string;
  readonly summary: string;
  readonly movedTitle: string;
  readonly movedLink: string;
  readonly ledgerHead: readonly string[];
  readonly recorded: (file: string, added: string, removed: string) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundWays: string;
  readonly archiveDay: Dated;
  readonly contact: string;
  readonly licence: string;
  readonly publisher: string;
  readonly problems: Count;
  readonly written: (folder: string, files: string, changed: string, deleted: string) => string;
  readonly darkScheme: string;
  /** On a card over a link in a story. */
  readonly cardRoleThen: string;
  readonly cardRoleUnsure: string;
  readonly calendar: string;
  readonly calendarNote: (mostStories: string) => string;
  readonly calendarUnsure: Readonly<Record<"month" | "year", string>>;
  readonly emptyYears: (span: string) => string;
  readonly earlierYears: Count;
  readonly rolesAndCoverage: string;
  readonly aboutInYear: Count;
  readonly mentioningInYear: Count;
  readonly columnSpan: Count;
  readonly rolesKey: Readonly<Record<"sure" | "possible" | "open" | "seen", string>>;
  readonly rolesNotDrawn: Count;
  readonly storiesNotDrawn: Count;
  readonly coverageTable: string;
  readonly newsmakers: string;
  readonly newsmakersNote: (span: string) => string;
  /** `("17", "November")` */
  readonly thisDay: (day: string, month: string) => string;
  readonly thisMonth: (month: string) => string;
  readonly sincePromised: Dated;
  readonly sinceReported: Dated;
  readonly sinceUnknown: string;
  readonly lastReport: Dated;
  /** How the bars of open follow-ups are to be read. */
  readonly ageKey: Dated;
  readonly ageKeyUnsure: string;
  readonly ageKeyDue: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchNoScript: string;
  /** In the preview: when what is searched was made. */
  readonly searchAsOf: string;
  readonly searchFilters: string;
  readonly searchFacets: Readonly<
    Record<"section" | "topic" | "person" | "institution" | "event" | "place" | "open", string>
  >;
  readonly searchMonths: string;
  readonly searchFrom: string;
  readonly searchTo: string;
  readonly searchOrder: string;
  readonly searchOrders: Readonly<Record<"relevance" | "newest" | "oldest", string>>;
  readonly searchByName: string;
  readonly searchByYear: string;
  readonly companionsArcs: string;
  readonly companionsMore: Count;
  readonly companionsPairs: string;
  readonly companionsStrongest: string;
  readonly countsBelow: (own: string, below: string) => string;
  readonly moreBelow: Count;
  readonly levelsAbove: Count;
  readonly hierarchy: (name: string) => string;
  readonly threadPicture: Count;
  readonly threadUnsure: string;
  readonly threadRings: string;
  readonly threadColumns: string;
  readonly threadColumn: (span: string, count: string, newest: string) => string;
}

type StatusName =
  | "unchecked"
  | "not-yet"
  | "under-way"
  | "stalled"
  | "partly"
  | "done"
  | "dropped"
  | "cannot-tell"
  | "open"
  | "answered"
  | "running"
  | "closed";
