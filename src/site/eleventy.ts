/** The Eleventy adapter: Eleventy drives the pages, serves and watches; content, pages and bytes on disk are ours. */
import { loadSettings } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import { readSettings, type Settings } from "../model/settings.ts";
import { type BegunBuild, beginBuild } from "./begin-build.ts";
import { type DevSession, problemPanel, serverOptions } from "./dev-session.ts";
import type { Prepared } from "./gather-site.ts";
import { guideBase } from "./guide-base.ts";
import type { Reading } from "./read-archive.ts";

export interface Options {
  /** The content folder, as it is to be named in messages; without a slash at its end. */
  readonly content: string;
  /** Language of the messages; default: the archive's. */
  readonly lang?: Language | undefined;
  /** Folder for the finished site. */
  readonly out?: string | undefined;
  /** What has been looked at already, for the first build. */
  readonly prepared?: Prepared | undefined;
  /** Called once the whole site is on disk, with what it was made of. */
  readonly written?: ((reading: Reading) => void) | undefined;
  /** ISO day that checks take for today. */
  readonly today?: string | undefined;
  /** False: leaves the index of words out. */
  readonly search?: boolean | undefined;
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

/** Called for every run of the configuration; `session` outlives them. Returns Eleventy's directories and formats. */
export function jejak(config: EleventyConfig, session: DevSession) {
  const { out, written, search = true, ...options }: Options = config.jejak ?? { content: "content" };
  const { content } = options;
  let build: BegunBuild | null = null;

  config.on("eleventy.before", async ({ directories, runMode }) => {
    const isPreview = runMode !== "build";
    const { store } = session;
    build = await beginBuild({ ...options, search, out: directories.output, isPreview, store });
    session.store = build.store;
    session.guide = guideOf(build.reading.archive.settings);
    session.panel = problemPanel(build.problems, build.language, content);
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
    const begun = build;
    build = null;
    await begun?.finish();
    if (begun) written?.(begun.reading);
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
