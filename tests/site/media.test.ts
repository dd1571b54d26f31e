/** Pictures and documents on their whole way: from a newsroom's folder to the bytes that readers get. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { makeMedia } from "../../src/site/make-media.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { type Files, story } from "../archive-of.ts";
import { avif, gif, gifWithNotes, jpeg, pdf, photograph, png, svg, webp } from "../pictures.ts";
import { buildPages, built, run, temporaryFolder } from "./build.ts";

const settings = 'title: "Arsip"\nurl: "https://a.example/arsip/"\nlanguage: "id"\n';

function contentOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries({ "site.yaml": settings, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
    .sort();

/** What is not a page, a feed, a stylesheet or the list of files. */
const mediaIn = (site: string): string[] =>
  filesBelow(site).filter(
    (path) =>
      !/\.(?:html|xml|opml)$|(?:feed|index)\.json$|^data\/|^aset\/|^\.jejak|^_(?:headers|redirects)$|^[^/]*\.(?:txt|webmanifest|ico)$/.test(
        path,
      ),
  );

const article = "articles/2023/11/a.md";

describe("a built archive", () => {
  let site: string;
  let html: string;
  let images: { source: string; file: string; width: number; height: number }[];
  beforeAll(async () => {
    const body = [
      "![telepon](telepon.jpg)",
      "![telepon lain](terbalik.jpg)",
      "![layar](media/layar.png)",
      "![kecil](<media/kecil sekali.webp>)",
      "![baru](media/baru.avif)",
      "![gerak](gerak.gif)",
      "![sama](media/salinan.jpg)",
      '[Surat "edaran" & lampiran](<Surat & lampiran.pdf>), [lihat](telepon.jpg).',
    ];
    const content = contentOf({
      [article]: story("", body.join("\n\n")),
      "articles/2023/11/telepon.jpg": await photograph(1500, 1001, 6),
      "articles/2023/11/terbalik.jpg": await photograph(1501, 1000, 3),
      "media/layar.png": await png(1003, 777),
      "media/kecil sekali.webp": await webp(41, 30),
      "media/baru.avif": await avif(900, 200),
      "articles/2023/11/gerak.gif": gifWithNotes(),
      "media/salinan.jpg": await jpeg(777, 333),
      "articles/2023/11/Surat & lampiran.pdf": pdf,
      "media/tak-dipakai.jpg": await jpeg(50, 50),
      "media/tak-dipakai.pdf": pdf,
      "media/tak-dipakai.svg": svg,
    });
    site = buildPages(content);
    html = readFileSync(join(site, "2023/11/a/index.html"), "utf8");
    const { document } = parseHTML(html);
    images = [...document.querySelectorAll("img")].map((image) => {
      const source = image.getAttribute("src") ?? "";
      const file = join(site, source.replace("/arsip/", ""));
      return {
        source,
        file,
        width: Number(image.getAttribute("width")),
        height: Number(image.getAttribute("height")),
      };
    });
  });

  test("shows each picture in its own size, or smaller, and says that size", async () => {
    expect(images.map(({ width, height }) => [width, height])).toEqual([
      [1001, 1500],
      [1216, 810],
      [1003, 777],
      [41, 30],
      [900, 200],
      [120, 80],
      [720, 309],
    ]);
    for (const { file, width, height } of images) {
      expect(await sharp(file).metadata(), file).toMatchObject({ width, height });
    }
  });

  test("offers WebP and the picture's own format, each in the width that it is offered as", async () => {
    const { document } = parseHTML(html);
    const formats: string[] = [];
    for (const element of document.querySelectorAll("picture > source, picture > img")) {
      for (const offer of (element.getAttribute("srcset") ?? element.getAttribute("src") ?? "").split(", ")) {
        const [url = "", width] = offer.split(" ");
        const { format, width: real } = await sharp(join(site, url.replace("/arsip/", ""))).metadata();
        if (width) expect(`${real}w`).toBe(width);
        formats.push(String(format));
      }
    }
    const jpegs = ["webp", "webp", "jpeg", "jpeg"];
    expect(formats).toEqual([...jpegs, ...jpegs, "webp", "webp", "png", "png", "webp", "jpeg"]);
  });

  test("turns photographs the way they were taken", async () => {
    const cornerOf = async (file = "", left: number, top: number) => {
      const corner = { left, top, width: 1, height: 1 };
      const [red = 0, green = 0] = await sharp(file).extract(corner).removeAlpha().raw().toBuffer();
      return red > 200 && green < 60;
    };
    const [quarter, half] = images;
    expect(await cornerOf(quarter?.file, 1001 - 20, 20), "stored upper left, seen upper right").toBe(true);
    expect(await cornerOf(half?.file, 1216 - 20, 810 - 20), "stored upper left, seen lower right").toBe(true);
  });

  test("holds nothing of where, by whom and with what a picture was taken", async () => {
    for (const path of mediaIn(site).filter((name) => /\.(?:jpg|webp|png|gif)$/.test(name))) {
      const { exif, xmp, iptc } = await sharp(join(site, path)).metadata();
      expect({ path, exif, xmp, iptc }).toEqual({ path, exif: undefined, xmp: undefined, iptc: undefined });
      expect(readFileSync(join(site, path)).includes("Narasumber"), path).toBe(false);
    }
  });

  test("keeps every frame of a picture that moves, and copies documents to a plain address", () => {
    expect(readFileSync(images[5]?.file ?? "").equals(gif)).toBe(true);
    expect(readFileSync(join(site, "2023/11/surat-lampiran.pdf")).equals(pdf)).toBe(true);
    expect(html).toContain(
      '<a href="/arsip/2023/11/surat-lampiran.pdf" download>Surat &quot;edaran&quot; &amp; lampiran <span class="file-note">(PDF, 1\u00a0KB)</span></a>',
    );
  });

  test("has no file that no page shows", () => {
    const shown = new Set([...html.matchAll(/\/arsip\/([^\s",]+\.\w+)/g)].map(([, path]) => path));
    expect(mediaIn(site).filter((path) => !shown.has(path))).toEqual([]);
    expect(mediaIn(site).join()).not.toContain("tak-dipakai");
  });

  test("says in words what a link to a picture leads to, and leads to the largest that is published", () => {
    expect(html).toContain(`<a href="${images[0]?.source}">lihat</a>`);
  });
});

test("a story's own picture comes at once, with caption and credit; all others when they are near", () => {
  const html = readFileSync(join(built.fixture, "2024/05/pasar-rawa-berpindah/index.html"), "utf8");
  const { document } = parseHTML(html);
  const images = [...document.querySelectorAll("main img")];
  expect(images.map((image) => [image.getAttribute("loading"), image.getAttribute("decoding")])).toEqual([
    [null, "async"],
    ["lazy", "async"],
    ["lazy", "async"],
  ]);
  const [own] = document.querySelectorAll("main figure");
  expect(own?.textContent).toBe(
    "Bangunan baru di Lapangan Pasar Rawa, pagi hari pertama. Gambar: Warta Lembayung",
  );
  expect(document.querySelector(".site-title img")?.getAttribute("alt")).toBe("Arsip Lembayung");
  expect(html).not.toMatch(/src="https?:/);
});

describe("pictures that were made before", () => {
  const make = (content: string, cache: string) => {
    const made: number[] = [];
    const { media } = readArchive(content);
    return makeMedia(media, { content, cache }, (count) => made.push(count)).then((result) => ({
      ...result,
      made,
    }));
  };

  test("are not made again, not even under another name; what was deleted is, with equal bytes", async () => {
    const [cache, bytes] = [temporaryFolder(), await jpeg(1300, 900)];
    const content = contentOf({ [article]: story("", "![a](a.jpg)"), "articles/2023/11/a.jpg": bytes });
    const first = await make(content, cache);
    expect(first).toMatchObject({ made: [1], problems: [] });
    const before = new Map(first.ready.map(({ source }) => [source, readFileSync(source)]));
    expect(before.size).toBe(4);
    const times = [...before.keys()].map((source) => statSync(source).mtimeMs);
    const renamed = contentOf({ [article]: story("", "![a](media/lain.jpg)"), "media/lain.jpg": bytes });
    expect((await make(renamed, cache)).made).toEqual([]);
    expect([...before.keys()].map((source) => statSync(source).mtimeMs)).toEqual(times);
    rmSync(cache, { recursive: true });
    expect((await make(content, cache)).made).toEqual([1]);
    for (const [source, old] of before) expect(readFileSync(source).equals(old)).toBe(true);
    expect(readdirSync(cache)).toHaveLength(4);
  });

  test("are made anew once their bytes are others", async () => {
    const cache = temporaryFolder();
    const content = contentOf({
      [article]: story("", "![a](a.jpg)"),
      "articles/2023/11/a.jpg": await jpeg(60, 40),
    });
    const [before] = (await make(content, cache)).ready;
    writeFileSync(join(content, "articles/2023/11/a.jpg"), await jpeg(60, 40, "#123"));
    const { made, ready } = await make(content, cache);
    expect(made).toEqual([1]);
    expect(ready[0]?.path).not.toBe(before?.path);
  });
});

describe("a picture that is damaged further in", () => {
  let content: string;
  beforeAll(async () => {
    const whole = await jpeg(1300, 900, "#456");
    content = contentOf({
      [article]: story("", "Satu.\n\nLihat ![a](media/rusak.jpg) dan ![b](media/baik.png)."),
      "media/rusak.jpg": whole.subarray(0, whole.length >> 1),
      "media/baik.png": await png(30, 20),
    });
  });

  test("stops a build before anything is written, and is told of with its place", () => {
    const out = join(temporaryFolder(), "situs");
    const { code, output } = run("build", ["--content", content, "--out", out]);
    expect(code).toBe(1);
    expect(output).toContain(`${content}/${article}:7:7  broken-picture  "media/rusak.jpg" rusak`);
    expect(output).not.toMatch(/Error|Vips| {4}at /);
    expect(existsSync(out)).toBe(false);
  });

  test("does not keep the others from being made", async () => {
    const { ready, problems } = await makeMedia(readArchive(content).media, {
      content,
      cache: temporaryFolder(),
    });
    expect(problems.map(({ rule }) => rule)).toContain("broken-picture");
    expect(ready.map(({ path }) => path.replace(/-.*/, ""))).toEqual(["media/baik", "media/baik"]);
  });
});

test("no byte of a drawing that may hold a script reaches the site, whatever it is called", () => {
  const refused = {
    "1": ["media/a.svg", "![a](media/a.svg)"],
    "2": ["media/b.svg", "[b](media/b.svg)"],
    "3": ["media/c.png", "![c](media/c.png)"],
  };
  const files = Object.entries(refused).flatMap(([name, [path = "", body]]) => [
    [`articles/2023/11/${name}.md`, story("", body)],
    [path, svg],
  ]);
  const content = contentOf(Object.fromEntries(files));
  const out = join(temporaryFolder(), "situs");
  const { code, output } = run("build", ["--content", content, "--out", out]);
  expect(code).toBe(1);
  const errors = output.split("\n").filter((line) => / {2}(?:broken-picture|file-kind) {2}/.test(line));
  expect(errors.map((line) => /(\d)\.md:/.exec(line)?.[1]).sort()).toEqual(Object.keys(refused));
  expect(existsSync(out)).toBe(false);
});

test("a picture or document goes from the site once no page shows it", async () => {
  const content = contentOf({
    [article]: story("", "![a](a.jpg) [b](b.pdf)"),
    "articles/2023/11/a.jpg": await jpeg(60, 40),
    "articles/2023/11/b.pdf": pdf,
  });
  const out = buildPages(content);
  expect(mediaIn(out)).toHaveLength(3);
  const again = run("build", ["--content", content, "--out", out, "--no-search"]);
  expect(again.output).toContain(" 0 berubah, 0 dihapus");
  writeFileSync(join(content, article), story("draft: true", "![a](a.jpg) [b](b.pdf)"));
  run("build", ["--content", content, "--out", out, "--no-search"]);
  expect(mediaIn(out)).toEqual([]);
});
