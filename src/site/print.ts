/** Short names for bytes. */
import { hash } from "node:crypto";
import type { Problem } from "../problem.ts";

/** For names of files and folders: other content has another one. Ten characters of it are of one content alone. */
export const nameOf = (content: string | Uint8Array): string => hash("sha1", content, "hex").slice(0, 10);

/** Equal only where the bytes are, or the reason why there are none. */
export const printOf = (bytes: Buffer | Problem): string =>
  Buffer.isBuffer(bytes) ? hash("sha1", bytes, "base64") : JSON.stringify(bytes);
