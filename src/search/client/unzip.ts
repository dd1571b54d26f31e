/** Files that are stored packed, as not every server packs what it does not know. */

/** gzip. Throws where it is none, or was cut. */
export async function unzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
