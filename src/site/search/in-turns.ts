/** Work for a few hands. */

/** Answers in the order of `items`; `hand` counts from 0 and has one item at a time. The first fault ends it. */
export async function inTurns<T, R>(
  items: readonly T[],
  hands: number,
  work: (item: T, hand: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const turn = async (hand: number): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at] as T, hand);
  };
  const turns = await Promise.allSettled(Array.from({ length: hands }, (_, hand) => turn(hand)));
  for (const ended of turns) if (ended.status === "rejected") throw ended.reason;
  return results;
}
