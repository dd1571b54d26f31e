/** `npm run build`: checks the content, then writes the site. Exit code 1, and nothing written, on an error. */
import Eleventy from "@11ty/eleventy";
import type { Options } from "../src/site/eleventy.ts";
import { type FolderOptions, folderCommand, todayOption } from "./options.ts";

const command = folderCommand("build", "Check the content and write the site.");
const { content, out, lang, today } = command
  .option("--out <folder>", "where the finished site goes", "_site")
  .addOption(todayOption())
  .parse()
  .opts<FolderOptions & { out: string; today?: string }>();

const options: Options = {
  content,
  out,
  lang,
  today,
};
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
