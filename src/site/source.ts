/** What a build starts from, looked at but not understood: equal prints mean that nothing has changed. */
import { hash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bytesOf, type Survey, surveyContent } from "../content/load.ts";
import type { Language } from "../i18n/language.ts";
import { real } from "./out-folder.ts";
import { printOf } from "./print.ts";
import { styleSources } from "./style-sources.ts";

/** A content folder, looked at from outside. */
export interface Surroundings {
  readonly survey: Survey;
  /** Print of all but the Markdown files: of every byte that is read at once, of the size and time of every other file; of the stylesheets. */
  readonly others: string;
}

export interface Source extends Surroundings {
  /** Of each Markdown file's bytes, in the order of the survey. */
  readonly prints: readonly string[];
}

/** The print is taken before what it is of is read: what changes meanwhile differs from it the next time. */
export function lookAround(root: string): Surroundings {
  const read = ["site.yaml", "addresses.txt"].map((file) => readIfThere(join(root, file)));
  const survey = surveyContent(root);
  const { misplaced, problems, shelf } = survey;
  const states = [...shelf.paths].map((file) => `${file} ${stateOf(join(root, file))}`);
  const parts = [...read, styleSources(), JSON.stringify([misplaced, problems]), ...states];
  return { survey, others: hash("sha1", parts.join("\n"), "base64") };
}

/** Reads every Markdown file once. */
export function lookAt(root: string): Source {
  const around = lookAround(root);
  return { ...around, prints: around.survey.markdown.map(({ file }) => printOf(bytesOf(root, file))) };
}

/** How a build is asked for, as far as its outcome hangs on it. */
interface Asked {
  readonly content: string;
  /** ISO day. */
  readonly today: string;
  readonly lang?: Language | undefined;
  /** Whether there is to be an index of words. */
  readonly search: boolean;
}

/** Of all that a build is made of, and of how it is asked for. */
export function printOfSource(
  { survey, others, prints }: Source,
  { content, today, lang, search }: Asked,
): string {
  const files = survey.markdown.map(({ file }, index) => `${file} ${prints[index]}`);
  const parts = [content, real(content), today, lang ?? "", String(search), others, ...files];
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
