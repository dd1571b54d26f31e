/** Fetches the files of the index, each once; what failed is fetched again when it is asked for again. */
import { Unreachable } from "../answer.ts";

/** `fetch`, or something that reads the same files from a disk. */
export type Fetch = (url: string) => Promise<Response>;

export class Files {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #known = new Map<string, Promise<unknown>>();

  /** `base`: folder of the index, with a slash at its end. */
  constructor(base: string, fetch: Fetch) {
    this.#base = base;
    this.#fetch = fetch;
  }

  json<T>(file: string): Promise<T> {
    return this.#once(file, (response) => response.json() as Promise<T>);
  }

  text(file: string): Promise<string> {
    return this.#once(file, (response) => response.text());
  }

  async bytes(file: string): Promise<Uint8Array> {
    return this.#once(file, async (response) => new Uint8Array(await response.arrayBuffer()));
  }

  #once<T>(file: string, read: (response: Response) => Promise<T>): Promise<T> {
    const known = this.#known.get(file);
    if (known) return known as Promise<T>;
    const fetched = this.#get(file, read);
    this.#known.set(file, fetched);
    fetched.catch(() => this.#known.delete(file));
    return fetched;
  }

  async #get<T>(file: string, read: (response: Response) => Promise<T>): Promise<T> {
    try {
      const response = await this.#fetch(this.#base + file);
      if (response.ok) return await read(response);
      throw new Error(String(response.status));
    } catch (cause) {
      throw new Unreachable(file, { cause });
    }
  }
}
