/** `npm start`: builds and serves the site, and shows every edit of content, views and styles in the open tab. */
import Eleventy from "@11ty/eleventy";
import { InvalidArgumentError } from "commander";
import type { Options } from "../src/site/eleventy.ts";
import { fail } from "./fail.ts";
import { type FolderOptions, folderCommand, outOption } from "./options.ts";

const command = folderCommand("start", "Serve the site and show every edit at once.");
const { content, out, lang, port } = command
  .addOption(outOption("where the previewed site goes").default("_dev"))
  .option("--port <number>", "where to serve; the next free one if taken", portNumber, "8080")
  .parse()
  .opts<FolderOptions & { out: string; port: string }>();

const options: Options = {
  content,
  out,
  lang,
};
const eleventy = new Eleventy(undefined, undefined, {
  configPath: ".eleventy.js",
  runMode: "serve",
  quietMode: true,
  config: (config) => Object.assign(config, { jejak: options }),
});
// Eleventy counts only the files that it writes itself, which are none.
const log = (line: string) => line.includes("Wrote 0 files") || console.log(line);
eleventy.logger.overrideLogger({ log, info: log, warn: console.warn, error: console.error });
try {
  await eleventy.init();
  const rebuild = await eleventy.watch();
  eleventy.watcher.on("unlink", rebuild); // Eleventy itself builds nothing when a file is deleted
  await eleventy.serve(port);
  process.on("SIGINT", () => {
    void eleventy.stopWatch();
  });
} catch (fault) {
  fail(fault);
}

function portNumber(text: string): string {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError("No port number.");
  return text;
}
