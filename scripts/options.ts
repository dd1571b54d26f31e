/** The options that every command shares. */
import { statSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
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

export const folderOptions = (name: string, description: string): FolderOptions =>
  folderCommand(name, description).parse().opts<FolderOptions>();

function existingFolder(path: string): string {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidArgumentError("No such folder.");
  return path;
}
