/** What outlives every reload of the code while a site is served: the server's options, and the problems it shows. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { pageOf } from "../checks/run-checks.ts";
import type { Language } from "../i18n/language.ts";
import { moreLine, problemLine } from "../i18n/problem-text.ts";
import { formatCount, wordsOf } from "../i18n/words-of.ts";
import { hasErrors, type Problem } from "../problem.ts";
import { escapeHtml } from "../views/html.ts";
import type { GuideFile } from "./guide-file.ts";
import type { RecordStore } from "./records/store.ts";
import { fewOfEach } from "./report.ts";

/** Made empty, once, by `.eleventy.js`. */
export interface DevSession {
  /** HTML on top of every page served; empty where the content has no problems. */
  panel?: string;
  /** What has been read of the content. */
  store?: RecordStore;
  /** One object for the server's whole life: where it changed, Eleventy would restart the server. */
  options?: object;
  /** Answers what is asked of the style guide, by the newest code and settings; null: that is no address of the guide. */
  guide?: (pathname: string) => Promise<GuideFile | null>;
}

export function serverOptions(session: DevSession): object {
  session.options ??= { domDiff: false, middleware: [withPanel(session), withGuide(session)] };
  return session.options;
}

/** Puts the panel into each page on its way out; files on disk stay as they are. */
function withPanel(session: DevSession) {
  return (_: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const end = response.end.bind(response);
    response.end = ((data?: unknown) => {
      const isPage = String(response.getHeader("Content-Type")).startsWith("text/html");
      if (!isPage || !session.panel || data === undefined) return end(data);
      return end(String(data).replace("<body>", () => `<body>${session.panel}`));
    }) as typeof response.end;
    next();
  };
}

/** A fault in an example is told in the place of its page; the rest of the preview stays as it is. */
function withGuide(session: DevSession) {
  return async (
    { url = "/" }: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> => {
    try {
      const file = await session.guide?.(new URL(url, "http://localhost").pathname);
      if (!file) return next();
      response.setHeader("Content-Type", file.type);
      response.end(file.body);
    } catch (fault) {
      console.error(fault);
      response.statusCode = 500;
      response.setHeader("Content-Type", "text/plain; charset=utf-8");
      response.end(String((fault as Error).stack));
    }
  };
}

/** Warnings alone are folded up: a new archive has thirty blanks to fill in, and its pages are to be seen. */
export function problemPanel(problems: readonly Problem[], language: Language, content: string): string {
  if (problems.length === 0) return "";
  const title = wordsOf[language].problems(formatCount(problems.length, language));
  const { shown, more } = fewOfEach(problems);
  const lines = [
    ...shown.map((problem) => problemLine(problem, language, content)),
    ...more.map(([rule, count]) => moreLine(rule, count, pageOf(rule), language)),
  ].map((line) => `<li>${escapeHtml(line)}</li>`);
  const open = hasErrors(problems) ? " open" : "";
  return `<section class="problems" aria-label="${title}"><style>${style}</style><details${open}><summary>${title}</summary><ul>${lines.join("")}</ul></details></section>`;
}

const style =
  ".problems{background:#fff4ce;color:#1b1b1b;padding:1rem;border-bottom:4px solid #b35900;font:1rem/1.5 monospace;overflow-wrap:anywhere}" +
  ".problems summary{font:bold 1.1rem/1.3 sans-serif;cursor:pointer}.problems ul{margin:.5rem 0 0;padding-left:1.2rem}";
