/** `npm run build`: checks the content, then writes the site. Exit code 1, and nothing written, on an error. */
import Eleventy from "@11ty/eleventy";
import type { Options } from "../src/site/eleventy.ts";
import { fail } from "./fail.ts";
import { type FolderOptions, folderCommand, outOption } from "./options.ts";

const command = folderCommand("build", "Check the content and write the site.");
const { content, out, lang } = command
  .addOption(outOption("where the finished site goes").default("_site"))
  .parse()
  .opts<FolderOptions & { out: string }>();

const options: Options = {
  content,
  out,
  lang,
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
  fail(fault);
}
