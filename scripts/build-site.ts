/** The one way from content to a site on disk, for every command that ends with one. */
import type { Options } from "../src/site/eleventy.ts";
import { lookAgain } from "../src/site/look-again.ts";
import { fail } from "./fail.ts";
import { type FolderOptions, folderCommand, outOption, todayOption } from "./options.ts";

export interface BuildOptions extends FolderOptions {
  readonly out: string;
  readonly today?: string;
  readonly search: boolean;
}

/** The options of a command that builds. */
export const buildOptions = (name: string, description: string): BuildOptions =>
  folderCommand(name, description)
    .addOption(outOption("where the finished site goes").default("_site"))
    .addOption(todayOption())
    .option("--no-search", "leave out the index of words, which takes most of the time")
    .parse()
    .opts<BuildOptions>();

/** Checks the content, then writes the site. Exit code 1, and nothing written, on an error. */
export async function buildSite(options: Options & { readonly out: string }): Promise<void> {
  const { source, unchanged } = lookAgain(options);
  // Without a change there is nothing to link and nothing to make, and Eleventy need not even be loaded.
  if (unchanged && !options.written) return unchanged.tell();
  const { prepare } = await import("../src/site/gather-site.ts");
  const prepared = prepare(options.content, { ...options, source, drafts: false });
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: ".eleventy.js",
    config: (config) => Object.assign(config, { jejak: { ...options, prepared } }),
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
    await eleventy.write();
  } catch (fault) {
    fail(fault);
  } finally {
    prepared.help?.second.end();
  }
}
