/** What only pages need is computed when the first page asks for it, so that a check alone never pays for it. */

/** `make`, run at most once for each thing that it is asked about, or once in all where it takes nothing. */
export function once<T, A extends readonly [] | readonly [unknown]>(
  make: (...about: A) => T,
): (...about: A) => T {
  const made = new Map<unknown, T>();
  return (...about) => {
    const [key] = about;
    if (!made.has(key)) made.set(key, make(...about));
    return made.get(key) as T;
  };
}
