/** What the bench can be asked for, with `--only`. */

export const parts = ["cold", "floor", "warm", "dev", "hugo", "eleventy", "harvest"] as const;

export type Part = (typeof parts)[number];

/** The floor writes as much as the cold build did, and warm builds start from what it left. */
export const needsColdBuild = (wanted: ReadonlySet<Part>): boolean =>
  wanted.has("cold") || wanted.has("floor") || wanted.has("warm");
