/** Short names for bytes. */
import { hash } from "node:crypto";
import type { Problem } from "../problem.ts";

/** Equal only where the bytes are, or the reason why there are none. */
export const printOf = (bytes: Buffer | Problem): string =>
  Buffer.isBuffer(bytes) ? hash("sha1", bytes, "base64") : JSON.stringify(bytes);
