import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { Shelf } from "../../src/content/shelf.ts";
import { buildArchive } from "../../src/graph/build-archive.ts";
import { pathBelow } from "../../src/graph/files.ts";
import { problemWords } from "../../src/i18n/problem-text.ts";
import { readThings } from "../../src/model/read-things.ts";
import { readSettings } from "../../src/model/settings.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { editorialOff, type Files, inFolder, named, readingOf, spots, story } from "../archive-of.ts";
import { gif, jpeg, pdf, png, svg } from "../pictures.ts";

const article = "articles/2023/11/a.md";

/** What is wrong with a story of this body, `"line:column rule mend"`. */
function wrongWith(body: string, files: Files = {}, matter = ""): string[] {
  const { problems } = readingOf({ [article]: story(matter, body), ...files });
  return problems.map((problem) => {
    const words = problemWords(problem, "id");
    return `${problem.file === article ? "" : `${problem.file}:`}${problem.line}:${problem.column} ${problem.rule} ${words}`;
  });
}

/** Files that a story of this body makes public. */
const used = (body: string, files: Files = {}): string[] =>
  readingOf({ [article]: story("", body), ...files }).archive.files.map(({ file }) => file.file);

describe("a path", () => {
  test.each([
    ["foto.jpg", "articles/2023/11/foto.jpg"],
    ["./foto.jpg", "articles/2023/11/foto.jpg"],
    ["media/foto.jpg", "media/foto.jpg"],
    ["/media/foto.jpg", "media/foto.jpg"],
    ["../../../media/foto.jpg", "media/foto.jpg"],
    ["../10/foto.jpg", "articles/2023/10/foto.jpg"],
    ["media/../../foto.jpg", null],
    ["../../../../foto.jpg", null],
    ["/../foto.jpg", null],
  ])("%s beside a story means %s", (written, path) => {
    expect(pathBelow(article, written)).toBe(path);
  });

  test("may have blanks, percent signs, brackets and letters of any language", () => {
    const files = {
      "media/foto pasar.gif": gif,
      "media/100%.gif": gif,
      "media/a%20b.gif": gif,
      "media/kafé (2).gif": gif,
      "media/市場.gif": gif,
    };
    const body = [
      "![a](<media/foto pasar.gif>) ![a](media/foto%20pasar.gif)",
      "![a](media/100%.gif) ![a](media/100%25.gif)",
      "![a](media/a%20b.gif) ![a](media/kafé%20(2).gif) ![a](media/市場.gif)",
    ].join("\n");
    expect(wrongWith(body, files)).toEqual([]);
    expect(new Set(used(body, files))).toEqual(new Set(Object.keys(files)));
    expect(wrongWith("", files, 'image: {src: "media/foto pasar.gif", alt: "a"}')).toEqual([]);
    expect(wrongWith("", files, 'image: {src: "media/100%.gif", alt: "a"}')).toEqual([]);
  });

  test("in a page about a person is one in media/", () => {
    const files = { "people/damar.md": named("Damar", "", "![a](media/a.gif)"), "media/a.gif": gif };
    expect(spots(readingOf(files).problems)).toEqual([]);
    const beside = { "people/damar.md": named("Damar", "", "![a](a.gif)"), "people/a.gif": gif };
    expect(spots(readingOf(beside).problems)).toEqual(["people/damar.md:4:1 file-kind"]);
  });
});

test("an icon of the newsroom's own is a square PNG, large enough for every size", async () => {
  const yaml = `title: "A"\nurl: "https://a.example/"\nicon: "media/ikon.png"\n${editorialOff}`;
  const icon = (bytes: Buffer) => {
    const files = { "site.yaml": yaml, "media/ikon.png": bytes };
    return { said: wrongWith("", files), file: readingOf(files).archive.icon?.file };
  };
  expect(icon(await png(512, 512))).toEqual({ said: [], file: "media/ikon.png" });
  for (const bytes of [await png(513, 512), await png(511, 511), await jpeg(512, 512)]) {
    expect(icon(bytes)).toEqual({
      said: [
        'site.yaml:3:7 broken-picture "media/ikon.png" tidak dapat menjadi ikon, karena bukan PNG persegi yang paling kecil 512 piksel. Simpan dari penyunting gambar sebagai PNG berukuran 512 × 512 piksel.',
      ],
      file: undefined,
    });
  }
  const drawing = { "site.yaml": yaml.replace("png", "svg"), "media/ikon.svg": svg };
  expect(wrongWith("", drawing)[0]).toMatch(/^site\.yaml:3:7 file-kind /);
});

describe("a file that is not there", () => {
  test("is told of with its place, and with the file that is nearly called that", () => {
    const files = { "media/posko.gif": gif, "media/surat.pdf": pdf };
    expect(wrongWith("Satu.\n\nLihat ![a](media/poskoo.gif) dan\n[b](surat.pdf).", files)).toEqual([
      '7:7 missing-file Berkas "media/poskoo.gif" tidak ditemukan. Maksudnya "media/posko.gif"?',
      '8:5 missing-file Berkas "surat.pdf" tidak ditemukan. Maksudnya "media/surat.pdf"?',
    ]);
  });

  test("is told of where front matter or the settings name it", () => {
    const matter = 'image:\n  src: "media/a.jpg"\n  alt: "a"';
    expect(wrongWith("", {}, matter).map((line) => line.slice(0, 17))).toEqual(["5:8 missing-file "]);
    const yaml = 'title: "A"\nurl: "https://a.example/"\nlogo:\n  src: "media/logo.png"\n';
    expect(wrongWith("", { "site.yaml": yaml })[0]).toMatch(/^site\.yaml:4:8 missing-file /);
  });

  test("is told of in each of its places on one line, and in a draft", () => {
    expect(spots(readingOf({ [article]: story("draft: true", "![a](a.png) ![b](a.png)") }).problems)).toEqual(
      [`${article}:6:1 missing-file`, `${article}:6:13 missing-file`],
    );
  });

  test("outside the archive is not looked for", () => {
    expect(wrongWith("![a](../../../../etc/passwd.png)")).toEqual([
      '5:1 missing-file Jalur "../../../../etc/passwd.png" keluar dari folder arsip. Taruh berkasnya di media/ atau di sebelah berita.',
    ]);
  });

  test("because it is a link is no second mistake", () => {
    inFolder(
      { [article]: story("", "![a](media/a.png) [b](articles/2023/b.pdf)"), "media/b.gif": gif },
      (folder) => {
        symlinkSync("b.gif", join(folder, "media/a.png"));
        const { problems, archive } = readArchive(folder);
        expect(spots(problems)).toEqual([`${article}:5:23 missing-file`, "media/a.png:1:1 symbolic-link"]);
        expect(archive.files).toEqual([]);
      },
    );
  });
});

describe("a file that cannot be had", () => {
  test("by the system is told of once, by its own name", () => {
    inFolder({ [article]: story("", "![a](media/a.gif) ![a](media/a.gif) [b](media/b.pdf)") }, (folder) => {
      const gone = new Shelf(folder, ["media/a.gif", "media/b.pdf"], []);
      const content = { ...loadContent(folder), shelf: gone };
      const { things } = readThings(content.entries, { words: "id", drafts: false });
      const { problems, archive } = buildArchive(things, readSettings(content.settings).settings, content);
      expect([...new Set(spots(problems))]).toEqual([
        "media/a.gif:1:1 cannot-read",
        "media/b.pdf:1:1 cannot-read",
      ]);
      expect(archive.files).toEqual([]);
    });
  });

  test("as it is larger than any picture is told of where it is named", () => {
    inFolder({ [article]: story("", "![a](media/a.png)") }, (folder) => {
      mkdirSync(join(folder, "media"));
      writeFileSync(join(folder, "media/a.png"), "");
      truncateSync(join(folder, "media/a.png"), 3 * 1024 ** 3);
      const { problems } = readArchive(folder);
      expect(problems.find(({ rule }) => rule === "broken-picture")).toMatchObject({
        file: article,
        line: 5,
      });
      expect(problems.map((problem) => problemWords(problem, "en")).join()).toContain(
        "is larger than 100 MB",
      );
    });
  });

  test("in every place, as it lies so deep, is told of; one that lies less deep is not", () => {
    const deep = (folders: number) => `media/${"folder-panjang-sekali/".repeat(folders)}a.pdf`;
    const wrong = (path: string) => wrongWith(`[a](${path})`, { [path]: pdf });
    expect(wrong(deep(40))).toEqual([]);
    expect(wrong(deep(46))).toEqual([expect.stringMatching(/^5:1 file-kind ".*" terletak begitu dalam/)]);
  });
});

describe("a file beside the folders of the years", () => {
  test.each(["articles/robots.txt", "articles/lampiran/robots.txt", "articles/google.pdf"])(
    "%s would come to stand at the root of the site, and is not published",
    (path) => {
      const { problems, media } = readingOf({
        [article]: story("", `[a](../../${path.slice(9)})`),
        [path]: "x",
      });
      expect(spots(problems)).toEqual([`${article}:5:5 file-kind`]);
      expect(problems[0]?.values.fault).toBe("place");
      expect(media).toEqual([]);
    },
  );
});

describe("a file of the wrong kind", () => {
  test.each([
    ["![a](media/a.svg)", "media/a.svg", "berjenis SVG, yang tidak diterbitkan. Simpan ulang sebagai JPEG"],
    [
      "![a](media/a.heic)",
      "media/a.heic",
      "berjenis HEIC, yang tidak diterbitkan. Simpan ulang sebagai JPEG",
    ],
    ["[a](media/a.html)", "media/a.html", "berjenis HTML, yang tidak diterbitkan. Simpan ulang sebagai PDF"],
    ["[a](media/a.js)", "media/a.js", "berjenis JS, yang tidak diterbitkan."],
    ["[a](media/a.zip)", "media/a.zip", "berjenis ZIP, yang tidak diterbitkan."],
    ["![a](media/a.pdf)", "media/a.pdf", "adalah dokumen, bukan gambar. Tulis sebagai tautan"],
    ["[a](../a.md)", "media/x.gif", "adalah berkas tulisan, bukan gambar atau dokumen."],
  ])("%s is told of", (body, file, words) => {
    const wrong = wrongWith(body, { [file]: "x" }).filter((line) => line.includes("file-kind"));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(words);
  });

  test.each([
    ["words", "bukan gambar"],
    ["a drawing that may hold a script", svg],
    ["nothing", ""],
  ])("%s under the name of a photograph is a broken picture", (_, bytes) => {
    expect(wrongWith("![a](media/a.jpg)", { "media/a.jpg": bytes })).toEqual([
      '5:1 broken-picture "media/a.jpg" bukan gambar JPEG, PNG, GIF, WebP, atau AVIF, apa pun akhiran namanya. Buka di penyunting gambar, lalu simpan ulang sebagai JPEG atau PNG.',
    ]);
  });
});

test("what only a draft, an unlisted or a withdrawn thing names is shown by no page", () => {
  const withdrawal =
    'corrections: [{kind: withdrawal, date: "2023", text: "Keliru."}]\nimage: {src: c.gif, alt: c}';
  const { archive, problems } = readingOf({
    "articles/2023/11/draf.md": story("draft: true\nimage: {src: a.gif, alt: a}", "[x](a.pdf)"),
    "people/diam.md": named("Diam", "listed: false", "![b](media/b.gif)"),
    "articles/2023/11/cabut.md": story(withdrawal, "![d](d.gif)"),
    "articles/2023/11/a.gif": gif,
    "articles/2023/11/a.pdf": pdf,
    "media/b.gif": gif,
    "articles/2023/11/c.gif": gif,
    "articles/2023/11/d.gif": gif,
    "media/tak-dipakai.gif": gif,
  });
  expect(problems).toEqual([]);
  expect(archive.files).toHaveLength(5);
  expect(archive.files.filter(({ shown }) => shown)).toEqual([]);
});

test("two documents whose names become one address are told apart by their editor", () => {
  const { problems } = readingOf({
    [article]: story(
      "",
      "[a](<media/Surat Edaran.pdf>) [b](media/surat-edaran.pdf) [b](media/surat-edaran.pdf)",
    ),
    "media/Surat Edaran.pdf": pdf,
    "media/surat-edaran.pdf": pdf,
  });
  expect(spots(problems)).toEqual([`${article}:5:35 duplicate-url`, `${article}:5:63 duplicate-url`]);
  expect(problems[0]?.values).toEqual({ url: "/media/surat-edaran.pdf", other: "media/Surat Edaran.pdf" });
});
