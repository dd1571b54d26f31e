/** Where what can be made again is kept. Plain JavaScript, as `scripts/run.js` reads it before anything is compiled. */
import { resolve } from "node:path";

const { JEJAK_CACHE, INIT_CWD = "" } = process.env;

/** Absolute; it need not be there, and may be deleted at any time. `$JEJAK_CACHE` is meant from where npm was called. */
export const cacheFolder = JEJAK_CACHE
  ? resolve(INIT_CWD, JEJAK_CACHE)
  : resolve(import.meta.dirname, "../../node_modules/.cache/jejak");
