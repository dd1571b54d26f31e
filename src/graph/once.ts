/** What only pages need is computed when the first page asks for it, so that a check alone never pays for it. */

/** `make`, run at most once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
