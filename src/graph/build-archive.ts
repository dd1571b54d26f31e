/** Typed things -> the linked archive. Each reference and each mention is looked at once, so the cost is linear. */
import type { LedgerLine } from "../content/ledger.ts";
import { emptyShelf, type Shelf } from "../content/shelf.ts";
import { locate } from "../content/yaml.ts";
import type { Settings } from "../model/settings.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import type { Archive } from "./archive.ts";
import { linkAuthors } from "./authors.ts";
import { linkBodies } from "./bodies.ts";
import { calendarOf } from "./calendar.ts";
import { correctionsOf } from "./corrections.ts";
import { newestDay } from "./day.ts";
import { directoryOf } from "./directory.ts";
import { linkEvents } from "./event-links.ts";
import { Files } from "./files.ts";
import { linkFollowUps } from "./follow-ups.ts";
import { linkHierarchy } from "./hierarchy.ts";
import { iconOf } from "./icon.ts";
import { linkHarvest } from "./link-harvest.ts";
import { type Lists, listsOf } from "./lists.ts";
import { linkNamesakes } from "./namesakes.ts";
import { authorRedirects, redirectsOf } from "./redirects.ts";
import { References } from "./references.ts";
import { linkRoles } from "./roles.ts";
import { linkStories, sectionsOf } from "./stories.ts";
import { unlistedAddresses, unlistedNames } from "./unlisted.ts";

/** What else lies in the content folder, as far as links need it. */
export interface Surroundings {
  /** Keys of files that are there but could not be read; what names them is no second mistake. */
  readonly broken?: readonly string[];
  /** Every address ever published, as far as it was recorded. */
  readonly ledger?: readonly LedgerLine[];
  /** The pictures and documents that may be named. */
  readonly shelf?: Shelf;
}

export function buildArchive(
  things: readonly Thing[],
  settings: Settings,
  { broken = [], ledger = [], shelf = emptyShelf }: Surroundings = {},
): { archive: Archive; problems: readonly Problem[] } {
  const files = new Files(shelf);
  const references = new References(directoryOf(things, broken), files);
  const { followUpsByName, ...lists } = listsOf(things.filter(({ hidden }) => !hidden));
  const day = settings.as_of ?? newestDay(lists.articles, followUpsByName);
  const withheld = unlistedNames(things);
  const links = link({ ...lists, followUpsByName }, references, settings, day, withheld);
  // What is hidden shows nowhere, but its mistakes are told: a draft is mended before it is published.
  link(listsOf(things.filter(({ hidden }) => hidden)), references, settings, day, withheld);
  const addresses = {
    redirects: [...redirectsOf(things), ...authorRedirects(links.authors, settings.url_words)],
    ledger,
    isUnlisted: unlistedAddresses(things, settings.url_words),
  };
  const logo = logoOf(settings, files);
  const icon = iconOf(settings, files);
  const linked = {
    settings,
    day,
    things,
    broken,
    logo,
    icon,
    files: files.uses,
    ...lists,
    ...links,
    ...addresses,
  };
  return {
    archive: { ...linked, ...linkHarvest(linked) },
    problems: [...references.problems, ...files.problems],
  };
}

function logoOf({ logo, source }: Settings, files: Files): Archive["logo"] {
  if (!logo || !source) return null;
  return files.picture(null, logo.src, null, () => locate(source, ["logo", "src"]));
}

function link(
  lists: Lists,
  references: References,
  settings: Settings,
  day: string | null,
  withheld: ReadonlySet<string>,
) {
  const roles = linkRoles(lists, references);
  const stories = linkStories(lists, references, settings.sections);
  const inOrder = { ...lists, articles: stories.articles };
  return {
    ...roles,
    ...stories,
    ...linkHierarchy(lists, references),
    ...linkEvents(lists, references),
    ...linkBodies(inOrder, references, stories.story),
    ...linkFollowUps(inOrder, references, { ...stories, ...roles }, day),
    ...linkAuthors(inOrder, stories.story, withheld),
    ...linkNamesakes(lists),
    ...correctionsOf([...inOrder.articles, ...lists.withdrawn], stories.story),
    inSection: sectionsOf(inOrder.articles, stories.story),
    calendar: calendarOf(inOrder.articles),
  };
}
