/** What a build starts from, looked at but not understood: equal prints mean that nothing has changed. */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, type Survey, surveyContent } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import { defaultTimeZone } from "../model/time-zone.ts";
import { real } from "./out-folder.ts";
import { printOf } from "./print.ts";
import { todayIn } from "./today.ts";

export interface Source {
  readonly survey: Survey;
  /** Of each Markdown file's bytes, in the order of the survey. */
  readonly prints: readonly string[];
}

/** Reads every Markdown file once. */
export function lookAt(root: string): Source {
  const survey = surveyContent(root);
  return { survey, prints: survey.markdown.map(({ file }) => printOf(bytesOf(root, file))) };
}

/** The day that checks take for today, where none is asked for: the machine's, in the archive's time zone. */
export function dayOf({ survey }: Pick<Source, "survey">): string {
  const zone = survey.settings?.data.time_zone;
  try {
    return todayIn(typeof zone === "string" ? zone : defaultTimeZone);
  } catch {
    return todayIn(defaultTimeZone); // no such zone: a problem of its own
  }
}

/** How a build is asked for, as far as its outcome hangs on it. */
interface Asked {
  readonly content: string;
  /** ISO day. */
  readonly today: string;
  readonly lang?: Language | undefined;
}

/** Of every byte that is read, of the size and time of every other file, and of how the build is asked for. */
export function printOfSource({ survey, prints }: Source, { content: root, today, lang }: Asked): string {
  const { markdown, misplaced, problems, shelf } = survey;
  const parts = [
    [root, real(root), today, lang].join(" "),
    ...markdown.map(({ file }, index) => `${file} ${prints[index]}`),
    JSON.stringify([misplaced, problems]),
    ...["site.yaml", "addresses.txt"].map((file) => readIfThere(join(root, file))),
    ...[...shelf.paths].map((file) => `${file} ${stateOf(join(root, file))}`),
  ];
  return hash("sha1", parts.join("\n"), "base64");
}

function readIfThere(path: string): string {
  try {
    return hash("sha1", readFileSync(path), "base64");
  } catch (fault) {
    return String((fault as NodeJS.ErrnoException).code);
  }
}

/** What a system changes with a file's content. */
function stateOf(path: string): string {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat ? [stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join(" ") : "";
}
