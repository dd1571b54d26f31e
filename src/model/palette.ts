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
    paper: "#fdfcf9",
    "paper-2": "#f4f1ea",
    ink: "#1c1b19",
    "ink-2": "#57534b",
    rule: "#d8d2c6",
    link: "#0b4a6b",
    accent: "#8a2b12",
    mark: "#fbe9a9",
  },
  dark: {
    paper: "#171614",
    "paper-2": "#23211e",
    ink: "#ebe7de",
    "ink-2": "#b0a999",
    rule: "#423e37",
    link: "#8fc6e6",
    accent: "#f0a58c",
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
