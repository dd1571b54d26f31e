/** `npm run check`: reads the content, builds nothing, and tells of every problem. Exit code 1 on an error. */
import { Option } from "commander";
import { hasErrors } from "../src/problem.ts";
import { readArchive } from "../src/site/read-archive.ts";
import { type Format, formats } from "../src/site/report-formats.ts";
import { type FolderOptions, folderCommand, todayOption } from "./options.ts";

const { content, lang, today, format, all } = folderCommand(
  "check",
  "Read the content and tell of every problem.",
)
  .addOption(new Option("--format <name>", "how to tell").choices(Object.keys(formats)).default("text"))
  .option("--all", "every problem, however many there are of one rule")
  .addOption(todayOption())
  .parse()
  .opts<FolderOptions & { today?: string; format: Format; all?: boolean }>();

const { archive, problems } = readArchive(content, { today });
const text = formats[format](problems, { language: lang ?? archive.settings.language, content, all });
if (text) console.log(text);
process.exitCode = hasErrors(problems) ? 1 : 0;
