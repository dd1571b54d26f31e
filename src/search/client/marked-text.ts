/** Text of which parts were asked for. */
import type { Marked } from "../answer.ts";
import { el } from "./el.ts";

export const markedText = (parts: Marked): (HTMLElement | string)[] =>
  parts.map(({ text, marked }) => (marked ? el("mark", {}, text) : text));

export const plainOf = (parts: Marked): string => parts.map(({ text }) => text).join("");
