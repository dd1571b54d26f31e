/** The one way from content to a site on disk, for every command that ends with one. */
import Eleventy from "@11ty/eleventy";
import type { Options } from "../src/site/eleventy.ts";
import { type FolderOptions, folderCommand } from "./options.ts";

/** The options of a command that builds. */
export const buildOptions = (name: string, description: string): FolderOptions & { out: string } =>
  folderCommand(name, description)
    .option("--out <folder>", "where the finished site goes", "_site")
    .parse()
    .opts<FolderOptions & { out: string }>();

/** Checks the content, then writes the site. Exit code 1, and nothing written, on an error. */
export async function buildSite(options: Options): Promise<void> {
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: ".eleventy.js",
    config: (config) => Object.assign(config, { jejak: options }),
  });
  eleventy.disableLogger();
  try {
    await eleventy.init();
    await eleventy.write();
  } catch (fault) {
    // By name: .eleventy.js loads its own copy of the class, and the site's code need not be loaded twice.
    const error = fault as Error;
    console.error(error.constructor.name === "ContentError" ? error.message : error);
    process.exitCode = 1;
  }
}
