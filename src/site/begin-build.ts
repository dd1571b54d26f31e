/** From content to a site that is ready to be made: read, linked, checked, and told of. Throws where it may not be made. */

import type { Language } from "../i18n/language.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import { readSettings } from "../model/settings.ts";
import { hasErrors, inOrder, type Problem } from "../problem.ts";
import { fontFiles } from "./fonts.ts";
import { gatherSite, type Prepared, prepare, secondFor } from "./gather-site.ts";
import { iconFiles } from "./icons.ts";
import { makeMedia } from "./make-media.ts";
import { Making } from "./making.ts";
import { refusal } from "./out-folder.ts";
import { planPages } from "./page-plan.ts";
import { Progress } from "./progress.ts";
import { type Gathered, inspect, type Reading } from "./read-archive.ts";
import type { RecordStore } from "./records/store.ts";
import { report } from "./report.ts";
import { addSearch } from "./search/add-search.ts";
import { drawShareFiles } from "./share/share-files.ts";
import { readState, writeState } from "./site-state.ts";
import { printOfSource } from "./source.ts";
import { named } from "./writer.ts";
import { writtenLine } from "./written-line.ts";

export interface BuildPlan {
  /** The content folder, as it is to be named in messages; without a slash at its end. */
  readonly content: string;
  /** Folder for the finished site. */
  readonly out: string;
  /** Language of the messages; default: the archive's. */
  readonly lang?: Language | undefined;
  /** ISO day that checks take for today. */
  readonly today?: string | undefined;
  /** The content, where it is being read already. */
  readonly prepared?: Prepared | undefined;
  /** What an earlier build of this process has read. */
  readonly store?: RecordStore | undefined;
  /** Shows what can be read, drafts and all, whatever is wrong. */
  readonly isPreview: boolean;
  /** False: leaves the index of words out. */
  readonly search: boolean;
}

export interface BegunBuild {
  readonly reading: Reading;
  /** In order. */
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly store: RecordStore;
  readonly making: Making;
  /** Puts the site in place, once all pages are made, and says so. */
  finish(): Promise<void>;
}

/** The site cannot be made: nothing was written. */
export class ContentError extends Error {
  /** Marks that keep Eleventy from telling it again, and from printing a stack. */
  readonly __errorAlreadyLogged = true;
  readonly skipOriginalStack = true;
}

/** Fewer are made before a second thread has linked the site. */
const manyPages = 4000;

export async function beginBuild(plan: BuildPlan): Promise<BegunBuild> {
  const { content, out, isPreview: drafts } = plan;
  const prepared = plan.prepared ?? prepare(content, { ...plan, drafts });
  const { survey, store, help } = prepared;
  const language = plan.lang ?? readSettings(survey.settings).settings.language;
  const progress = new Progress(language);
  let second = help?.second ?? null;
  try {
    const gathered = await gatherSite(prepared, progress);
    progress.begin("linking");
    const reading = inspect(gathered, drafts);
    const { pages, media, shared } = reading;
    const isStopped = (found: readonly Problem[]) => !drafts && hasErrors(found);
    const rules = rulesOf(reading, drafts);
    const before = readState(out);
    const isOfUse = before.rules === rules && !isStopped(reading.problems);
    const filesBefore = isOfUse ? before.files : new Map();
    const pagePlan = planPages(out, pages, filesBefore);
    const refused = refusal(out, content, [...pagePlan.made, ...media, ...shared], language, pagePlan.kept);
    if (refused) throw new ContentError(refused);
    progress.end();
    // Making pictures may take minutes: whoever has a mistake to mend need not wait for that.
    const { ready, problems: pictureProblems } = isStopped(reading.problems)
      ? { ready: [], problems: [] }
      : await makeMedia(media, { content }, (count) => {
          console.log(wordsOf[language].makingPictures(formatCount(count, language)));
        });
    const problems = inOrder([...reading.problems, ...pictureProblems]);
    const told = problems.length > 0 ? report(problems, { language, content }) : "";
    if (told) console.error(told);
    if (isStopped(problems)) throw new ContentError(wordsOf[language].nothingWritten(named(out)));
    store.tidy(gathered.rows);
    const sharePictures = await drawShareFiles(shared, {
      begin(count) {
        console.log(wordsOf[language].makingSharePictures(formatCount(count, language)));
        progress.begin("drawing", count);
      },
      tell: (done) => progress.at(done),
    });
    progress.end();
    const making = new Making({
      out,
      plan: pagePlan,
      ready: [...fontFiles(), ...(await iconFiles(reading.archive, content)), ...ready, ...sharePictures],
      before: filesBefore,
      progress,
    });
    if (!second && pagePlan.numbers.length >= manyPages) second = secondFor(prepared, gathered.rows);
    if (second) making.share(second);
    return {
      reading,
      problems,
      language,
      store,
      making,
      async finish() {
        if (plan.search) await addSearch(reading.archive, making, { content, isPreview: drafts, progress });
        console.log(writtenLine(await making.finish(), language));
        const source = drafts ? "" : printOfBuild(gathered, prepared, plan);
        writeState(out, { source, rules, told, language, files: making.state() });
      },
    };
  } catch (fault) {
    progress.end();
    second?.end();
    throw fault;
  }
}

/** What goes into every page, whatever it is about, beside the code: with other rules, none is as it was. */
function rulesOf({ archive: { settings, logo, icon, pages } }: Reading, drafts: boolean): string {
  const menu = pages.map(({ label, url }) => [label, url]);
  return JSON.stringify([{ ...settings, source: null }, drafts, logo, icon, menu]);
}

function printOfBuild(
  { survey, rows, today }: Gathered,
  { others }: Prepared,
  { content, lang, search }: BuildPlan,
): string {
  const prints = rows.map(({ print }) => print);
  return printOfSource({ survey, others, prints }, { content, today, lang, search });
}
