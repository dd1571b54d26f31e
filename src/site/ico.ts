/** Icons in the form that browsers ask for at `/favicon.ico`, whatever a page says: one PNG behind the head of an ICO file. */

const headSize = 6;
const entrySize = 16;

/** `size`: pixels of a side, less than 256. Windows reads a PNG in such a file since Vista, browsers all do. */
export function icoOf(png: Uint8Array, size: number): Buffer {
  const head = Buffer.alloc(headSize + entrySize);
  head.writeUInt16LE(1, 2); // an icon, and no cursor
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits for each pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
