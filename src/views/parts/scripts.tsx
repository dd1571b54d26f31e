/** The scripts of a page. They only add: every page is whole without them. */
import type { Context } from "../context.ts";
import { boxScriptPath } from "../search-paths.ts";

export const schemeScriptPath = "/aset/tampilan.js";
export const cardScriptPath = "/aset/kartu.js";
/** Of the page about feeds; on others loaded once a reader opens the box that tells how to cite a story. */
export const copyScriptPath = "/aset/salin.js";

/** Stands before the stylesheet, so that the reader's scheme is known before anything is painted. */
export const Scripts = ({ context }: { context: Context }) => (
  <>
    <script src={context.href(schemeScriptPath)} />
    <script src={context.href(cardScriptPath)} defer />
    <script src={context.href(boxScriptPath)} defer />
  </>
);
