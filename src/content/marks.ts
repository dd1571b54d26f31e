/** What a text names or leads to: all that linking and checking need of a body, and far less than the body. */
import type { Body, Piece, Run } from "./body.ts";

export type WrittenMention = Extract<Piece, { kind: "mention" }>;

type WrittenPicture = Extract<Piece, { kind: "picture" }>;

/** A piece that means something beyond its own text. Plain data. */
export type Mark =
  | Extract<Piece, { kind: "mention" | "link" | "file" }>
  | (Omit<WrittenPicture, "caption" | "alone"> & {
      /** Those of its caption. */
      readonly mentions: readonly WrittenMention[];
    });

/** In reading order. */
export const marksIn = (parts: Body["parts"]): Mark[] =>
  parts.flatMap((part) => (typeof part === "string" ? [] : marksOf(part)));

export function marksOf(run: Run): Mark[] {
  const marks: Mark[] = [];
  for (const piece of run) {
    if (piece.kind === "mention" || piece.kind === "link" || piece.kind === "file") marks.push(piece);
    else if (piece.kind === "picture") {
      const { kind, src, spot, alt, caption } = piece;
      marks.push({ kind, src, spot, alt, mentions: (caption ?? []).filter((one) => one.kind === "mention") });
    }
  }
  return marks;
}
