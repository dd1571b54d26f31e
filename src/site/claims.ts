/** Work that several threads share: whoever is free takes the next piece. */

export class Claims {
  /** May be handed to another thread, where it is the same counter. */
  readonly shared: SharedArrayBuffer;
  readonly #next: Int32Array;
  readonly #count: number;
  readonly #size: number;

  /** `count` pieces, taken `size` at a time. */
  constructor(count: number, size: number, shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#next = new Int32Array(shared);
    this.#count = count;
    this.#size = size;
  }

  /** The numbers from `from` up to, and without, `to`; null once all are taken. */
  next(): { readonly from: number; readonly to: number } | null {
    const from = Atomics.add(this.#next, 0, this.#size);
    return from < this.#count ? { from, to: Math.min(from + this.#size, this.#count) } : null;
  }

  /** How many are taken. */
  get taken(): number {
    return Math.min(Atomics.load(this.#next, 0), this.#count);
  }
}
