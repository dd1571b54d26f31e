/** Permanent names of what feeds carry: tag URIs (RFC 4151), which need no address and no host. */

/** For an archive whose `feed_id` names no day. Never to be changed: every subscriber has it in the names of all stories. */
const year = "2025";

/** `feedId`: in the form of `feedIdPattern`. `"lembayung.example,2022:arsip"` -> `"tag:lembayung.example,2022:arsip/"` */
export function tagPrefix(feedId: string): string {
  if (feedId.includes(":")) return `tag:${feedId}/`;
  return feedId.includes(",") ? `tag:${feedId}:` : `tag:${feedId},${year}:`;
}
