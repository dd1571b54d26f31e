/** The folders of `content/`: the folder is the type of what lies in it. */

export const folders = [
  "articles",
  "people",
  "institutions",
  "events",
  "places",
  "follow_ups",
  "topics",
  "pages",
] as const;

export type Folder = (typeof folders)[number];

export const isFolder = (name: string): name is Folder => (folders as readonly string[]).includes(name);

const slug = "[a-z0-9]+(?:-[a-z0-9]+)*";
const articlePath = new RegExp(`^\\d{4}/(?:(?:0[1-9]|1[0-2])/)?${slug}$`);
const plainPath = new RegExp(`^${slug}$`);

/** Whether `path` (below the folder, without `.md`) may name a thing of this folder. */
export const isPathOf = (folder: Folder, path: string): boolean =>
  (folder === "articles" ? articlePath : plainPath).test(path);

/** Longer, and not every disk could hold a file of that name. */
const longestSlug = 200;

/** `"Ponsel Admin (2).md"` -> `"ponsel-admin-2"`; empty where no letter or digit is left. Of 200 letters at most. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, longestSlug)
    .replace(/-$/, "");
