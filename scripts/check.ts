/** `npm run check`: reads the content, builds nothing, and tells of every problem. Exit code 1 on an error. */
import { Option } from "commander";
import { hasErrors } from "../src/problem.ts";
import { refusal } from "../src/site/out-folder.ts";
import { readArchive } from "../src/site/read-archive.ts";
import { type Format, formats } from "../src/site/report-formats.ts";
import { type FolderOptions, folderCommand, outOption, todayOption } from "./options.ts";

const command = folderCommand("check", "Read the content and tell of every problem.");
const { content, out, lang, today, format, all } = command
  .addOption(outOption("where the site would go: tell if it may not"))
  .addOption(new Option("--format <name>", "how to tell").choices(Object.keys(formats)).default("text"))
  .option("--all", "every problem, however many there are of one rule")
  .addOption(todayOption())
  .parse()
  .opts<FolderOptions & { out?: string; today?: string; format: Format; all?: boolean }>();

const { archive, pages, media, shared, problems } = readArchive(content, { today });
const language = lang ?? archive.settings.language;
const text = formats[format](problems, { language, content, all });
if (text) console.log(text);
const refused = out === undefined ? null : refusal(out, content, [...pages, ...media, ...shared], language);
if (refused) console.error(refused);
process.exitCode = refused || hasErrors(problems) ? 1 : 0;
