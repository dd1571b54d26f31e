/** The options that every command shares. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
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
    .addOption(langOption());

export const langOption = (): Option =>
  new Option("--lang <language>", "language of the messages; default: the archive's").choices(languages);

export const outOption = (description: string): Option =>
  new Option("--out <folder>", description).argParser(fromCaller);

/**
 * A path as the caller meant it. npm starts every script in Jejak's own folder, and says in INIT_CWD where it was called:
 * `npm --prefix ../jejak run check -- --content content`.
 */
export function fromCaller(path: string): string {
  const caller = process.env.INIT_CWD ?? process.cwd();
  return caller === process.cwd() ? path : resolve(caller, path);
}

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

/** Without a slash at its end, as paths of files are put behind it. */
function existingFolder(path: string): string {
  const folder = fromCaller(path).replace(/(?<=.)\/+$/, "");
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidArgumentError("No such folder.");
  return folder;
}
