/** The bare Node loop, over the same articles and with as many bytes to write. */
import { benchScript } from "./command.ts";
import { measure } from "./measure.ts";
import type { Row } from "./row.ts";
import type { Written } from "./written.ts";

export function floorRow(content: string, { files, bytes }: Written, out: string, tmp: string): Row {
  const command = benchScript("floor", content, out, String(files), String(Math.round(bytes / files)));
  return { what: "floor", figures: { ...measure(command, tmp), files, bytes } };
}
