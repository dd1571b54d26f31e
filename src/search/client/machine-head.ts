/** What Pagefind's machine is to know of an index, in the form of Pagefind 1.5. */
import { encode } from "../cbor.ts";
import type { SegmentHead } from "../segment-head.ts";

/** Version, stories with their lengths, parts, filters, orders, fields. A story is named by its place in the segment; which parts to load is not the machine's to say. */
export const machineHead = ({ lengths, fields }: SegmentHead): Uint8Array =>
  encode(["", lengths.map((length, place) => [String(place), length]), [], [], [], fields]);
