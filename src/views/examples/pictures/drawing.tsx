/** The frame of every drawing. */
import { Drawing } from "../../pictures/drawing.tsx";
import type { Component } from "../example.ts";

export const drawing: Component = {
  name: "Frame of a drawing",
  file: "pictures/drawing.tsx",
  examples: [
    {
      name: "with a link and a caption",
      show: (context) => (
        <Drawing label="Contoh bingkai gambar" height={3} caption="Keterangan di bawah gambar.">
          <a href={context.href("/2019/air/")}>
            <text x="0" y="1em">
              Tautan di dalam gambar
            </text>
          </a>
        </Drawing>
      ),
    },
  ],
};
