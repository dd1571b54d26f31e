/** Lists by key, in the order given. (Node 20 has no `Map.groupBy`.) */
export class Groups<K, V> {
  readonly #lists = new Map<K, V[]>();

  /** Each item once under each of its keys, however often it has that key. */
  static of<K, V>(items: Iterable<V>, keysOf: (item: V) => Iterable<K>): Groups<K, V> {
    const groups = new Groups<K, V>();
    for (const item of items) {
      for (const key of keysOf(item)) groups.addOnce(key, item);
    }
    return groups;
  }

  add(key: K, item: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(item);
    else this.#lists.set(key, [item]);
  }

  /** Unless it was the last to be added there. */
  addOnce(key: K, item: V): void {
    const list = this.#lists.get(key);
    if (!list) this.#lists.set(key, [item]);
    else if (list.at(-1) !== item) list.push(item);
  }

  entries(): (readonly [K, readonly V[]])[] {
    return [...this.#lists];
  }

  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }
}

/** The value of a key that must be there. */
export function known<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error("not part of this archive");
  return value;
}

export const present = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
