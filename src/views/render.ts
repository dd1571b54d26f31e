/** A view -> the text of a page. */
import type { Html } from "./jsx/jsx-runtime.ts";

export const toHtml = ({ markup }: Html): string => `<!DOCTYPE html>\n${markup}\n`;
