/** Ascending numbers as a short text: the steps between them, five bits a character. */

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const bits = 5;
const half = 1 << bits;
const values = new Map([...digits].map((digit, value) => [digit, value]));

/** `numbers`: whole, from 0, each once, ascending. A digit of the upper half says that more follow. */
export function packNumbers(numbers: Iterable<number>): string {
  let text = "";
  let last = -1;
  for (const number of numbers) {
    let step = number - last - 1;
    last = number;
    for (; step >= half; step >>= bits) text += digits[half + (step % half)];
    text += digits[step];
  }
  return text;
}

/** Throws where the text was not packed so. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let last = -1;
  let step = 0;
  let shift = 0;
  for (const digit of text) {
    const value = values.get(digit);
    if (value === undefined) throw new Error(`not a packed number: ${digit}`);
    step += (value % half) << shift;
    shift += bits;
    if (value >= half) continue;
    last += step + 1;
    numbers.push(last);
    step = 0;
    shift = 0;
  }
  return numbers;
}
