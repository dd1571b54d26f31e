/** Chains that must not bite their own tail: stories that continue stories, parents of parents. */

/** A link from one thing to another. */
export interface Edge<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * The links that close a loop, each loop once; without them the rest has none. Walks every link once, with its own
 * stack, so a chain of 100,000 is no deeper than one of three.
 */
export function loopClosers<T>(nodes: readonly T[], next: (node: T) => readonly T[]): Edge<T>[] {
  const closers: Edge<T>[] = [];
  const done = new Set<T>();
  const onPath = new Set<T>();
  for (const root of nodes) {
    if (done.has(root)) continue;
    const path: { node: T; index: number }[] = [{ node: root, index: 0 }];
    onPath.add(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const index = top.index++;
      const to = next(top.node)[index];
      if (to === undefined) {
        path.pop();
        onPath.delete(top.node);
        done.add(top.node);
      } else if (onPath.has(to)) {
        closers.push({ from: top.node, to });
      } else if (!done.has(to)) {
        path.push({ node: to, index: 0 });
        onPath.add(to);
      }
    }
  }
  return closers;
}
