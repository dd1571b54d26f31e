/** Breaks a text into lines by the widths of its words. */

/** `widths`: of the words; `space`: between two; `limit`: of a line. First and last word of each line, as `slice` takes them. */
export function breakLines(widths: readonly number[], space: number, limit: number): [number, number][] {
  const lines: [number, number][] = [];
  let from = 0;
  let width = -space;
  for (const [at, own] of widths.entries()) {
    if (at > from && width + space + own > limit) {
      lines.push([from, at]);
      from = at;
      width = -space;
    }
    width += space + own;
  }
  return widths.length > 0 ? [...lines, [from, widths.length]] : lines;
}

/** The same number of lines, as even as they can be: in the narrowest column that holds them. Whole pixels. */
export function evenLines(widths: readonly number[], space: number, limit: number): [number, number][] {
  const widest = Math.ceil(Math.max(0, ...widths));
  const { length } = breakLines(widths, space, limit);
  let [low, high] = [Math.min(widest, limit), limit];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (breakLines(widths, space, middle).length > length) low = middle + 1;
    else high = middle;
  }
  return breakLines(widths, space, high);
}
