/** Disk -> entries: the only reader of a content folder. Nothing found there is ever run or followed elsewhere. */
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { compare, type Problem } from "../problem.ts";
import { betterPath } from "./better-path.ts";
import { fileKindOf, mayHoldFiles } from "./file-kinds.ts";
import { type Folder, isFolder, isPathOf } from "./folders.ts";
import {
  type FrontMatter,
  isRecord,
  longest as longestFrontMatter,
  splitFrontMatter,
} from "./front-matter.ts";
import { type LedgerLine, ledgerFile, parseLedger } from "./ledger.ts";
import { plainValueProblems } from "./plain-values.ts";
import { Shelf } from "./shelf.ts";
import { decode } from "./text.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

/** One Markdown file, read but not yet understood. */
export interface Entry extends FrontMatter {
  readonly folder: Folder;
  /** Path below the folder, without `.md`: `iwan-setiawan`, `2023/11/ponsel`. */
  readonly slug: string;
}

/** `site.yaml`, read but not yet understood. */
export interface SettingsSource extends YamlSource {
  readonly data: Readonly<Record<string, unknown>>;
}

/** A Markdown file and the place that its path gives it. */
export interface Found extends Pick<Entry, "folder" | "slug"> {
  /** Path below the content folder. */
  readonly file: string;
}

/** What a content folder holds, but for what its Markdown files say. */
export interface Survey {
  /** In order of path. */
  readonly markdown: readonly Found[];
  /** Keys (`people/iwan-setiawan`) of files that are there but whose path is none. */
  readonly misplaced: readonly string[];
  /** Whatever is not Markdown: pictures and documents, read only once something uses them. */
  readonly shelf: Shelf;
  /** Null where there is no readable `site.yaml`; the problems then say so. */
  readonly settings: SettingsSource | null;
  /** Every address that was ever published; empty where none was recorded. */
  readonly ledger: readonly LedgerLine[];
  readonly problems: readonly Problem[];
}

export interface Content extends Omit<Survey, "markdown" | "misplaced"> {
  readonly entries: readonly Entry[];
  /** Keys (`people/iwan-setiawan`) of files that are there but cannot be read. */
  readonly broken: readonly string[];
}

/** A story of 100,000 words is half of this; larger files are a mistake or an attack. */
const largest = { bytes: 1024 * 1024, size: "1 MB", part: "file" } as const;

/** 400,000 addresses. */
const largestLedger = { bytes: 16 * 1024 * 1024, size: "16 MB", part: "ledger" } as const;

/** Reads everything under `root`, in order of path. Throws only where `root` itself cannot be read. */
export function loadContent(root: string): Content {
  const { markdown, misplaced, problems, ...survey } = surveyContent(root);
  const read = markdown.map((found) => ({ key: keyOf(found), ...entryOf(found, bytesOf(root, found.file)) }));
  return {
    ...survey,
    entries: read.flatMap(({ entry }) => entry ?? []),
    broken: [...misplaced, ...read.filter(({ entry }) => entry === null).map(({ key }) => key)],
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** Looks at everything under `root`, but into no Markdown file. Throws only where `root` itself cannot be read. */
export function surveyContent(root: string): Survey {
  const { settings, problems: settingsProblems } = loadSettings(root);
  const { ledger, problems: ledgerProblems } = loadLedger(root);
  const problems = [...settingsProblems, ...ledgerProblems];
  const markdown: Found[] = [];
  const misplaced: string[] = [];
  const files: string[] = [];
  const refused: string[] = [];
  for (const { file, type, code = "" } of filesBelow(root)) {
    if (file === settingsFile || (file === ledgerFile && type === "file")) continue;
    const kind = type === "file" ? kindOf(file) : type;
    if (type !== "file") refused.push(file);
    else if (!file.endsWith(".md")) files.push(file);
    if (kind === "silent") continue;
    if (kind === "misplaced") {
      const { path, fault } = betterPath(file, publishedIn(root, file));
      const folder = file.split("/")[0] ?? "";
      problems.push(about(file, "bad-file-name", { better: `${path}.md`, fault, folder }));
      misplaced.push(path);
    } else if (typeof kind !== "string") markdown.push({ file, ...kind });
    else if (file !== otherSettingsFile || settings) {
      const isOfOtherKind = kind === "ignored" && mayHoldFiles(file);
      problems.push(about(file, unread[kind], isOfOtherKind ? { fault: "kind" } : { code }));
    }
  }
  return { markdown, misplaced, shelf: new Shelf(root, files, refused), settings, ledger, problems };
}

export const keyOf = ({ folder, slug }: Pick<Entry, "folder" | "slug">): string => `${folder}/${slug}`;

/** The entry in the bytes of one file, or null; and what is wrong with it. `bytes`: or why there are none. */
export function entryOf(
  found: Found,
  bytes: Buffer | Problem,
): { entry: Entry | null; problems: readonly Problem[] } {
  if (!Buffer.isBuffer(bytes)) return { entry: null, problems: [bytes] };
  const { text, problems } = decode(found.file, bytes);
  if (text === null) return { entry: null, problems };
  const outcome = splitFrontMatter(found.file, text);
  if ("problems" in outcome) return { entry: null, problems: [...problems, ...outcome.problems] };
  return { entry: { ...outcome, ...found }, problems: [...problems, ...plainValueProblems(outcome)] };
}

const settingsFile = "site.yaml";
const otherSettingsFile = "site.yml";

/** `site.yaml` alone. */
export function loadSettings(root: string): Pick<Content, "settings" | "problems"> {
  const file = settingsFile;
  const none = (problems: readonly Problem[]) => ({ settings: null, problems });
  const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
  if (!stat) {
    const isOther = lstatSync(join(root, otherSettingsFile), { throwIfNoEntry: false })?.isFile();
    return none([about(file, "no-settings", isOther ? { other: otherSettingsFile } : {})]);
  }
  if (stat.isSymbolicLink()) return none([about(file, "symbolic-link")]);
  if (!stat.isFile()) return none([about(file, "cannot-read", { code: "ENOTSUP" })]);
  const { text, problems } = readText(root, file);
  if (text === null) return none(problems);
  if (text.length > longestFrontMatter) {
    return none([about(file, "too-large", { size: "32 KB", part: "front-matter" })]);
  }
  const source = { file, yaml: text, yamlLine: 1 };
  const outcome = parseYaml(source);
  if ("problems" in outcome) return none([...problems, ...outcome.problems]);
  const data = outcome.data ?? {};
  if (!isRecord(data)) return none([...problems, about(file, "no-settings")]);
  return { settings: { ...source, data }, problems: [...problems, ...plainValueProblems(source)] };
}

/** Empty where there is none; whatever else bears its name is told of as any file is. */
function loadLedger(root: string): Pick<Content, "ledger" | "problems"> {
  if (!lstatSync(join(root, ledgerFile), { throwIfNoEntry: false })?.isFile())
    return { ledger: [], problems: [] };
  const { text, problems } = readText(root, ledgerFile, largestLedger);
  const { lines, problems: faults } = parseLedger(text ?? "");
  return { ledger: lines, problems: [...problems, ...faults] };
}

type Limit = typeof largest | typeof largestLedger;

const unread = { link: "symbolic-link", unreadable: "cannot-read", ignored: "ignored-file" } as const;

const about = (file: string, rule: Problem["rule"], values: Problem["values"] = {}): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  values,
});

interface Item {
  readonly file: string;
  readonly type: "file" | "link" | "unreadable";
  /** The system's error code where it is unreadable. */
  readonly code?: string;
}

/** In order; links are not followed. Names that begin with a dot are nobody's content. */
function* filesBelow(root: string, below = ""): Generator<Item> {
  let found: Dirent[];
  try {
    found = readdirSync(join(root, below), { withFileTypes: true });
  } catch (fault) {
    if (below === "") throw fault;
    yield { file: below, type: "unreadable", code: codeOf(fault) };
    return;
  }
  for (const item of found.sort((a, b) => compare(a.name, b.name))) {
    const file = below ? `${below}/${item.name}` : item.name;
    if (item.name.startsWith(".")) continue;
    if (item.isDirectory()) yield* filesBelow(root, file);
    else if (item.isFile()) yield { file, type: "file" };
    else yield item.isSymbolicLink() ? { file, type: "link" } : { file, type: "unreadable", code: "ENOTSUP" };
  }
}

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? String(fault);

type Kind = "silent" | "ignored" | "misplaced" | Pick<Entry, "folder" | "slug">;

function kindOf(file: string): Kind {
  const [top = "", ...rest] = file.split("/");
  if (!file.endsWith(".md")) return mayHoldFiles(file) && fileKindOf(file) ? "silent" : "ignored";
  if (/(?:^|\/)README\.md$/.test(file)) return "silent";
  const slug = rest.join("/").slice(0, -".md".length);
  return isFolder(top) && isPathOf(top, slug) ? { folder: top, slug } : "misplaced";
}

/** The day under `published` of a file that is not where it belongs; empty where none can be read. */
const publishedIn = (root: string, file: string): string =>
  /^published:\s*["']?([\d-]{4,10})/m.exec(readText(root, file).text ?? "")?.[1] ?? "";

function readText(root: string, file: string, limit: Limit = largest) {
  const bytes = bytesOf(root, file, limit);
  return Buffer.isBuffer(bytes) ? decode(file, bytes) : { text: null, problems: [bytes] };
}

/** What a file holds, or the problem that keeps it from being read. Holds until the next file is read. */
export function bytesOf(
  root: string,
  file: string,
  { bytes, size, part }: Limit = largest,
): Buffer | Problem {
  try {
    return readUpTo(join(root, file), bytes) ?? about(file, "too-large", { size, part });
  } catch (fault) {
    return about(file, "cannot-read", { code: codeOf(fault) });
  }
}

/** All files are read into this one, which grows with the largest. */
let room = Buffer.allocUnsafeSlow(64 * 1024);

/** Null where the file is larger than `most` bytes. Asking for its size first would take longer than reading it. */
function readUpTo(path: string, most: number): Buffer | null {
  const opened = openSync(path, "r");
  try {
    for (let size = 0; ; ) {
      size += readSync(opened, room, size, room.length - size, null);
      if (size > most) return null;
      if (size < room.length) return room.subarray(0, size);
      const larger = Buffer.allocUnsafeSlow(2 * room.length);
      room.copy(larger);
      room = larger;
    }
  } finally {
    closeSync(opened);
  }
}
