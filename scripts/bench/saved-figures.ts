/** One edit under a running server, made twice: the first shows which pages it is to reach, the second is measured. */
import type { Undo } from "./edits.ts";
import { filesWith } from "./files-with.ts";
import { CommandFailed } from "./measure.ts";
import type { Figures } from "./row.ts";
import type { Server } from "./server.ts";
import { writtenSince } from "./written.ts";

export interface SaveWanted {
  readonly server: Server;
  /** Where the server writes. */
  readonly out: string;
  readonly edit: (word: string) => Undo;
  /** Where the word may come to stand. */
  readonly pages: () => readonly string[];
}

/** The edit is undone at the end, also in the output. */
export async function savedFigures(wanted: SaveWanted, words: Iterator<string, never>): Promise<Figures> {
  const { server, out, edit, pages } = wanted;
  const first = words.next().value;
  const undoFirst = edit(first);
  await server.settled(() => filesWith(first, pages()).length > 0);
  const reached = filesWith(first, pages());
  await server.saved(undoFirst, reached);
  const word = words.next().value;
  const since = Date.now();
  let undo: Undo = () => {};
  const cost = await server.saved(() => {
    undo = edit(word);
  }, reached);
  const written = writtenSince(out, since);
  const [stale] = reached.filter((file) => filesWith(word, [file]).length === 0);
  if (stale) throw new CommandFailed(`${stale} was written without the word that was saved`);
  await server.saved(undo, reached);
  return { ...cost, ...written };
}
