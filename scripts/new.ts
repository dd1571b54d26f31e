/** `npm run new -- archive <folder>`: starts an empty archive of a newsroom's own. Exit code 1, and nothing written, where it cannot. */
import { join } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { type Language, languages } from "../src/i18n/language.ts";
import { wordsOf } from "../src/i18n/words-of.ts";
import { settingsSchema } from "../src/model/schema.ts";
import { archiveFault, newArchive } from "../src/site/new-archive.ts";
import { readArchive } from "../src/site/read-archive.ts";
import { fromCaller } from "./options.ts";

interface ArchiveOptions {
  readonly lang: Language;
  readonly title?: string;
  readonly url?: string;
}

const command = new Command("npm run new --").description("Start something new.");
command
  .command("archive")
  .description("Start an empty archive outside Jejak's own folder.")
  .argument("<folder>", "where it is to be: not there yet, or empty", fromCaller)
  .addOption(
    new Option("--lang <language>", "language of the archive, its sample pages and its README")
      .choices(languages)
      .default("id"),
  )
  .option("--title <text>", "name of the archive", fitting("title", "No name."))
  .option("--url <address>", "address of the site to be", fitting("url", "No web address."))
  .action(startArchive);
command.parse();

function startArchive(folder: string, { lang, title, url }: ArchiveOptions): void {
  const { made, refused } = wordsOf[lang].newArchive;
  const fault = archiveFault(folder);
  if (fault) {
    refuse(refused[fault](folder));
    return;
  }
  try {
    newArchive({ folder, language: lang, title, url });
    const { problems } = readArchive(join(folder, "content"));
    console.log(made(folder, String(problems.filter(({ rule }) => rule === "unfilled-blank").length)));
  } catch (error) {
    refuse((error as Error).message); // what the system says: no permission, no space
  }
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

function fitting(key: "title" | "url", otherwise: string): (text: string) => string {
  return (text) => {
    if (!settingsSchema.shape[key].safeParse(text).success) throw new InvalidArgumentError(otherwise);
    return text;
  };
}
