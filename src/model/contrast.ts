/** How well one colour is read on another: WCAG 2.2, "contrast ratio" and "relative luminance". */

/** What WCAG 2.2 asks of text (success criterion 1.4.3). */
export const leastContrast = 4.5;

/** Hex in, 1 to 21 out: `#000` on `#ffffff` -> 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast on the worst of several grounds. */
export const leastOn = (colour: string, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrast(colour, ground)));

/**
 * The colour nearest to `colour` that is read on all `grounds`: mixed with black or white (`towards`) in steps of a
 * hundredth until it is.
 */
export function readable(colour: string, grounds: readonly string[], towards: "#000000" | "#ffffff"): string {
  for (let share = 0; share < 100; share++) {
    const mixed = mix(colour, towards, share / 100);
    if (leastOn(mixed, grounds) >= leastContrast) return mixed;
  }
  return towards;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(one: string, other: string, share: number): string {
  const others = channels(other);
  const mixed = channels(one).map((channel, index) => channel + ((others[index] ?? 0) - channel) * share);
  return `#${mixed.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** `#abc` and `#aabbcc` -> `[170, 187, 204]` */
function channels(colour: string): number[] {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}
