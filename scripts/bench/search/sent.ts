/** Files as a host sends them. */
import { gzipSync } from "node:zlib";

const packedByHosts = /\.(?:json|js|txt|css)$/;

/** Bytes on the line: hosts pack text with gzip, mostly at level 6, and leave the rest as it is. */
export const sentBytes = (file: string, bytes: Uint8Array): number =>
  packedByHosts.test(file) ? gzipSync(bytes, { level: 6 }).length : bytes.length;

const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^aset\/cari\.(?:js|css)$/, "page"],
  [/^aset\/cari\.json$/, "list of files"],
  [/^aset\/(?:cari\/)?mesin-/, "engine"],
  [/\/head\.json$/, "heads of segments"],
  [/\/\d+(?:-all)?\.bin$/, "words in segments"],
  [/\/k\/\d+\.json$/, "ten stories"],
  [/\/names-/, "names"],
  [/\/words-/, "roots"],
];

/** What a file of the search is for. */
export const kindOf = (file: string): string => kinds.find(([pattern]) => pattern.test(file))?.[1] ?? "other";
