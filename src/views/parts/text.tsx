/** Linked text: a line, or a whole body. */
import type { LinkedBody, LinkedRun } from "../../graph/archive.ts";
import type { Context } from "../context.ts";
import { bodyHtml, runHtml } from "../html.ts";

/** One line of text; `lang` where it comes from a story in another language. */
export const Line = (props: { context: Context; run: LinkedRun; lang?: string | undefined }) => (
  <span lang={props.lang} dangerouslySetInnerHTML={{ __html: runHtml(props.context, props.run) }} />
);

/** Nothing at all where the body is empty. */
export function Prose(props: { context: Context; body: LinkedBody; lang?: string | undefined }) {
  const { context, body, lang } = props;
  if (body.length === 0) return null;
  // no browser has a dictionary for Indonesian
  const isIndonesian = /^id\b/.test(lang ?? context.language);
  const __html = bodyHtml(context, body, isIndonesian);
  return <div class="prose" lang={lang} dangerouslySetInnerHTML={{ __html }} />;
}
