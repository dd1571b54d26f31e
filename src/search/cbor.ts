/** As much of CBOR (RFC 8949) as Pagefind's index is written in: whole numbers, texts and lists. */

export type Cbor = number | string | readonly Cbor[];

/** The upper three bits of an item's first byte. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

/** Values of the lower five bits from which on the number stands in as many bytes as told behind it. */
const [inOne, inTwo, inFour] = [24, 25, 26];

/** Numbers: whole, below 2^32 and from -2^32 on. */
export function encode(value: Cbor): Uint8Array {
  let bytes = new Uint8Array(256);
  let at = 0;
  const makeRoom = (more: number): void => {
    if (at + more <= bytes.length) return;
    const larger = new Uint8Array((at + more) * 2);
    larger.set(bytes);
    bytes = larger;
  };
  const begin = (kind: number, number: number): void => {
    makeRoom(5);
    const size = number < inOne ? 0 : number < 0x100 ? 1 : number < 0x10000 ? 2 : 4;
    bytes[at++] = (kind << 5) | (size === 0 ? number : size === 1 ? inOne : size === 2 ? inTwo : inFour);
    for (let left = size - 1; left >= 0; left--) bytes[at++] = number >>> (8 * left);
  };
  const write = (item: Cbor): void => {
    if (typeof item === "number") {
      if (item < 0) begin(kinds.negative, -1 - item);
      else begin(kinds.number, item);
    } else if (typeof item === "string") {
      const text = new TextEncoder().encode(item);
      begin(kinds.text, text.length);
      makeRoom(text.length);
      bytes.set(text, at);
      at += text.length;
    } else {
      begin(kinds.list, item.length);
      for (const part of item) write(part);
    }
  };
  write(value);
  return bytes.slice(0, at);
}

/** Throws at anything else, where something is missing, and where something follows. */
export function decode(bytes: Uint8Array): Cbor {
  const texts = new TextDecoder();
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error("CBOR: cut short");
    return byte;
  };
  const numberIn = (first: number): number => {
    const told = first & 31;
    if (told < inOne) return told;
    if (told > inFour) throw new Error(`CBOR: not expected: ${first}`);
    let number = 0;
    for (let left = 1 << (told - inOne); left > 0; left--) number = number * 0x100 + next();
    return number;
  };
  const read = (): Cbor => {
    const first = next();
    const number = numberIn(first);
    switch (first >> 5) {
      case kinds.number:
        return number;
      case kinds.negative:
        return -1 - number;
      case kinds.text:
        at += number;
        if (at > bytes.length) throw new Error("CBOR: cut short");
        return texts.decode(bytes.subarray(at - number, at));
      case kinds.list: {
        const list: Cbor[] = [];
        for (let left = number; left > 0; left--) list.push(read());
        return list;
      }
      default:
        throw new Error(`CBOR: not expected: ${first}`);
    }
  };
  const value = read();
  if (at < bytes.length) throw new Error("CBOR: something follows");
  return value;
}
