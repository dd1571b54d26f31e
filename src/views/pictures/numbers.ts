/** Numbers as drawings write them: to two places, as nothing smaller is seen. */

export const round = (value: number): number => Math.round(value * 100) / 100;

/** 33.3333 -> `"33.33%"` */
export const percent = (value: number): string => `${round(value)}%`;
