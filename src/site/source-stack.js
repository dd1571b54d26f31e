/** Stacks of compiled code that name its sources. Plain JavaScript, as `scripts/run.js` runs it as it is. */
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * For this thread, from now on. Unlike Node's own source maps it reads a map only when a stack is asked for, which
 * spares each start the reading of them all.
 */
export function nameSources() {
  Error.prepareStackTrace = (error, frames) =>
    [headOf(error), ...frames.map((frame) => `    at ${atSource(String(frame))}`)].join("\n");
}

/** @param {Error} error */
function headOf(error) {
  try {
    return Error.prototype.toString.call(error);
  } catch {
    return "Error";
  }
}

/** @param {string} frame `name (file:///…/build.js:12:3)` */
const atSource = (frame) =>
  frame.replace(/(file:\/\/\S+?\.js):(\d+):(\d+)/, (place, url, line, column) => {
    const file = fileURLToPath(url);
    const found = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!found || !("originalSource" in found)) return place;
    const source = resolve(dirname(file), found.originalSource);
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  });

/** @type {Map<string, SourceMap | null>} */
const maps = new Map();

/** @param {string} file */
function mapOf(file) {
  let map = maps.get(file);
  if (map === undefined) {
    try {
      map = new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
    } catch {
      map = null; // a file that nobody compiled, or a damaged map: the stack stays as it is
    }
    maps.set(file, map);
  }
  return map;
}
