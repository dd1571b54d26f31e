/** The newsroom's own icon, from which all sizes are made. */
import type { Picture } from "../content/shelf.ts";
import { locate } from "../content/yaml.ts";
import type { Settings } from "../model/settings.ts";
import type { Files } from "./files.ts";

/** Pixels of a side: the largest that is made of it. */
const least = 512;

/** Null where `site.yaml` names none, or with a problem where it cannot serve as one. */
export function iconOf({ icon, source }: Settings, files: Files): Picture | null {
  if (!icon || !source) return null;
  const at = () => locate(source, ["icon"]);
  const picture = files.picture(null, icon, null, at);
  if (!picture || isFit(picture)) return picture;
  files.problems.push({
    file: "site.yaml",
    ...at(),
    rule: "broken-picture",
    values: { src: icon, fault: "icon" },
  });
  return null;
}

const isFit = ({ format, width, height }: Picture): boolean =>
  format === "png" && width === height && width >= least;
