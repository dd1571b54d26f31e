/** What a build starts from, looked at but not understood: equal prints mean that nothing has changed. */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, type Survey, surveyContent } from "../content/load.ts";
import { printOf } from "./records/read-record.ts";

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

/** Of every byte that is read, and of the size and time of every other file. */
export function printOfSource(root: string, { survey, prints }: Source): string {
  const { markdown, misplaced, problems, shelf } = survey;
  const parts = [
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
