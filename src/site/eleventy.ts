/** The Eleventy adapter: Eleventy drives the pages, serves and watches; content, pages and bytes on disk are ours. */

import { loadSettings } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import { readSettings, type Settings } from "../model/settings.ts";
import { hasErrors, inOrder, type Problem } from "../problem.ts";
import { type DevSession, problemPanel, serverOptions } from "./dev-session.ts";
import { fontFiles } from "./fonts.ts";
import { gatherSite } from "./gather-site.ts";
import { guideBase } from "./guide-base.ts";
import { makeMedia } from "./make-media.ts";
import { Making } from "./making.ts";
import { refusal } from "./out-folder.ts";
import { inspect, type Reading } from "./read-archive.ts";
import { report, writtenLine } from "./report.ts";
import { readState, writeState } from "./site-state.ts";
import { printOfSource, type Source } from "./source.ts";
import { named } from "./writer.ts";

export interface Options {
  /** The content folder, as it is to be named in messages; without a slash at its end. */
  readonly content: string;
  /** Language of the messages; default: the archive's. */
  readonly lang?: Language | undefined;
  /** Folder for the finished site. */
  readonly out?: string | undefined;
  /** What has been looked at already, for the first build. */
  readonly source?: Source | undefined;
  /** Called once the whole site is on disk, with what it was made of. */
  readonly written?: ((reading: Reading) => void) | undefined;
  /** ISO day that checks take for today. */
  readonly today?: string | undefined;
}

/** The part of Eleventy's configuration that is used here. */
export interface EleventyConfig {
  /** Set by our own commands; absent under `npx @11ty/eleventy`. */
  readonly jejak?: Options;
  setUseGitIgnore(use: boolean): void;
  setWatchJavaScriptDependencies(watch: boolean): void;
  setQuietMode(quiet: boolean): void;
  addWatchTarget(target: string, options?: { resetConfig: boolean }): void;
  setServerOptions(options: object): void;
  addTemplate(path: string, template: object): void;
  on(event: "eleventy.before", listener: (event: BeforeEvent) => Promise<void>): void;
  on(event: "eleventy.after", listener: () => Promise<void>): void;
}

interface BeforeEvent {
  readonly directories: { readonly output: string };
  readonly runMode: "build" | "serve" | "watch";
}

/** The site cannot be made: nothing was written. */
export class ContentError extends Error {
  /** Marks that keep Eleventy from telling it again, and from printing a stack. */
  readonly __errorAlreadyLogged = true;
  readonly skipOriginalStack = true;
}

/** Called for every run of the configuration; `session` outlives them. Returns Eleventy's directories and formats. */
export function jejak(config: EleventyConfig, session: DevSession) {
  const { content, lang, out, today, source, written }: Options = config.jejak ?? { content: "content" };
  let build: { readonly reading: Reading; readonly making: Making; readonly keep: () => void } | null = null;
  let language: Language = "id";

  config.on("eleventy.before", async ({ directories, runMode }) => {
    const drafts = runMode !== "build";
    const site = directories.output;
    const { gathered, store, second } = await gatherSite(content, {
      today,
      drafts,
      store: session.store,
      source,
    });
    session.store = store;
    const reading = inspect(gathered, drafts);
    const { archive, pages, media } = reading;
    language = lang ?? archive.settings.language;
    const stop = (message: string): never => {
      second?.end();
      throw new ContentError(message);
    };
    const refused = refusal(site, content, [...pages, ...media], language);
    if (refused) stop(refused);
    const isStopped = (found: readonly Problem[]) => !drafts && hasErrors(found);
    // Making pictures may take minutes: whoever has a mistake to mend need not wait for that.
    const { ready, problems: pictureProblems } = isStopped(reading.problems)
      ? { ready: [], problems: [] }
      : await makeMedia(media, { content }, (count) => {
          console.log(wordsOf[language].makingPictures(formatCount(count, language)));
        });
    const problems = inOrder([...reading.problems, ...pictureProblems]);
    const told = problems.length > 0 ? report(problems, { language, content }) : "";
    if (told) console.error(told);
    if (isStopped(problems)) stop(wordsOf[language].nothingWritten(named(site)));
    session.guide = guideOf(archive.settings);
    session.panel = problemPanel(problems, language, content);
    const rules = rulesOf(reading, drafts);
    const before = readState(site);
    const making = new Making({
      out: site,
      reading,
      second,
      ready: [...fontFiles(), ...ready],
      before: before.rules === rules ? before.files : new Map(),
    });
    const prints = gathered.rows.map(({ print }) => print);
    const asked = { content, today: gathered.today, lang };
    const state = {
      source: drafts ? "" : printOfSource({ survey: gathered.survey, prints }, asked),
      rules,
      told,
      language,
    };
    build = { reading, making, keep: () => writeState(site, { ...state, files: making.state() }) };
    store.tidy(gathered.rows);
  });
  config.addTemplate("pages.11ty.js", {
    data: () => ({
      pagination: { data: "calls", size: 1 },
      calls: Array.from({ length: build?.making.calls ?? 0 }, (_, call) => call),
      permalink: false,
    }),
    render() {
      build?.making.makeSome();
      return "";
    },
  });
  config.on("eleventy.after", async () => {
    if (!build) return;
    const { reading, making, keep } = build;
    build = null;
    console.log(writtenLine(await making.finish(), language));
    keep();
    written?.(reading);
  });

  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setWatchJavaScriptDependencies(false);
  config.addWatchTarget(content);
  config.addWatchTarget("src/views/styles/");
  config.addWatchTarget("src/site/style-guide/");
  config.addWatchTarget("src/**/*.{ts,tsx,js}", { resetConfig: true });
  config.setServerOptions(serverOptions(session));
  return {
    dir: { input: "src/site", output: out ?? defaultOutput() },
    templateFormats: ["11ty.js"],
    pathPrefix: readSettings(loadSettings(content).settings).settings.base,
  };
}

/** What goes into every page, whatever it is about, beside the code: with other rules, none is as it was. */
function rulesOf({ archive: { settings, day, logo, pages } }: Reading, drafts: boolean): string {
  const menu = pages.map(({ label, url }) => [label, url]);
  return JSON.stringify([{ ...settings, source: null }, drafts, day, logo, menu]);
}

/** Nothing of the style guide is loaded before someone asks for it. */
function guideOf(settings: Settings): NonNullable<DevSession["guide"]> {
  const base = guideBase(settings);
  return async (pathname) =>
    pathname.startsWith(base) ? (await import("./guide-file.ts")).guideFile(settings, pathname) : null;
}

/** What is served while someone writes may have errors in it: the last good site is kept apart from that. */
const defaultOutput = (): string => (process.env.ELEVENTY_RUN_MODE === "build" ? "_site" : "_dev");
