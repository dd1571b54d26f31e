/** The blocks of a GIF (GIF89a, chapters 15 to 27): what moves and shows is kept, what editors and cameras noted is not. */

const marks = { extension: 0x21, picture: 0x2c, end: 0x3b };

/** Kinds of extension: how a frame is shown, and what programs may note down. */
const labels = { control: 0xf9, application: 0xff };

/** Those that say how often the frames are repeated. */
const loops = ["NETSCAPE2.0", "ANIMEXTS1.0"];

/**
 * The same picture without comments, XMP and whatever else is not shown; null where the bytes break off, or are no GIF.
 * Linear in the bytes.
 */
export function withoutNotes(bytes: Buffer): Buffer | null {
  if (!/^GIF8[79]a$/.test(bytes.toString("latin1", 0, 6))) return null;
  let at = 13 + tableSize(bytes[10]);
  const kept = [bytes.subarray(0, at)];
  let frames = 0;
  // Without a mark at its end, as some programs leave it, a picture is whole all the same.
  while (at < bytes.length && bytes[at] !== marks.end) {
    const isFrame = bytes[at] === marks.picture;
    const block = isFrame ? pictureAt(bytes, at) : extensionAt(bytes, at);
    if (block === null) return null;
    if (isFrame) frames++;
    kept.push(block.kept);
    at = block.end;
  }
  return frames > 0 ? Buffer.concat([...kept, Buffer.of(marks.end)]) : null;
}

interface Block {
  readonly kept: Buffer;
  /** Where the next one begins. */
  readonly end: number;
}

function pictureAt(bytes: Buffer, at: number): Block | null {
  const data = at + 10 + tableSize(bytes[at + 9]) + 1;
  const end = endOfParts(bytes, data);
  return end === null ? null : { kept: bytes.subarray(at, end), end };
}

function extensionAt(bytes: Buffer, at: number): Block | null {
  const end = bytes[at] === marks.extension ? endOfParts(bytes, at + 2) : null;
  return end === null ? null : { kept: shownOf(bytes, at), end };
}

/** Only as far as it is understood: anything might follow in further parts. */
function shownOf(bytes: Buffer, at: number): Buffer {
  const [, label, length] = bytes.subarray(at, at + 3);
  const first = (size: number) => Buffer.concat([bytes.subarray(at, at + size), Buffer.of(0)]);
  if (label === labels.control && length === 4) return first(7);
  const isLoop = label === labels.application && length === 11 && loops.includes(nameAt(bytes, at));
  return isLoop && bytes[at + 14] === 3 && bytes[at + 15] === 1 ? first(18) : Buffer.alloc(0);
}

const nameAt = (bytes: Buffer, at: number): string => bytes.toString("latin1", at + 3, at + 14);

/** Data come in parts of up to 255 bytes, each after its length; a length of 0 ends them. Null where they break off. */
function endOfParts(bytes: Buffer, start: number): number | null {
  let at = start;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}

/** In bytes, of a table of colours: three for each of 2 to 256, as its flags say; none where they say so. */
const tableSize = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
