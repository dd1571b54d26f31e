/** The languages that the interface speaks. */
export const languages = ["id", "en"] as const;

export type Language = (typeof languages)[number];

/** `"en"` in Indonesian -> `"Inggris"`; the code itself where there is no name. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    return code; // Intl throws on what is no language tag
  }
}

/** `en-GB` is English too. */
export const isSameLanguage = (code: string, language: Language): boolean =>
  code.toLowerCase().split("-")[0] === language;
