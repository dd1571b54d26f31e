/** The languages that the interface speaks. */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];
