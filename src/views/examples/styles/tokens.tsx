/** The colours of the site, by the names that the stylesheets use. */
import { paletteOf } from "../../../model/palette.ts";
import type { Component } from "../example.ts";

export const colours: Component = {
  name: "Colours",
  file: "styles/tokens.css",
  examples: [
    {
      name: "both schemes; the patch has the one of the present scheme",
      show({ archive }) {
        const { light, dark } = paletteOf(archive.settings.colours);
        return (
          <ul class="guide-swatches">
            {Object.entries(light).map(([name, colour]) => (
              <li>
                <span class={`guide-swatch guide-swatch--${name}`}></span>
                <code>--{name}</code> {colour} / {dark[name as keyof typeof dark]}
              </li>
            ))}
          </ul>
        );
      },
    },
    {
      name: "text on both papers",
      show: () => (
        <>
          {["paper", "paper-2"].map((paper) => (
            <p class={`guide-on guide-on--${paper}`}>
              <span class="guide-text--ink">Tinta</span> <span class="guide-text--ink-2">Tinta kedua</span>{" "}
              <span class="guide-text--accent">Aksen</span> <span class="guide-text--link">Tautan</span>{" "}
              <mark>Ditandai</mark>
            </p>
          ))}
        </>
      ),
    },
  ],
};
