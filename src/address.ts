/** Addresses below the site's root, as editors write them and readers ask for them, in one form for each page. */

/**
 * A path from the root: no blank, `?`, `#` or backslash, no step to the folder above; nothing of that percent-encoded
 * either, nor an encoded slash or control character.
 */
export const addressPattern =
  /^\/(?:(?!(?:\.|%2[eE]){1,2}(?:\/|$))(?:(?!%(?:[01][\dA-Fa-f]|2[fF]|5[cC]|7[fF]))[^\s/\\?#])+(?:\/|$))*$/;

/** What stands at the end of a file's name: `.html`, `.pdf`; a year or a version number is none. */
const extension = /\.[a-z][a-z0-9]{1,4}$/i;

/**
 * The one form of all that mean the same page: decoded, without `index.html`, with a slash at its end unless it is a
 * file's. `"/caf%C3%A9"` -> `"/café/"`; `"/orang/index.html"` -> `"/orang/"`; `"/about.html"` stays.
 */
export function pageAddress(written: string): string {
  const address = decoded(written)
    .toWellFormed()
    .normalize("NFC")
    .replace(/\/index\.html$/, "/");
  return address.endsWith("/") || extension.test(address) ? address : `${address}/`;
}

/** With `%20` and the like read. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written; // "100%": a percent sign that encodes nothing means itself
  }
}

/** Whether something stands at an address, be it a file: a host asked for `/media/surat.pdf/` may look there as well. */
export const isInUse = (address: string, living: ReadonlySet<string>): boolean =>
  living.has(address) || living.has(address.replace(/\/$/, ""));

/** As it stands in a link or a list: ASCII without blanks, and nothing in it that a host takes for a pattern. */
export const encodedAddress = (address: string): string =>
  encodeURI(address).replace(
    /[?#*:]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

/** Longer names and paths cannot be written on every disk; in bytes. */
const [longestName, longestPath] = [200, 1000];

/**
 * The HTML file that a plain host shows there: `/orang/x/` -> `orang/x/index.html`. Null where there can be none: the
 * address of another kind of file, or a name that not every disk can hold.
 */
export function pageFile(address: string): string | null {
  const path = address.slice(1);
  if (!path.endsWith("/") && !/\.html?$/i.test(path)) return path === "" ? "index.html" : null;
  if (!canBeWritten(path.replace(/\/$/, ""))) return null;
  return path.endsWith("/") ? `${path}index.html` : path;
}

/** Whether every disk can hold a file at `path`, be it deep in another folder. */
export const canBeWritten = (path: string): boolean =>
  Buffer.byteLength(path) <= longestPath &&
  path.split("/").every((name) => !unwritable.test(name) && Buffer.byteLength(name) <= longestName);

/** What Windows refuses in a name, and names that hide or are the writer's own. */
const unwritable = /^\.|[<>:"|?*\p{Cc}]|[. ]$/u;

/** `/2023/11/ponsel/` -> `ponsel`; `/about.html` -> `about` */
export const lastName = (address: string): string =>
  address
    .replace(/\/$|\.html?$/, "")
    .split("/")
    .at(-1) ?? "";

/** The addresses above, nearest first: `/orang/x/berita/3/` -> `/orang/x/berita/`, `/orang/x/`, `/orang/`, `/`. */
export function* addressesAbove(address: string): Generator<string> {
  for (let at = address.length - 1; at > 0; ) {
    at = address.lastIndexOf("/", at - 1);
    yield address.slice(0, at + 1);
  }
}
