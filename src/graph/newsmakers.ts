/** Who was most in the news of the archive's last months: people and institutions that most stories were about. */
import { certainMonth } from "../certain.ts";
import type { Article, Institution, Person } from "../model/thing.ts";
import { compare } from "../problem.ts";
import type { Linked } from "./archive.ts";
import type { Harvest, Newsmaker, Newsmakers } from "./harvest.ts";
import { once } from "./once.ts";

/** How far back from the newest story, its own month among them. */
const months = 12;

export function linkNewsmakers(archive: Linked): Pick<Harvest, "newsmakers"> {
  return { newsmakers: once(() => newsmakersOf(archive)) };
}

function newsmakersOf({ articles, day, story, people, institutions }: Linked): Newsmakers | null {
  const dated = articles.flatMap((article) => {
    const month = certainMonth(article.published);
    return month === null || day === null || month > day.slice(0, month.length) ? [] : [{ article, month }];
  });
  const to = dated.reduce((newest, { month }) => (month > newest ? month : newest), "");
  const recent = dated.filter(({ month }) => monthNumber(to) - monthNumber(month) < months);
  const from = recent.reduce((oldest, { month }) => (month < oldest ? month : oldest), to);
  if (recent.length === 0) return null;
  const stories = recent.map(({ article }) => article);
  return {
    from,
    to,
    people: mostIn(stories, people, (article) => story(article).people),
    institutions: mostIn(stories, institutions, (article) => story(article).institutions),
  };
}

/** `2023-11` -> months since year 0 */
const monthNumber = (month: string): number => Number(month.slice(0, -3)) * 12 + Number(month.slice(-2));

/** `things`: all of the kind, by name, which is the order of those that are equal in all else. */
function mostIn<T extends Person | Institution>(
  stories: readonly Article[],
  things: readonly T[],
  listedIn: (article: Article) => readonly T[],
): Newsmaker<T>[] {
  const found = new Map<T, { stories: number; newest: string }>();
  for (const article of stories) {
    for (const thing of new Set(listedIn(article))) {
      const { stories: before, newest } = found.get(thing) ?? { stories: 0, newest: "" };
      const { sort } = article.published;
      found.set(thing, { stories: before + 1, newest: sort > newest ? sort : newest });
    }
  }
  const named = things.flatMap((thing) => {
    const counted = found.get(thing);
    return counted ? [{ thing, ...counted }] : [];
  });
  named.sort((a, b) => b.stories - a.stories || compare(b.newest, a.newest));
  return named.map(({ thing, stories: count }) => ({ thing, stories: count }));
}
