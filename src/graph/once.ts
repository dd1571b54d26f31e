/** What only pages need is computed when the first page asks for it, so that a check alone never pays for it. */

/** `make`, run at most once for each thing that it is asked about, or once in all where it takes nothing. */
export function once<T>(make: () => T): () => T;
export function once<A, T>(make: (about: A) => T): (about: A) => T;
export function once<A, T>(make: (about: A | undefined) => T): (about?: A) => T {
  const made = new Map<A | undefined, T>();
  // Pages ask very often: what they ask about is taken as it is, so that nothing is allocated.
  return (about) => {
    const known = made.get(about);
    if (known !== undefined || made.has(about)) return known as T;
    const first = make(about);
    made.set(about, first);
    return first;
  };
}
