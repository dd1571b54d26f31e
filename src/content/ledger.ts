/** `addresses.txt`: every address that the archive ever published, one a line. Its only reader and writer. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressPattern, encodedAddress, pageAddress } from "../address.ts";
import { compare, type Problem } from "../problem.ts";
import { decode } from "./text.ts";

export const ledgerFile = "addresses.txt";

export interface LedgerLine {
  /** As `pageAddress` writes it. */
  readonly address: string;
  /** 1-based. */
  readonly line: number;
}

/** Each address at its first line. Blank lines, and those that begin with `#`, are the newsroom's own. */
export function parseLedger(text: string): { lines: readonly LedgerLine[]; problems: readonly Problem[] } {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    const line = index + 1;
    const address = addressIn(written);
    const about = (rule: Problem["rule"], values: Problem["values"]) =>
      problems.push({ file: ledgerFile, line, column: 1, rule, values });
    if (address === null) continue;
    if (!addressPattern.test(address)) {
      about("bad-address", { address });
      continue;
    }
    const page = pageAddress(address);
    const before = first.get(page);
    if (before === undefined) first.set(page, line);
    else about("duplicate-address", { address, line: before });
  }
  return { lines: [...first].map(([address, line]) => ({ address, line })), problems };
}

const addressIn = (written: string): string | null => {
  const text = written.trim();
  return text === "" || text.startsWith("#") ? null : text;
};

export interface LedgerChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The ledger with some addresses more and some less, in order. A comment stays above the address that it stands above,
 * and goes with it; the first lines, up to a blank one, stay first.
 */
export function changedLedger(text: string, { added, removed }: LedgerChange): string {
  const { head, blocks, tail } = blocksOf(text.split("\n"));
  for (const address of added) if (!blocks.has(address)) blocks.set(address, [encodedAddress(address)]);
  for (const address of removed) blocks.delete(address);
  const inOrder = [...blocks].sort(([a], [b]) => compare(a, b)).flatMap(([, lines]) => lines);
  return `${[...head, ...inOrder, ...tail].join("\n").trimEnd()}\n`;
}

/** `blocks`: by address, its comments and then itself. */
function blocksOf(lines: readonly string[]) {
  const end = lines.findIndex((line) => line.trim() === "" || addressIn(line) !== null);
  const head = end > 0 && lines[end]?.trim() === "" ? lines.slice(0, end + 1) : [];
  const blocks = new Map<string, readonly string[]>();
  let open: string[] = [];
  for (const line of lines.slice(head.length)) {
    open.push(line);
    const written = addressIn(line);
    if (written === null) continue;
    const address = pageAddress(written);
    if (!blocks.has(address)) blocks.set(address, open);
    open = [];
  }
  return { head, blocks, tail: open };
}

/**
 * Makes the change on disk, in one piece: a reader meets the old file or the new one. `opening`: what a new file begins
 * with. Leaves alone what would not change.
 */
export function saveLedger(root: string, change: LedgerChange, opening: string): void {
  const path = join(root, ledgerFile);
  const bytes = readIfThere(path);
  const before = bytes === null ? opening : decode(ledgerFile, bytes).text;
  if (before === null) throw new Error(`not UTF-8: ${path}`);
  const after = changedLedger(before, change);
  if (after === bytes?.toString("utf8")) return;
  const beside = join(root, `.${ledgerFile}-${process.pid}`);
  try {
    writeFileSync(beside, after);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw fault;
  }
}
