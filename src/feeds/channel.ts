/** A feed as every format has it. */
import type { Entry } from "./entry.ts";

export interface Channel {
  /** Tag URI. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whole address of the page that it follows. */
  readonly page: string;
  /** Newest first. */
  readonly entries: readonly Entry[];
  /** Where it is one of several documents (RFC 5005); null where it stands alone. */
  readonly archive: ArchiveLinks | null;
}

/** Whole addresses. */
export interface ArchiveLinks {
  /** Of the feed that is subscribed to, for its older parts; null in that feed itself. */
  readonly current: string | null;
  /** Of the part with the older entries. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** The latest moment that is known of any of its entries; null for none. */
export function lastChange({ entries }: Channel): Entry["moment"] | null {
  let last: Entry["moment"] | null = null;
  for (const { published, updated } of entries) {
    const moment = updated ?? published;
    if (moment && (last === null || moment.ms > last.ms)) last = moment;
  }
  return last;
}
