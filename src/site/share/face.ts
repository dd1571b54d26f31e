/** The text face as outlines: what is drawn with it needs no font on the machine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { once } from "../../graph/once.ts";
import { drawnFont } from "../../views/share/share-picture.ts";

/** Text of one line, in pixels of the picture. */
export interface Face {
  width(text: string, size: number): number;
  /** An element of SVG; `x`, `y`: where its baseline begins. */
  outline(text: string, at: { readonly x: number; readonly y: number; readonly size: number }): string;
}

/** Loaded only where there is something to draw. */
export async function loadFace(): Promise<Face> {
  const { Blob, Buffer, Face, Font, shape, Variation } = await import("harfbuzzjs");
  const face = new Face(new Blob(readFileSync(join(import.meta.dirname, "fonts", drawnFont))));
  const buffer = new Buffer();
  const fontFor = once((opticalSize: number) => {
    const font = new Font(face);
    font.setVariations([new Variation("opsz", opticalSize)]);
    return { font, pathOf: once((glyph: number) => font.glyphToPath(glyph)) };
  });
  const shaped = (text: string, size: number) => {
    const { font, pathOf } = fontFor(opticalSizeOf(size));
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }) => codepoint);
    const advances = buffer.getGlyphPositions().map(({ xAdvance }) => xAdvance);
    return { glyphs, advances, pathOf };
  };
  return {
    width(text, size) {
      const units = shaped(text, size).advances.reduce((sum, advance) => sum + advance, 0);
      return (units * size) / face.upem;
    },
    outline(text, { x, y, size }) {
      const { glyphs, advances, pathOf } = shaped(text, size);
      const scale = size / face.upem;
      let paths = "";
      let from = 0;
      for (const [at, glyph] of glyphs.entries()) {
        const path = pathOf(glyph);
        if (path) paths += `<path transform="translate(${from})" d="${path}"/>`;
        from += advances[at] ?? 0;
      }
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths}</g>`;
    },
  };
}

/** A picture is mostly shown at half its size: cut for its own, thin strokes would be lost. */
const opticalSizeOf = (size: number): number => Math.min(Math.max(Math.round(size / 2), 6), 72);
