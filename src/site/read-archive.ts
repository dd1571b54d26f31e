/** The way from a content folder to the linked archive, with every problem found on it. */
import { runChecks } from "../checks/run-checks.ts";
import { loadContent } from "../content/load.ts";
import type { Archive } from "../graph/archive.ts";
import { buildArchive } from "../graph/build-archive.ts";
import { readThings } from "../model/read-things.ts";
import { readSettings } from "../model/settings.ts";
import { atLevels, inOrder, type Problem, rules } from "../problem.ts";
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
  const pages = sitePages(archive);
  const media = mediaOf(archive);
  const inspection = inspectionOf(
    [...pages, ...media],
    content.settings,
    today ?? todayIn(settings.time_zone),
  );
  const hasSettings = settingsProblems.length === 0 && content.settings !== null;
  const problems = [
    ...toldOnce(content.problems, graphProblems),
    ...lostStories(content, archive),
    ...settingsProblems,
    ...modelProblems,
    ...graphProblems.filter(({ values }) => hasSettings || values.folder !== "sections"),
    ...runChecks(archive, inspection).filter(({ rule }) => hasSettings || rules[rule] === "error"),
  ];
  return { archive, pages, media, problems: inOrder(atLevels(problems, settings.checks)) };
}
