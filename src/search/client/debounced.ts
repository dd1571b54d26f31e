/** Something to be done once nothing has asked for it for a while. */

export interface Debounced<Given extends unknown[]> {
  soon(...given: Given): void;
  cancel(): void;
}

/** `rest`: ms since it was last asked for. */
export function debounced<Given extends unknown[]>(
  rest: number,
  run: (...given: Given) => void,
): Debounced<Given> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  return {
    soon(...given) {
      cancel();
      timer = setTimeout(run, rest, ...given);
    },
    cancel,
  };
}
