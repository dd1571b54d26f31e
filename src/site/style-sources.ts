/** The stylesheets as they are written: the one part of the code that is read anew with every build. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const stylesFolder = fileURLToPath(new URL("../views/styles/", import.meta.url));

/** Another text with every change of one of them. */
export function styleSources(): string {
  const texts = readdirSync(stylesFolder).map(
    (file) => `${file}\n${readFileSync(stylesFolder + file, "utf8")}`,
  );
  return texts.join("\n");
}
