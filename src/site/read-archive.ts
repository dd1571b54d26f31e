/** The way from a content folder to the linked archive, with every problem found on it. */
import { checkFile } from "../checks/check-file.ts";
import { runChecks } from "../checks/run-checks.ts";
import { loadContent } from "../content/load.ts";
import type { Archive } from "../graph/archive.ts";
import { buildArchive } from "../graph/build-archive.ts";
import { readThings } from "../model/read-things.ts";
import { readSettings } from "../model/settings.ts";
import { atLevels, hasErrors, inOrder, type Problem, type Rule, rules } from "../problem.ts";
import { Disk } from "./disk.ts";
import { lostStories, toldOnce } from "./lost-files.ts";
import { type MediaFile, mediaOf } from "./media.ts";
import { inspectionOf, type Page } from "./page.ts";
import { sitePages } from "./pages.tsx";
import { todayIn } from "./today.ts";

export interface Reading {
  /** Of everything that could be read; complete where no problem is an error. */
  readonly archive: Archive;
  /** The whole site, nothing of it made yet. */
  readonly pages: readonly Page[];
  /** The pictures and documents that go with them, nothing of them made yet. */
  readonly media: readonly MediaFile[];
  readonly problems: readonly Problem[];
}

export interface ReadingOptions {
  /** Drafts are shown, as in a preview. */
  readonly drafts?: boolean;
  /** ISO day that checks take for today; default: the machine's day in the archive's time zone. */
  readonly today?: string | undefined;
}

/** Without readable settings, what they decide is not told of. Throws only where the folder itself cannot be read. */
export function readArchive(contentFolder: string, { drafts = false, today }: ReadingOptions = {}): Reading {
  const content = loadContent(contentFolder);
  const { settings, problems: settingsProblems } = readSettings(content.settings);
  const { things, problems: modelProblems } = readThings(content.entries, {
    words: settings.url_words,
    drafts,
  });
  const { archive, problems: graphProblems } = buildArchive(things, settings, content);
  const media = mediaOf(archive);
  const pages = sitePages(archive, media);
  const inspection = inspectionOf([...pages, ...media], today ?? todayIn(settings.time_zone));
  const checked = [
    ...things.flatMap((thing) => checkFile(thing, inspection.today)),
    ...runChecks(archive, inspection),
  ];
  const hasSettings = settingsProblems.length === 0 && content.settings !== null;
  const problems = [
    ...toldOnce([...content.problems, ...lostStories(content, archive)], graphProblems),
    ...settingsProblems,
    ...modelProblems,
    ...graphProblems.filter(({ values }) => hasSettings || values.folder !== "sections"),
    ...checked.filter(({ rule }) => hasSettings || isSure(rule)),
  ];
  const site = { pages, media, problems: inOrder(atLevels(problems, settings.checks)) };
  return { archive, ...site, ...togetherOnDisk(site) };
}

/**
 * Of the files that no disk can hold together, the first, as a preview shows what it can. Throws where nothing in the
 * content is to blame, as then a check is missing.
 */
function togetherOnDisk({ pages, media, problems }: Pick<Reading, "pages" | "media" | "problems">) {
  const disk = new Disk();
  const isHeld = ({ path }: { readonly path: string }): boolean => {
    if (disk.takes(path)) return true;
    if (hasErrors(problems)) return false;
    throw new Error(`no disk can hold this file of the site beside the others: ${path}`);
  };
  return { pages: pages.filter(isHeld), media: media.filter(isHeld) };
}

/** Without `url_words`, every address may be another than it will be. */
const ofAddresses: ReadonlySet<Rule> = new Set(["duplicate-url", "formerly-clash", "vanished-address"]);

/** Whether it holds whatever the settings say. */
const isSure = (rule: Rule): boolean => rules[rule] === "error" && !ofAddresses.has(rule);
