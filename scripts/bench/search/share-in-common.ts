/** How far two answers to one question agree. */

/** Of the longer list, the share that the other has too, in whatever order; two empty ones are the same. */
export function shareInCommon(one: readonly string[], other: readonly string[]): number {
  const most = Math.max(one.length, other.length);
  const others = new Set(other);
  return most === 0 ? 1 : one.filter((item) => others.has(item)).length / most;
}
