/** What several kinds of pages show, as inputs: lines of text, each for one part of a page. */
import type { LinkedRun, Naming } from "../../graph/archive.ts";
import type { Article, FollowUp, Institution, Place, Thing, Topic } from "../../model/thing.ts";
import { numbered } from "../../views/numbered.ts";
import { type Ingredients, named } from "./ingredients.ts";

export type Lines = readonly string[];

/** One line each for what may be of any number, so that nothing slips from one part of a page into the next. */
export function all({ shown }: Ingredients, things: readonly (Thing | null)[]): string {
  let line = "";
  for (const thing of things) line += `${thing ? shown(thing) : "-"} `;
  return line;
}

export const states = (of: Ingredients, followUps: readonly FollowUp[]): string =>
  followUps.map(of.state).join(" ");

export const runs = (lines: readonly (LinkedRun | null)[]): string =>
  lines.map((run) => named(run ?? [])).join(" ");

/** Its own file, its name among others, and theirs. */
export const ownPage = (of: Ingredients, thing: Thing): Lines => [
  of.text(thing),
  of.shown(thing),
  ...besideText(of, thing),
];

/** The files that it names, and what bears its name. */
export const besideText = (of: Ingredients, thing: Thing): Lines => [
  of.files(thing),
  all(of, of.archive.namesakes(thing)),
];

/** A page of a list and its pages before: what stands on it, and the years by which older pages and drawings are named. */
export function longList<T>(
  of: Ingredients,
  items: readonly T[],
  storyOf: (item: T) => Article,
  item: (of: Ingredients, item: T) => string,
): Lines {
  if (items.length === 0) return ["", ""];
  const { latest } = numbered(items);
  return [latest.map((one) => item(of, one)).join(" "), items.map((one) => of.year(storyOf(one))).join(" ")];
}

/** A page that names something, with the sentences in which it does. */
export const naming = (of: Ingredients, { from }: Naming): string => of.shown(from) + of.text(from);

export const stories = (of: Ingredients, articles: readonly Article[]): Lines =>
  longList(
    of,
    articles,
    (article) => article,
    ({ shown }, article) => shown(article),
  );

/** Stories about it, stories that only mention it, other pages that do. */
export function linksTo(of: Ingredients, thing: Thing): Lines {
  const { about, mentioning, elsewhere } = of.archive.linksTo(thing);
  return [
    ...stories(of, about),
    ...longList(of, mentioning, ({ from }) => from, naming),
    elsewhere.map((one) => naming(of, one)).join(" "),
  ];
}

/** Above it, and below it, each with its stories. */
export function hierarchy(of: Ingredients, thing: Institution | Place | Topic): Lines {
  type Nested = typeof thing;
  const { archive } = of;
  const counted = (one: Nested) =>
    `${of.shown(one)} ${archive.linksTo(one).about.length} ${archive.storiesBelow(one)}`;
  const above: Nested[] = [];
  for (let up = archive.parent<Nested>(thing); up; up = archive.parent<Nested>(up)) above.push(up);
  return [
    counted(thing),
    above.map(counted).join(" "),
    archive.children<Nested>(thing).map(counted).join(" "),
  ];
}

/** The roles of one person, or in one institution, with the other side of each. */
export const roles = (
  of: Ingredients,
  known: ReturnType<Ingredients["archive"]["rolesOf"]>,
  otherSide: "person" | "institution",
): Lines => [
  known.map((role) => `${all(of, [role[otherSide]])} ${role.title} ${role.from?.edtf}`).join("\t"),
  runs(known.map(({ source }) => source)),
];
