/** `npm run check`: reads the content, builds nothing, and tells of every problem. Exit code 1 on an error. */
import { hasErrors } from "../src/problem.ts";
import { refusal } from "../src/site/out-folder.ts";
import { readArchive } from "../src/site/read-archive.ts";
import { report } from "../src/site/report.ts";
import { type FolderOptions, folderCommand, outOption } from "./options.ts";

const command = folderCommand("check", "Read the content and tell of every problem.");
const { content, out, lang } = command
  .addOption(outOption("where the site would go: tell if it may not"))
  .parse()
  .opts<FolderOptions & { out?: string }>();
const { archive, pages, problems } = readArchive(content);
const language = lang ?? archive.settings.language;
console.log(report(problems, language, content));
const refused = out === undefined ? null : refusal(out, content, pages, language);
if (refused) console.error(refused);
process.exitCode = refused || hasErrors(problems) ? 1 : 0;
