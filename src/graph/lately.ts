/** What several pages ask for, one soon after the other, and all of which together would be too much to keep. */

/** `make`, remembered for as many things as were asked about last; of those, the first asked about is forgotten first. */
export function lately<A, T>(most: number, make: (about: A) => T): (about: A) => T {
  const made = new Map<A, T>();
  return (about) => {
    const known = made.get(about);
    if (known !== undefined) return known;
    const first = make(about);
    if (made.size >= most) made.delete(made.keys().next().value as A);
    made.set(about, first);
    return first;
  };
}
