/** What the bench can be asked for, with `--only`. */

export const parts = ["cold", "floor", "outputs", "warm", "dev", "hugo", "eleventy", "harvest"] as const;

export type Part = (typeof parts)[number];

/** The floor writes as much as the cold build did, warm builds start from what it left, and outputs are held against it. */
export const needsColdBuild = (wanted: ReadonlySet<Part>): boolean =>
  (["cold", "floor", "outputs", "warm"] as const).some((part) => wanted.has(part));
