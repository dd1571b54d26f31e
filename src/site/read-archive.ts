/** The way from a content folder to the linked archive, with every problem found on it. */
import { fileChecks } from "../checks/check-file.ts";
import { runChecks } from "../checks/run-checks.ts";
import { keyOf, type Survey, surveyContent } from "../content/load.ts";
import type { Archive } from "../graph/archive.ts";
import { buildArchive } from "../graph/build-archive.ts";
import { readSettings, type Settings } from "../model/settings.ts";
import type { Thing } from "../model/thing.ts";
import { atLevels, hasErrors, inOrder, type Problem, type Rule, rules } from "../problem.ts";
import { Disk } from "./disk.ts";
import { lostStories, toldOnce } from "./lost-files.ts";
import { type MediaFile, mediaOf } from "./media.ts";
import { inspectionOf, type Page } from "./page.ts";
import { sitePages } from "./pages.tsx";
import { readFiles } from "./records/read-files.ts";
import { isReadable, type Row } from "./records/segment.ts";
import { RecordStore } from "./records/store.ts";
import { storedThing } from "./records/stored-thing.ts";
import { type ShareFile, shareFilesOf } from "./share/share-files.ts";
import { dayOf } from "./today.ts";

/** What a content folder holds, each file read by itself. */
export interface Gathered {
  readonly root: string;
  readonly survey: Survey;
  readonly settings: Settings;
  readonly settingsProblems: readonly Problem[];
  /** ISO day that checks take for today. */
  readonly today: string;
  /** In the order of the files. */
  readonly rows: readonly Row[];
}

export interface Reading {
  /** Of everything that could be read; complete where no problem is an error. */
  readonly archive: Archive;
  /** The whole site, nothing of it made yet. */
  readonly pages: readonly Page[];
  /** The pictures and documents that go with them, nothing of them made yet. */
  readonly media: readonly MediaFile[];
  /** The pictures for links that are shared; none unless `site.yaml` asks for them. */
  readonly shared: readonly ShareFile[];
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
  const survey = surveyContent(contentFolder);
  const day = today ?? dayOf(survey);
  const rows = readFiles(contentFolder, survey.markdown, new RecordStore(null), day);
  return inspect(gather(contentFolder, survey, day, rows), drafts);
}

/** `rows`: the records of the survey's Markdown files, in their order. */
export function gather(root: string, survey: Survey, today: string, rows: readonly Row[]): Gathered {
  const { settings, problems: settingsProblems } = readSettings(survey.settings);
  return { root, survey, settings, settingsProblems, today, rows };
}

/** The site, linked but not inspected; `drafts`: as above. */
export function linkSite({ root, survey, settings, today, rows }: Gathered, drafts: boolean) {
  const options = { words: settings.url_words, drafts };
  const broken = [...survey.misplaced];
  const things: Thing[] = [];
  for (const [index, row] of rows.entries()) {
    const found = survey.markdown[index];
    if (!found) throw new Error(`no file for the record of ${row.file}`);
    if (isReadable(row)) things.push(storedThing(row, found, root, options));
    else broken.push(keyOf(found));
  }
  const { archive, problems } = buildArchive(things, settings, { ...survey, broken });
  const media = mediaOf(archive);
  const shared = shareFilesOf(archive);
  const pages = sitePages(archive, { media: [...media, ...shared], today });
  return { archive, problems, ...togetherOnDisk(pages, media, shared) };
}

export function inspect(gathered: Gathered, drafts: boolean): Reading {
  const { survey, settings, settingsProblems, today, rows } = gathered;
  const { archive, pages, media, shared, unheld, problems: graphProblems } = linkSite(gathered, drafts);
  const inspection = inspectionOf([...pages, ...media, ...shared], today);
  const hasSettings = settingsProblems.length === 0 && survey.settings !== null;
  const isTold = ({ rule }: Problem): boolean => hasSettings || isSure(rule);
  const problems = [
    ...toldOnce([...survey.problems, ...lostStories(survey.shelf, archive)], graphProblems),
    ...settingsProblems,
    ...rows.flatMap((row) => row.problems).filter((problem) => isRead(problem) || isTold(problem)),
    ...graphProblems.filter(({ values }) => hasSettings || values.folder !== "sections"),
    ...runChecks(archive, inspection).filter(isTold),
  ];
  const told = inOrder(atLevels(problems, settings.checks));
  if (unheld !== null && !hasErrors(told))
    throw new Error(`no disk can hold this file of the site beside the others: ${unheld}`);
  return { archive, pages, media, shared, problems: told };
}

/**
 * Of the files that no disk can hold together, the first, as a preview shows what it can; and one that is left out, which
 * only a mistake in the content may bring about.
 */
function togetherOnDisk(pages: readonly Page[], media: readonly MediaFile[], shared: readonly ShareFile[]) {
  const disk = new Disk();
  let unheld: string | null = null;
  const isHeld = ({ path }: { readonly path: string }): boolean => {
    if (disk.takes(path)) return true;
    unheld ??= path;
    return false;
  };
  return {
    pages: pages.filter(isHeld),
    media: media.filter(isHeld),
    shared: shared.filter(isHeld),
    unheld,
  };
}

/** Found where a file is read, and not by a check. */
const isRead = ({ rule }: Problem): boolean => !Object.hasOwn(fileChecks, rule);

/** Without `url_words`, every address may be another than it will be. */
const ofAddresses: ReadonlySet<Rule> = new Set(["duplicate-url", "formerly-clash", "vanished-address"]);

/** Whether it holds whatever the settings say. */
const isSure = (rule: Rule): boolean => rules[rule] === "error" && !ofAddresses.has(rule);
