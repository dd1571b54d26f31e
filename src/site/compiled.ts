/** What compiled code knows of itself; `scripts/code/compile.js` puts it in. */

declare const compiledVersion: string | undefined;
declare const compiledAt: string | undefined;

/** Equal only where the code, its packages and Node are. Null where the sources run as they are, as in tests. */
export const codeVersion: string | null = typeof compiledVersion === "string" ? compiledVersion : null;

/** Where an entry of `scripts/code/entries.js` lies, compiled from the same sources as this. Null as above. */
export const compiledEntry = (name: string): URL | null =>
  typeof compiledAt === "string" ? new URL(`${name}.js`, compiledAt) : null;
