/** An index as Pagefind 1.5 writes it, rewritten so that little of it has to be fetched (docs/decisions/025-search.md). */
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "../../search/cbor.ts";
import { packSorted } from "../../search/front-coding.ts";
import { packNumbers } from "../../search/packed-numbers.ts";
import { partFile, type SegmentHead } from "../../search/segment-head.ts";
import {
  type IndexedWord,
  mapHeld,
  renumbered,
  withFewPlaces,
  withoutFieldPlaces,
} from "./pagefind-words.ts";

/** CBOR: `[version, [hash, words][], [from, to, hash][], filters, [key, pages in order][], fields]`. */
type Head = [
  version: string,
  pages: [hash: string, words: number][],
  parts: [from: string, to: string, hash: string][],
  filters: unknown[],
  sorts: [key: string, pages: number[]][],
  fields: string[],
];

/** Of a part with few places, before it is packed; a single word may need more. */
const bytesInPart = 3000;

/** Where fewer bytes of a part would be left out, before it is packed, there is but one file of it, with all places. */
const worthAFile = 1200;

/** The lengths of stories only weigh them against each other. */
const wordsInLength = 64;

/** Stands before whatever Pagefind packs. */
const signature = Buffer.from("pagefind_dcd");

/** `head.json`, `0.bin`, `1.bin`, `1-all.bin`, … `part`: a part of Pagefind's, by its hash. Throws where they have another form. */
export function rewriteIndex(
  packedHead: Uint8Array,
  part: (hash: string) => Uint8Array,
): Map<string, Uint8Array | string> {
  const [, pages, parts, , sorts, fields] = unpack<Head>(packedHead);
  const order = sorts.find(([key]) => key === "place")?.[1] ?? [];
  if (order.length !== pages.length) throw new Error("Pagefind has lost a story");
  const places: number[] = [];
  for (const [place, page] of order.entries()) places[page] = place;
  const words = parts
    .flatMap(([, , hash]) => unpack<[IndexedWord[]]>(part(hash))[0].map((word) => encodedWord(word, places)))
    .sort((one, other) => (one.word < other.word ? -1 : 1));
  const groups = grouped(words);
  const head: SegmentHead = {
    lengths: order.map((page) => Math.ceil((pages[page]?.[1] ?? 0) / wordsInLength)),
    fields,
    starts: packSorted(
      groups.flatMap(({ first }, at) => (at > 0 ? [beginningOf(first, groups[at - 1]?.last ?? "")] : [])),
    ),
    shortened: packNumbers(groups.flatMap(({ few }, at) => (few ? [at] : []))),
  };
  const files = groups.flatMap(({ few, all }, at): [string, Uint8Array][] =>
    few
      ? [
          [partFile(at, false), few],
          [partFile(at, true), all],
        ]
      : [[partFile(at, false), all]],
  );
  return new Map<string, Uint8Array | string>([["head.json", JSON.stringify(head)], ...files]);
}

/** Part by part, as Pagefind's own form takes much memory. */
interface EncodedWord {
  readonly word: string;
  readonly all: Uint8Array;
  readonly few: Uint8Array;
}

/** `places`: by Pagefind's numbers. */
function encodedWord(word: IndexedWord, places: readonly number[]): EncodedWord {
  const all = mapHeld(word, (held) => withoutFieldPlaces(renumbered(held, places)));
  return { word: word[0], all: encode(all), few: encode(mapHeld(all, withFewPlaces)) };
}

/** Words in a row, packed; `few`: with few places, where that is worth a file. */
interface Group {
  readonly first: string;
  readonly last: string;
  readonly all: Uint8Array;
  readonly few: Uint8Array | null;
}

/** At least one. */
function grouped(words: readonly EncodedWord[]): Group[] {
  const groups: Group[] = [];
  let begun: EncodedWord[] = [];
  let [bytes, left] = [0, 0];
  const end = (): void => {
    groups.push({
      first: begun[0]?.word ?? "",
      last: begun.at(-1)?.word ?? "",
      all: packList(begun.map(({ all }) => all)),
      few: left >= worthAFile ? packList(begun.map(({ few }) => few)) : null,
    });
    begun = [];
    [bytes, left] = [0, 0];
  };
  for (const word of words) {
    begun.push(word);
    bytes += word.few.length;
    left += word.all.length - word.few.length;
    if (bytes >= bytesInPart) end();
  }
  if (begun.length > 0 || groups.length === 0) end();
  return groups;
}

/** An array of one array, whose items are encoded already. */
function packList(encoded: readonly Uint8Array[]): Uint8Array {
  const heading = encode([encoded.map(() => 0)]);
  return pack(Buffer.concat([heading.subarray(0, heading.length - encoded.length), ...encoded]));
}

/** As much of a word as tells it from the one before. */
function beginningOf(word: string, before: string): string {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same++;
  return word.slice(0, same + 1);
}

function unpack<T>(packed: Uint8Array): T {
  const raw = gunzipSync(packed);
  if (!raw.subarray(0, signature.length).equals(signature)) throw new Error("not an index of Pagefind's");
  return decode(raw.subarray(signature.length)) as T;
}

/** What reads it takes the signature off again. More than the usual effort makes it smaller by a thousandth. */
const pack = (encoded: Uint8Array): Uint8Array => gzipSync(encoded);
