/** A view's tree -> the text of a page. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

export const toHtml = (page: VNode): string => `<!DOCTYPE html>\n${renderToString(page)}\n`;
