/** Where each promise, question and case stands: computed from the stories that moved it and its own checks. */
import type { When } from "../date.ts";
import { type FollowUpKind, fitting, type Status } from "../model/schema.ts";
import type { FollowUp, Thing } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Archive, KnownRole, Report, Track } from "./archive.ts";
import { Groups, known, present } from "./group.ts";
import type { Lists } from "./lists.ts";
import type { References } from "./references.ts";
import { holds } from "./roles.ts";

/** Where a follow-up stands before any report. */
export const firstStatus: Readonly<Record<FollowUpKind, Status>> = {
  promise: "unchecked",
  question: "open",
  case: "running",
};

const ended: ReadonlySet<Status> = new Set(["done", "dropped", "answered", "closed"]);

export function linkFollowUps(
  lists: Lists,
  references: References,
  { story, rolesAt }: Pick<Archive, "story" | "rolesAt">,
  day: string | null,
): Pick<Archive, "followUps" | "track" | "owedBy" | "madeAt"> {
  const reports = new Groups<FollowUp, Report>();
  for (const article of lists.articles) {
    for (const { followUp, status, note, index } of story(article).moves) {
      reports.add(followUp, { date: article.published, status, note, article, index });
    }
  }
  const tracks = new Map(
    lists.followUpsByName.map((followUp) => [
      followUp,
      trackOf(followUp, reports.get(followUp), references, rolesAt, day),
    ]),
  );
  const track = (followUp: FollowUp) => known(tracks, followUp);
  const followUps = [...lists.followUpsByName].sort((a, b) => openFirst(track(a), track(b)));
  const owed = Groups.of<Thing, FollowUp>(followUps, (followUp) =>
    [track(followUp).by, track(followUp).office?.institution].filter(present),
  );
  const made = Groups.of(followUps, (followUp) => [track(followUp).madeAt].filter(present));
  return { followUps, track, owedBy: (thing) => owed.get(thing), madeAt: (event) => made.get(event) };
}

/** Open before ended; the longest unmoved first. Without a report: first of all. */
function openFirst(a: Track, b: Track): number {
  return Number(b.open) - Number(a.open) || compare(a.lastReport?.sort ?? "", b.lastReport?.sort ?? "");
}

function trackOf(
  followUp: FollowUp,
  reports: readonly Report[],
  references: References,
  rolesAt: Archive["rolesAt"],
  day: string | null,
): Track {
  const checks = followUp.log.map(({ date, status, note }, index) => ({
    date,
    status: fitting(status, followUp.kind),
    note: references.optionalRun(followUp, note, ["log", index, "note"]),
    article: null,
    index,
  }));
  const log = [...reports, ...checks].sort(inLogOrder);
  const status = log.findLast((report) => report.status)?.status ?? firstStatus[followUp.kind];
  const { promise } = followUp;
  const office = promise?.office ?? null;
  const at = ["promise", "office", "institution"];
  const institution = references.one(followUp, "institutions", office?.institution, at);
  return {
    log,
    status,
    since: since(log, status),
    lastReport: log.at(-1)?.date ?? null,
    open: !ended.has(status),
    by: references.one(followUp, "people", promise?.by, ["promise", "by"]),
    office: office && { title: office.title, institution },
    holders: office && institution && day ? holders(rolesAt(institution), office.title, day) : [],
    promisedTo: references.optionalRun(followUp, promise?.promised_to ?? null, ["promise", "promised_to"]),
    madeAt: references.one(followUp, "events", promise?.made_at, ["promise", "made_at"]),
    attested: references.optionalRun(followUp, promise?.attested ?? null, ["promise", "attested"]),
  };
}

/** Stories keep the archive's order; on one day the newsroom's own check is the last word. */
function inLogOrder(a: Report, b: Report): number {
  const day = ({ date }: Report) => date.sort.slice(0, "2023-11-17".length);
  return compare(day(a), day(b)) || Number(!a.article) - Number(!b.article);
}

/** The first report of the unbroken row that ends in today's status. */
function since(log: readonly Report[], status: Status): When | null {
  const moves = log.filter((report) => report.status !== null);
  const before = moves.findLastIndex((report) => report.status !== status);
  return moves[before + 1]?.date ?? null;
}

/** Exactly this title, and a term that holds the day. */
const holders = (roles: readonly KnownRole[], title: string, day: string): KnownRole[] =>
  roles.filter((role) => role.title === title && holds(role, day));
