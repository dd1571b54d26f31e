/** Which letters lie side by side on a QWERTY keyboard. */
const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Where each key lies, in widths of a key: every row begins half a key further right than the one above. */
const keys = rows.flatMap((row, y) => Array.from(row, (letter, at) => ({ letter, x: at + y / 2, y })));

const neighbours = new Map(
  keys.map((key) => [
    key.letter,
    keys
      .filter((other) => other !== key && Math.hypot(other.x - key.x, other.y - key.y) < 1.2)
      .map(({ letter }) => letter)
      .join(""),
  ]),
);

/** `"a"` -> `"qwsz"`; empty for what is no letter of that keyboard. */
export const neighboursOf = (letter: string): string => neighbours.get(letter) ?? "";
