/** What `npm run bench -- search` can be asked for, with `--only`. */

export const searchParts = ["index", "load", "segments", "language", "typing"] as const;

export type SearchPart = (typeof searchParts)[number];
