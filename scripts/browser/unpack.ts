/** Unpacks the Chromium that npm brought: whole or not at all, however many test workers begin at once. */
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import { brotliDecompressSync, createBrotliDecompress } from "node:zlib";

/** The machine's own fonts where it has any, the package's Open Sans where it has none. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/**
 * Fills `folder` from the package's `bin`: the program `chromium`, the libraries `lib/` and `fonts.conf`.
 * A folder that is there is complete, for it got its name last; who comes second uses the first one's.
 */
export async function unpackChromium(bin: string, folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const draft = `${folder}.${randomUUID()}`;
  try {
    for (const name of ["al2023.tar.br", "fonts.tar.br"]) {
      await unpackTar(brotliDecompressSync(await readFile(join(bin, name))), draft);
    }
    await writeFile(join(draft, "fonts.conf"), FONTS);
    await pipeline(
      createReadStream(join(bin, "chromium.br")),
      createBrotliDecompress({ chunkSize: 2 ** 20 }),
      createWriteStream(join(draft, "chromium"), { mode: 0o755 }),
    );
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** As much of ustar as the package uses, plain files and folders; anything else is an error. */
async function unpackTar(tar: Buffer, folder: string): Promise<void> {
  for (let at = 0; at < tar.length && tar[at] !== 0; ) {
    const field = (from: number, to: number) =>
      tar.toString("latin1", at + from, at + to).replace(/\0.*/s, "");
    const name = field(0, 100);
    const size = Number.parseInt(field(124, 136), 8);
    const type = field(156, 157);
    const path = join(folder, name);
    if (!/^[05]?$/.test(type) || !(size >= 0) || relative(folder, path).startsWith("..")) {
      throw new Error(`The tar entry "${name}" is of a kind that this reader does not know.`);
    }
    if (type === "5") {
      await mkdir(path, { recursive: true });
    } else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, tar.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}
