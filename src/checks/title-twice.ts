/** Two stories of one title in one month: most often the same story twice. */
import { locate } from "../content/yaml.ts";
import type { When } from "../date.ts";
import type { Archive } from "../graph/archive.ts";
import type { Article } from "../model/thing.ts";
import type { Problem } from "../problem.ts";

export function* titleTwice({ articles }: Archive): Generator<Problem> {
  const known = new Map<string, Article>();
  for (const article of articles) {
    const month = monthOf(article.published);
    if (month === null) continue;
    const words = article.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const key = `${month} ${words}`;
    const first = known.get(key);
    if (first) {
      const { entry, title } = article;
      const values = { title, other: first.entry.file, month };
      yield { file: entry.file, ...locate(entry, ["title"]), rule: "title-twice", values };
    } else known.set(key, article);
  }
}

/** `2023-11`, from its earliest day; null where only the year is known. */
function monthOf({ earliest, latest }: When): string | null {
  const month = (earliest ?? latest)?.slice(0, "2023-11".length) ?? null;
  return earliest !== null && latest !== null && latest.slice(0, "2023-11".length) !== month ? null : month;
}
