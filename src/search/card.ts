/** What a result shows of a story. */
import type { Article } from "../model/thing.ts";
import type { Context } from "../views/context.ts";
import type { Card } from "./index-files.ts";

/** Of what a story is about, so many are shown. */
const most = 4;

/** `text`: the story's. */
export function cardOf(context: Context, article: Article, text: string): Card {
  const { people, institutions, events, places, section } = context.archive.story(article);
  const about = [...people, ...institutions, ...events, ...places].slice(0, most);
  return {
    u: article.url,
    t: article.label,
    d: context.when(article.published),
    ...(section ? { s: section.name } : {}),
    a: about.map(({ label, url }) => [label, url] as const),
    x: text,
  };
}
