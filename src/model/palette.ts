/** The colours of a site in both schemes: the defaults, and what `site.yaml` puts in their place. */
import type { SettingsMatter } from "./schema.ts";

export const schemes = ["light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

/** What an archive may choose for itself. */
export const ownColours = ["accent", "link"] as const;
export type OwnColour = (typeof ownColours)[number];

export type Palette = Readonly<Record<Scheme, Readonly<Record<ColourName, string>>>>;
export type ColourName = keyof (typeof defaultPalette)["light"];

/** Named as in the stylesheets: `paper` is `--paper`. */
const defaultPalette = {
  light: {
    paper: "#fcfcfa",
    "paper-2": "#f1f3ee",
    ink: "#171a18",
    "ink-2": "#515a54",
    rule: "#d0d6cf",
    link: "#0b5a4c",
    accent: "#a03311",
    mark: "#ffe69a",
  },
  dark: {
    paper: "#131615",
    "paper-2": "#1e2321",
    ink: "#e8ebe6",
    "ink-2": "#a6afa9",
    rule: "#3b433f",
    link: "#7cd0bc",
    accent: "#f2a27c",
    mark: "#5a4a12",
  },
};

/** A colour that is set for one scheme only stays the default in the other. */
export function paletteOf(colours: SettingsMatter["colours"]): Palette {
  const chosen = (scheme: Scheme) =>
    ownColours.flatMap((name) => {
      const colour = colours?.[name]?.[scheme];
      return colour ? [[name, colour]] : [];
    });
  return {
    light: { ...defaultPalette.light, ...Object.fromEntries(chosen("light")) },
    dark: { ...defaultPalette.dark, ...Object.fromEntries(chosen("dark")) },
  };
}
