/** The options that every command shares. */
import { statSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import { parseWhen } from "../src/date.ts";
import { type Language, languages } from "../src/i18n/language.ts";

export interface FolderOptions {
  readonly content: string;
  readonly lang?: Language;
}

export const folderCommand = (name: string, description: string): Command =>
  new Command(`npm run ${name} --`)
    .description(description)
    .option("--content <folder>", "where the archive's Markdown files are", existingFolder, "content")
    .addOption(
      new Option("--lang <language>", "language of the messages; default: the archive's").choices(languages),
    );

/** For the commands that tell what is late or still to come. */
export const todayOption = (): Option =>
  new Option(
    "--today <day>",
    "the day that checks take for today: 2026-11-24; default: this machine's",
  ).argParser(isoDay);

function isoDay(text: string): string {
  const when = /^\d{4}-\d\d-\d\d$/.test(text) ? parseWhen(text) : null;
  if (!when) throw new InvalidArgumentError("No such day. Write it as 2026-11-24.");
  return text;
}

function existingFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidArgumentError("No such folder.");
  return path;
}
