/** The colours of a site as custom properties, for both schemes. */
import type { Palette } from "../model/palette.ts";

/** A stylesheet of the layer `tokens`: `:root { --paper: #fdfcf9; … }`, and the same for the dark scheme. */
export function colourTokens({ light, dark }: Palette): string {
  return `@layer tokens {
  :root {
    color-scheme: light dark;
${properties(light, "    ")}
  }

  @media (prefers-color-scheme: dark) {
    :root {
${properties(dark, "      ")}
    }
  }
}
`;
}

const properties = (colours: Palette["light"], indent: string): string =>
  Object.entries(colours)
    .map(([name, colour]) => `${indent}--${name}: ${colour};`)
    .join("\n");
