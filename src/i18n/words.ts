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
  readonly indexes: Readonly<Record<IndexName, string>>;
  readonly folders: Readonly<Record<IndexName | "articles" | "pages", string>>;
  readonly indexLead: Readonly<Record<IndexName, Count>>;
  readonly letters: string;
  readonly emptyIndex: string;
  readonly stories: Count;
  readonly newest: string;
  readonly noStories: string;
  readonly openFollowUps: string;
  readonly stillOpen: string;
  readonly endedFollowUps: string;
  readonly allOf: (index: string) => string;
  readonly archiveHolds: string;
  readonly published: Dated;
  readonly updated: Dated;
  readonly added: Dated;
  readonly by: string;
  readonly source: string;
  readonly sourceNoAddress: string;
  readonly sourceRetrieved: Dated;
  readonly credit: (name: string) => string;
  readonly fileNote: (type: string, size: string) => string;
  readonly makingPictures: Count;
  readonly aboutThis: string;
  readonly gap: string;
  readonly gapsNote: Count;
  readonly corrections: string;
  readonly correctionKinds: Readonly<
    Record<"correction" | "clarification" | "right_of_reply" | "withdrawal", string>
  >;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly draft: string;
  readonly thread: string;
  readonly threadHere: string;
  readonly threadEarlier: Count;
  readonly threadLater: Count;
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
  readonly partOf: string;
  readonly parts: string;
  readonly institutionsHere: string;
  readonly place: string;
  readonly date: string;
  readonly organizer: string;
  readonly kind: string;
  readonly level: string;
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
  readonly promisesMade: string;
  readonly kinds: Readonly<Record<"promise" | "question" | "case", string>>;
  readonly statuses: Readonly<Record<StatusName, string>>;
  readonly state: string;
  readonly stateSince: (status: string, date: string) => string;
  readonly stateUnsaid: (status: string) => string;
  readonly stateUnreported: (status: string) => string;
  readonly lastReport: (date: string, day: string) => string;
  readonly promisedBy: string;
  readonly promisedTo: string;
  readonly promisedOn: string;
  readonly promisedAt: string;
  readonly due: string;
  readonly mustAnswer: string;
  readonly mustAnswerOffice: (title: string) => string;
  readonly holdersUnknown: string;
  readonly holdersOn: Dated;
  readonly evidence: string;
  readonly nextCheck: Dated;
  readonly nextCheckPast: Dated;
  readonly draftMark: string;
  readonly nothingWritten: (folder: string) => string;
  readonly notKnown: string;
  readonly log: string;
  readonly logCheck: string;
  readonly noLog: string;
  readonly summary: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly notFoundWays: string;
  readonly archiveDay: Dated;
  readonly contact: string;
  readonly licence: string;
  readonly publisher: string;
  readonly problems: Count;
  readonly written: (folder: string, files: string, changed: string, deleted: string) => string;
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
