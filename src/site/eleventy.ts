/** The Eleventy adapter: Eleventy drives the pages, serves and watches; content, pages and bytes on disk are ours. */

import { loadSettings } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import { readSettings, type Settings } from "../model/settings.ts";
import { hasErrors, inOrder, type Problem } from "../problem.ts";
import { type DevSession, problemPanel, serverOptions } from "./dev-session.ts";
import { fontFiles } from "./fonts.ts";
import { guideBase } from "./guide-base.ts";
import { makeMedia } from "./make-media.ts";
import { refusal } from "./out-folder.ts";
import { type Reading, readArchive } from "./read-archive.ts";
import { report, writtenLine } from "./report.ts";
import { named, Writer } from "./writer.ts";

export interface Options {
  /** The content folder, as it is to be named in messages; without a slash at its end. */
  readonly content: string;
  /** Language of the messages; default: the archive's. */
  readonly lang?: Language | undefined;
  /** Folder for the finished site. */
  readonly out?: string | undefined;
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
  on(event: "eleventy.after", listener: () => void): void;
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

/** Pages handed to Eleventy at a time; its own cost is by the call. */
const chunk = 100;

/** Called for every run of the configuration; `session` outlives them. Returns Eleventy's directories and formats. */
export function jejak(config: EleventyConfig, session: DevSession) {
  const { content, lang, out, today, written }: Options = config.jejak ?? { content: "content" };
  let reading: Reading | null = null;
  let writer: Writer | null = null;
  let language: Language = "id";

  /** With a fault of ours, or of the disk, the site stays as it was; the message names the file. */
  function put<T extends { readonly path: string }>(files: readonly T[], one: (file: T) => void): void {
    for (const file of files) {
      try {
        one(file);
      } catch (cause) {
        writer?.abandon();
        writer = null;
        throw new Error(`${file.path} cannot be made; nothing was written`, { cause });
      }
    }
  }

  config.on("eleventy.before", async ({ directories, runMode }) => {
    reading = readArchive(content, { drafts: runMode !== "build", today });
    const { archive, pages, media } = reading;
    language = lang ?? archive.settings.language;
    const refused = refusal(directories.output, content, [...pages, ...media], language);
    if (refused) throw new ContentError(refused);
    const isStopped = (found: readonly Problem[]) => runMode === "build" && hasErrors(found);
    // Making pictures may take minutes: whoever has a mistake to mend need not wait for that.
    const { ready, problems: pictureProblems } = isStopped(reading.problems)
      ? { ready: [], problems: [] }
      : await makeMedia(media, { content }, (count) => {
          console.log(wordsOf[language].makingPictures(formatCount(count, language)));
        });
    const problems = inOrder([...reading.problems, ...pictureProblems]);
    if (problems.length > 0) console.error(report(problems, { language, content }));
    if (isStopped(problems)) {
      const { nothingWritten } = wordsOf[language];
      throw new ContentError(nothingWritten(named(directories.output)));
    }
    session.guide = guideOf(archive.settings);
    session.panel = problemPanel(problems, language, content);
    writer = new Writer(directories.output);
    put([...fontFiles(), ...ready], ({ path, source, namedByContent }) =>
      writer?.putFile(path, source, namedByContent),
    );
  });
  config.addTemplate("pages.11ty.js", {
    data: () => ({
      pagination: { data: "starts", size: 1 },
      starts: (reading?.pages ?? []).flatMap((_, index) => (index % chunk === 0 ? [index] : [])),
      permalink: false,
    }),
    render({ pagination }: { pagination: { items: [number] } }) {
      const [start] = pagination.items;
      put(reading?.pages.slice(start, start + chunk) ?? [], (page) => writer?.put(page.path, page.render()));
      return "";
    },
  });
  config.on("eleventy.after", () => {
    if (!writer || !reading) return;
    console.log(writtenLine(writer.finish(), language));
    writer = null;
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

/** Nothing of the style guide is loaded before someone asks for it. */
function guideOf(settings: Settings): NonNullable<DevSession["guide"]> {
  const base = guideBase(settings);
  return async (pathname) =>
    pathname.startsWith(base) ? (await import("./guide-file.ts")).guideFile(settings, pathname) : null;
}

/** What is served while someone writes may have errors in it: the last good site is kept apart from that. */
const defaultOutput = (): string => (process.env.ELEVENTY_RUN_MODE === "build" ? "_site" : "_dev");
