/** Share pictures on their whole way: from a title to the bytes that readers of a link get. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { readArchive } from "../../../src/site/read-archive.ts";
import { drawShareFiles } from "../../../src/site/share/share-files.ts";
import { editorialOff, type Files, story } from "../../archive-of.ts";
import { jpeg } from "../../pictures.ts";
import { built, filesIn, run, temporaryFolder } from "../build.ts";

const off = `title: "Arsip Uji"\nurl: "https://uji.example/arsip/"\nsections: [{id: "air", name: "Air & Sungai"}]\n${editorialOff}`;
const on = `${off}share_pictures: true\n`;

const titled = (title: string, matter = "", body = "") =>
  story(matter, body).replace('"Judul"', JSON.stringify(title));

const listed: Files = {
  "articles/2023/pendek.md": titled("Air", 'section: "air"'),
  "articles/2023/tanda.md": titled("<b>“Kami & kalian” 'satu' \"dua\"</b>"),
  "articles/2023/panjang.md": titled("Warga tiga desa masih menyeberang dengan rakit ".repeat(9).trim()),
  "articles/2023/sama.md": titled("Air", 'section: "air"'),
};
const without: Files = {
  "articles/2023/draf.md": titled("Rahasia satu", "draft: true"),
  "articles/2023/tersembunyi.md": titled("Rahasia dua", "listed: false"),
  "articles/2023/dicabut.md": titled(
    "Rahasia tiga",
    'corrections: [{kind: "withdrawal", date: "2024", text: "Keliru."}]',
  ),
  "articles/2023/arab.md": titled("القضاء في القرية"),
  "articles/2023/tionghoa.md": titled("洪水后的村庄"),
  "articles/2023/bergambar.md": titled("Bergambar", 'image: {src: "sungai.jpg", alt: "Sungai"}'),
  "articles/2023/sungai.jpg": await jpeg(900, 500),
};

function contentOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

const picturesIn = (site: string): string[] =>
  existsSync(join(site, "media/bagikan")) ? readdirSync(join(site, "media/bagikan")).sort() : [];

/** The picture that the page at this path names, below the site's folder; null where it names none. */
function namedAt(site: string, path: string): string | null {
  const { document } = parseHTML(readFileSync(join(site, path, "index.html"), "utf8"));
  const address = document.querySelector('meta[property="og:image"]')?.getAttribute("content");
  return address?.replace("https://uji.example/arsip/", "") ?? null;
}

test("an archive that does not ask for them has none", () => {
  for (const site of [built.sample, built.fixture]) {
    expect(picturesIn(site)).toEqual([]);
    expect(JSON.stringify(filesIn(site))).not.toMatch(/bagikan\/|twitter:card/);
  }
});

describe("a site that is built again and again", { timeout: 120_000 }, () => {
  const cache = temporaryFolder();
  const content = contentOf({ "site.yaml": on, ...listed, ...without });
  const out = join(temporaryFolder(), "situs");
  const build = (...more: string[]) => {
    const options = ["--content", content, "--out", out, "--today", "2026-01-01", "--no-search", ...more];
    const { code, output } = run("build", options, { JEJAK_CACHE: cache });
    expect({ code, output }).toMatchObject({ code: 0 });
    return output;
  };
  let output: string;
  beforeAll(() => {
    output = build();
  });

  test("has one picture of 1200 × 630 for each title, section and date, and says how many it makes", async () => {
    const names = picturesIn(out);
    expect(names).toHaveLength(3);
    expect(output).toContain("Membuat 3 gambar bagikan …\n");
    for (const name of names) {
      const file = join(out, "media/bagikan", name);
      expect(await sharp(file).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
      expect(statSync(file).size).toBeLessThan(40_000);
    }
  });

  test("names it on the page of each story", () => {
    const named = ["pendek", "tanda", "panjang", "sama"].map((slug) => namedAt(out, `2023/${slug}`));
    expect(named.map((path) => basename(path ?? "")).every((name) => picturesIn(out).includes(name))).toBe(
      true,
    );
    expect(named[3]).toBe(named[0]);
    expect(new Set(named).size).toBe(3);
  });

  test("has none for what no one sees, for other scripts, and where a story has a picture of its own", () => {
    for (const slug of ["dicabut", "arab", "tionghoa"]) expect(namedAt(out, `2023/${slug}`)).toBeNull();
    expect(existsSync(join(out, namedAt(out, "2023/bergambar") ?? "-"))).toBe(true);
    expect(namedAt(out, "2023/bergambar")).toMatch(/^media\/sungai-/);
  });

  test("draws nothing where nothing has changed, nor into another folder", () => {
    expect(build()).not.toContain("gambar bagikan");
    const other = build("--out", join(temporaryFolder(), "lain"));
    expect(other).not.toContain("gambar bagikan");
    expect(other).toMatch(/ berkas, \d+ berubah/);
  });

  test("has the one picture of a changed title made, and the old one gone", () => {
    const before = picturesIn(out);
    const file = join(content, "articles/2023/tanda.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, titled("Tanda lain"));
    expect(build()).toContain("Membuat 1 gambar bagikan …\n");
    const after = picturesIn(out);
    expect(after.filter((name) => before.includes(name))).toHaveLength(2);
    expect(after).toHaveLength(3);
    expect(after).toContain(basename(namedAt(out, "2023/tanda") ?? ""));
    writeFileSync(file, text);
    expect(build()).not.toContain("gambar bagikan");
    expect(picturesIn(out)).toEqual(before);
  });

  test("loses the picture of a story that is deleted, but not one that another story shows", () => {
    for (const slug of ["sama", "panjang"]) rmSync(join(content, `articles/2023/${slug}.md`));
    build();
    expect(picturesIn(out)).toEqual(
      ["pendek", "tanda"].map((slug) => basename(namedAt(out, `2023/${slug}`) ?? "")).sort(),
    );
  });

  test("is what a build from nothing makes, and puts a picture back that another hand took away", () => {
    rmSync(join(out, "media/bagikan"), { recursive: true });
    expect(build()).not.toContain("gambar bagikan");
    const fresh = join(temporaryFolder(), "baru");
    build("--out", fresh);
    expect(filesIn(out)).toEqual(filesIn(fresh));
  });

  test("loses all of them once it asks for none", () => {
    writeFileSync(join(content, "site.yaml"), off);
    expect(build()).not.toContain("gambar bagikan");
    expect(picturesIn(out)).toEqual([]);
    expect(namedAt(out, "2023/pendek")).toBeNull();
    expect(namedAt(out, "2023/bergambar")).toMatch(/^media\/sungai-/);
  });
});

test("the same words are drawn as the same bytes, whichever cache they are drawn into", async () => {
  const { shared } = readArchive(contentOf({ "site.yaml": on, ...listed }), { today: "2026-01-01" });
  const done: number[] = [];
  const draw = async (cache: string) => {
    const ready = await drawShareFiles(shared, { cache, tell: (count) => done.push(count) });
    return ready.map(({ path, source }) => [path, readFileSync(source).toString("base64")]);
  };
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  const first = await draw(one);
  expect(await draw(other)).toEqual(first);
  expect(done).toEqual([3, 3]);
  expect(await draw(one)).toEqual(first);
  expect(done).toEqual([3, 3]);
  expect(readdirSync(one)).toHaveLength(3);
});

test("an error in the content is told before anything is drawn", () => {
  const content = contentOf({ "site.yaml": on, ...listed, "people/rusak.md": "---\nname: [\n---\n" });
  const { code, output } = run("build", ["--content", content, "--out", join(temporaryFolder(), "situs")]);
  expect(code).toBe(1);
  expect(output).not.toContain("gambar bagikan");
});
