/** Which parts of an axis bear their names, where a name may take more room than a part has. */

export interface Label {
  readonly text: string;
  /** From 0 to 1: where it starts; its end where it is anchored there. */
  readonly at: number;
  readonly anchor: "start" | "end";
}

/** The narrowest drawing, 288 pixels, in em of its letters; and the width of a letter, generously. */
const [narrowest, letter] = [20, 0.65];

/** What parts two names, in letters. */
const apart = 0.5;

/** As a share of the narrowest drawing. */
export const widthOf = (text: string): number => widthOfLetters(text.length);

/** With what parts it from the next one. */
export const roomFor = (text: string, gap = apart): number =>
  widthOfLetters(text.length) + widthOfLetters(gap);

const widthOfLetters = (letters: number): number => (letters * letter) / narrowest;

/** The last name needs no gap. */
const end = 1 + widthOfLetters(apart);

/** Every name, or every second, third …, so that none runs into the next, and none leaves the axis. */
export function thinned(names: readonly string[]): (string | null)[] {
  const widest = Math.max(...names.map((name) => roomFor(name)));
  const step = Math.max(1, Math.ceil(widest * names.length));
  return names.map((name, at) => (at % step === 0 && at / names.length + roomFor(name) <= end ? name : null));
}

/** Each name at the start of its part; the last ends with the axis if need be. Of two that collide, the later stays. */
export function labelsOf(names: readonly (string | null)[]): Label[] {
  const labels: Label[] = [];
  let free = end;
  for (const [part, text] of [...names.entries()].reverse()) {
    if (text === null) continue;
    const [at, room] = [part / names.length, roomFor(text)];
    if (at + room <= free) labels.push({ text, at, anchor: "start" });
    else if (free === end && room <= end) labels.push({ text, at: 1, anchor: "end" });
    else continue;
    free = labels.at(-1)?.anchor === "end" ? end - room : at;
  }
  return labels.reverse();
}
