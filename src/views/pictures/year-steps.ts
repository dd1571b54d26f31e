/** Round numbers of years: how many go together in a column or a part of an axis, and how far apart years are named. */

/** The finest first. */
export const yearSteps: readonly number[] = [1, 10, 100, 1000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);

/** The finest that fits. */
export const yearStep = (fits: (years: number) => boolean): number => yearSteps.find(fits) ?? 10_000;
