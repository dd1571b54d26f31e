/** What an example is: one state of a component, shown with the example archive; at once documentation, test and picture. */

import { parseWhen, type When } from "../../date.ts";
import { buildArchive } from "../../graph/build-archive.ts";
import type { Thing, ThingOf } from "../../model/thing.ts";
import { type Context, contextOf } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

export interface Example {
  /** The state that it shows, in English: `"long names"`. */
  readonly name: string;
  /** `context`: of the example archive in `src/site/style-guide/`, in the language and with the addresses of the site. */
  show(context: Context): Children;
}

export interface Component {
  readonly name: string;
  /** Below `src/views/`: `parts/stories.tsx`. */
  readonly file: string;
  readonly examples: readonly Example[];
}

/** The thing of this file name in the archive of the examples. */
export function thing<F extends keyof ThingOf>(context: Context, folder: F, slug: string): ThingOf[F] {
  const isIt = (found: Thing): found is ThingOf[F] => found.folder === folder && found.entry.slug === slug;
  const found = context.archive.things.find(isIt);
  if (!found) throw new Error(`no ${folder}/${slug} among the examples`);
  return found;
}

/** The context of an archive with these settings and nothing in it. */
export const emptied = ({ archive }: Context): Context =>
  contextOf(buildArchive([], archive.settings).archive);

/** Of an EDTF text that is one. */
export function date(edtf: string): When {
  const when = parseWhen(edtf);
  if (!when) throw new Error(`no date: ${edtf}`);
  return when;
}
