/** Typed things -> the linked archive. Each reference and each mention is looked at once, so the cost is linear. */
import type { Settings } from "../model/settings.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import type { Archive } from "./archive.ts";
import { linkBodies } from "./bodies.ts";
import { newestDay } from "./day.ts";
import { directoryOf } from "./directory.ts";
import { linkEvents } from "./event-links.ts";
import { linkFollowUps } from "./follow-ups.ts";
import { linkHierarchy } from "./hierarchy.ts";
import { listsOf } from "./lists.ts";
import { References } from "./references.ts";
import { linkRoles } from "./roles.ts";
import { linkStories } from "./stories.ts";

export function buildArchive(
  things: readonly Thing[],
  settings: Settings,
): { archive: Archive; problems: readonly Problem[] } {
  const references = new References(directoryOf(things));
  const { followUpsByName, ...lists } = listsOf(things);
  const all = { followUpsByName, ...lists };
  const day = settings.as_of ?? newestDay(lists.articles, followUpsByName);
  const roles = linkRoles(all, references);
  const stories = linkStories(all, references, settings.sections);
  const archive: Archive = {
    settings,
    day,
    things,
    ...lists,
    ...roles,
    ...stories,
    ...linkHierarchy(all, references),
    ...linkEvents(all, references),
    ...linkBodies(all, references, stories.story),
    ...linkFollowUps(all, references, { ...stories, ...roles }, day),
  };
  return { archive, problems: references.problems };
}
