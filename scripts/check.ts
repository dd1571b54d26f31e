/** `npm run check`: reads the content, builds nothing, and tells of every problem. Exit code 1 on an error. */
import { hasErrors } from "../src/problem.ts";
import { readArchive } from "../src/site/read-archive.ts";
import { report } from "../src/site/report.ts";
import { folderOptions } from "./options.ts";

const { content, lang } = folderOptions("check", "Read the content and tell of every problem.");
const { archive, problems } = readArchive(content);
console.log(report(problems, lang ?? archive.settings.language, content));
process.exitCode = hasErrors(problems) ? 1 : 0;
