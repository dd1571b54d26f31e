/**
 * An index as Pagefind 1.5 writes it, rewritten so that little of it has to be fetched. With 10,000 stories the head is half
 * of what it was, and the part in which a word stands holds few others (docs/decisions/025-search.md).
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** CBOR: `[version, [hash, words][], [from, to, hash][], filters, [key, pages in order][], fields]`. */
type Head = [
  version: string,
  pages: [hash: string, words: number][],
  parts: [from: string, to: string, hash: string][],
  filters: unknown[],
  sorts: [key: string, pages: number[]][],
  fields: string[],
];

/** One story that holds a word; places in fields come after the number of the field, which is below 0. */
type Held = [page: number, places: number[], inFields: number[]];

type IndexedWord = [word: string, held: Held[], forms: [form: string, held: Held[]][]];

/** Of a part, before it is packed; a single word may need more. */
const bytesInPart = 3500;

/** The lengths of stories only weigh them against each other; all of them 0 would weigh nothing. */
const roundTo = 64;

/** Stands before whatever Pagefind packs. */
const signature = Buffer.from("pagefind_dcd");

/** Files by name: `head.bin`, `0.bin`, `1.bin`, … `part`: a part of Pagefind's, by its hash. Throws where they have another form. */
export function rewriteIndex(
  packedHead: Uint8Array,
  part: (hash: string) => Uint8Array,
): Map<string, Uint8Array> {
  const [version, pages, parts, , sorts, fields] = unpack<Head>(packedHead);
  const order = sorts.find(([key]) => key === "place")?.[1] ?? [];
  if (order.length !== pages.length) throw new Error("Pagefind has lost a story");
  const placeOf = new Map(order.map((page, place) => [page, place]));
  const words = parts.flatMap(([, , hash]) => unpack<[IndexedWord[]]>(part(hash))[0]);
  const groups = grouped(words);
  const head: Head = [
    version,
    pages.map(([, length], page) => [String(placeOf.get(page)), Math.ceil(length / roundTo) * roundTo]),
    groups.map(({ first }, at) => [
      beginningOf(first, groups[at - 1]?.last),
      // What lies between two parts is in neither, so each may reach as far as the next.
      groups[at + 1] ? beginningOf(groups[at + 1]?.first ?? "", groups[at]?.last) : (words.at(-1)?.[0] ?? ""),
      String(at),
    ]),
    [],
    [],
    fields,
  ];
  return new Map([
    ["head.bin", pack(encode(head))],
    ...groups.map(({ encoded }, at) => [`${at}.bin`, pack(encoded)] as const),
  ]);
}

interface Group {
  readonly first: string;
  readonly last: string;
  readonly encoded: Uint8Array;
}

function grouped(words: readonly IndexedWord[]): Group[] {
  const groups: Group[] = [];
  let first = "";
  let begun: Uint8Array[] = [];
  let bytes = 0;
  for (const [at, word] of words.entries()) {
    if (begun.length === 0) first = word[0];
    const encoded = encode(withoutFieldPlaces(word));
    begun.push(encoded);
    bytes += encoded.length;
    if (bytes < bytesInPart && at + 1 < words.length) continue;
    // An array of one array, whose items are encoded already.
    const start = encode([Array(begun.length).fill(0)]).subarray(0, -begun.length);
    groups.push({ first, last: word[0], encoded: Buffer.concat([start, ...begun]) });
    begun = [];
    bytes = 0;
  }
  return groups;
}

/** Only in which fields a word stands counts; phrases are found in the text, where the title stands too. */
function withoutFieldPlaces([word, held, forms]: IndexedWord): IndexedWord {
  const small = (stories: Held[]): Held[] =>
    stories.map(([page, places, inFields]) => [
      page,
      places,
      inFields.filter((number) => number < 0).flatMap((field) => [field, 0]),
    ]);
  return [word, small(held), forms.map(([form, stories]) => [form, small(stories)])];
}

/** As much of a word as tells it from the one before. */
function beginningOf(word: string, before = ""): string {
  let same = 0;
  while (same < word.length && word[same] === before[same]) same++;
  return before === "" ? word : word.slice(0, same + 1);
}

function unpack<T>(packed: Uint8Array): T {
  const raw = gunzipSync(packed);
  if (!raw.subarray(0, signature.length).equals(signature)) throw new Error("not an index of Pagefind's");
  return decode(raw.subarray(signature.length)) as T;
}

/** What reads it takes the signature off again. */
const pack = (encoded: Uint8Array): Uint8Array => gzipSync(encoded, { level: 9 });
