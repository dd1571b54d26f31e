/** A story in the folder of a year in which it cannot have been published. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { missingDate } from "../model/read-things.ts";
import type { Problem } from "../problem.ts";

export function* yearDiffers({ things }: Archive): Generator<Problem> {
  for (const thing of things) {
    if (thing.folder !== "articles" || thing.published.edtf === missingDate) continue;
    const { published, entry } = thing;
    const [year = "", month] = entry.slug.split("/").slice(0, -1);
    const folder = month ? `${year}-${month}` : year;
    const tooEarly = published.latest !== null && published.latest.slice(0, folder.length) < folder;
    const tooLate = published.earliest !== null && published.earliest.slice(0, folder.length) > folder;
    if (!tooEarly && !tooLate) continue;
    const values = { folder: `articles/${folder.replace("-", "/")}`, published: published.edtf };
    yield { file: entry.file, ...locate(entry, ["published"]), rule: "year-differs", values };
  }
}
