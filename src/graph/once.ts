/** What only pages need is computed when the first page asks for it, so that a check alone never pays for it. */

/** `make`, run at most once for each thing that it is asked about, or once in all where it takes nothing. */
export function once<T, A extends readonly [] | readonly [unknown]>(
  make: (...about: A) => T,
): (...about: A) => T {
  const made = new Map<unknown, T>();
  return (...about) => {
    const [key] = about;
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as T;
    const first = make(...about);
    made.set(key, first);
    return first;
  };
}
