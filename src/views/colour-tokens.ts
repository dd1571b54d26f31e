/** The colours of a site as custom properties, for both schemes. */
import type { Palette } from "../model/palette.ts";

/**
 * A stylesheet of the layer `tokens`. The system's scheme holds unless the reader has chosen (`data-scheme`, see
 * client/scheme.ts); paper is always light.
 */
export function colourTokens({ light, dark }: Palette): string {
  return `@layer tokens {
  :root {
    color-scheme: light dark;
    --plate: transparent;
${properties(light)}
  }

  html[data-scheme="light"] {
    color-scheme: light;
  }

  @media screen and (prefers-color-scheme: dark) {
    html:not([data-scheme="light"]) {
      --plate: #fff;
${properties(dark)}
    }
  }

  @media screen {
    html[data-scheme="dark"] {
      color-scheme: dark;
      --plate: #fff;
${properties(dark)}
    }
  }

  @media print {
    :root {
      color-scheme: light;
    }
  }
}
`;
}

const properties = (colours: Palette["light"]): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join("\n");
