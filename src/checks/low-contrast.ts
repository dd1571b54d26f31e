/** A colour of `site.yaml` that is hard to read on the site's paper. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { leastContrast, leastOn, readable } from "../model/contrast.ts";
import { ownColours, paletteOf, schemes } from "../model/palette.ts";
import type { Problem } from "../problem.ts";

export function* lowContrast({ settings }: Archive): Generator<Problem> {
  const { source } = settings;
  if (!source || !settings.colours) return;
  const palette = paletteOf(settings.colours);
  for (const name of ownColours) {
    for (const scheme of schemes) {
      const value = settings.colours[name]?.[scheme];
      const grounds = [palette[scheme].paper, palette[scheme]["paper-2"]];
      if (!value || leastOn(value, grounds) >= leastContrast) continue;
      const values = {
        value,
        scheme,
        // rounded down, as 4.499 is not enough
        ratio: (Math.floor(leastOn(value, grounds) * 100) / 100).toFixed(2),
        better: readable(value, grounds, scheme === "light" ? "#000000" : "#ffffff"),
      };
      const at = locate(source, ["colours", name, scheme]);
      yield { file: source.file, ...at, rule: "low-contrast", values };
    }
  }
}
