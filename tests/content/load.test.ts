import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Content, loadContent } from "../../src/content/load.ts";
import { inOrder } from "../../src/problem.ts";
import { type Files, inFolder, named, spots, story } from "../archive-of.ts";

const load = (files: Files): Content => inFolder(files, loadContent);
const problemsOf = (files: Files) => spots(inOrder(load(files).problems));

describe("a folder of content", () => {
  test("gives its Markdown files in order of path, each with its folder and its name", () => {
    const { entries, problems } = load({
      "people/damar.md": named("Damar"),
      "articles/2023/11/ponsel.md": story(),
      "articles/2023/radio.md": story(),
      "follow_ups/janji.md": named("Janji"),
    });
    expect(entries.map(({ file, folder, slug }) => [file, folder, slug])).toEqual([
      ["articles/2023/11/ponsel.md", "articles", "2023/11/ponsel"],
      ["articles/2023/radio.md", "articles", "2023/radio"],
      ["follow_ups/janji.md", "follow_ups", "janji"],
      ["people/damar.md", "people", "damar"],
    ]);
    expect(problems).toEqual([]);
  });

  test("an empty one has no entries", () => {
    expect(load({})).toMatchObject({ entries: [], problems: [] });
  });

  test("one that is not there is the caller's mistake", () => {
    expect(() => loadContent(join("tidak", "ada"))).toThrow();
  });

  test("pictures and documents lie in media/ or beside a story, and notes for editors anywhere", () => {
    expect(
      problemsOf({
        "media/foto.JPG": "",
        "media/2023/laporan.pdf": "",
        "articles/2023/11/peta.png": "",
        "README.md": "Untuk redaksi.",
        "articles/README.md": "Untuk redaksi.",
        ".gitignore": "",
        ".obsidian/app.md": "",
      }),
    ).toEqual([]);
  });

  test("whatever would be neither read nor published is told of", () => {
    expect(
      problemsOf({
        "catatan.txt": "",
        "media/program.exe": "",
        "media/gambar.svg": "",
        "people/foto.jpg": "",
        "people/damar.markdown": "",
        "people/DAMAR.MD": "",
        "site.yml": "",
      }),
    ).toEqual([
      "catatan.txt:1:1 ignored-file",
      "media/gambar.svg:1:1 ignored-file",
      "media/program.exe:1:1 ignored-file",
      "people/DAMAR.MD:1:1 ignored-file",
      "people/damar.markdown:1:1 ignored-file",
      "people/foto.jpg:1:1 ignored-file",
      "site.yml:1:1 ignored-file",
    ]);
  });

  test("a symbolic link is told of and not followed", () => {
    const { entries, problems } = inFolder({ "people/damar.md": named("Damar") }, (folder) => {
      symlinkSync("damar.md", join(folder, "people/ratna.md"));
      symlinkSync("people", join(folder, "places"));
      return loadContent(folder);
    });
    expect(entries.map(({ slug }) => slug)).toEqual(["damar"]);
    expect(spots(problems)).toEqual(["people/ratna.md:1:1 symbolic-link", "places:1:1 symbolic-link"]);
  });
});

describe("a file whose name cannot become an address", () => {
  const better = (path: string) => {
    const [problem] = load({ [path]: story() }).problems;
    expect(problem).toMatchObject({ file: path, line: 1, column: 1, rule: "bad-file-name" });
    return problem?.values.better;
  };

  test("is told what it could be called", () => {
    expect(better("people/Žofie Ōkubo.md")).toBe("people/zofie-okubo.md");
    expect(better("people/2023/damar.md")).toBe("people/damar.md");
    expect(better("articles/2023/Ponsel Rusak.md")).toBe("articles/2023/ponsel-rusak.md");
    expect(better("articles/2023/11/17/ponsel.md")).toBe("articles/2023/11/ponsel.md");
    expect(better("articles/11/2022/ponsel.md")).toBe("articles/2022/11/ponsel.md");
  });

  test("is told a folder where it lies in none, with a year where it has none", () => {
    expect(better("ponsel.md")).toBe("articles/2023/11/ponsel.md");
    expect(better("berita/Ponsel.md")).toBe("articles/2023/11/ponsel.md");
    expect(better("media/ponsel.md")).toBe("articles/2023/11/ponsel.md");
  });

  test("is told our folder where it lies in one of another name", () => {
    expect(better("orang/budi.md")).toBe("people/budi.md");
    expect(better("People/Budi Santan.md")).toBe("people/budi-santan.md");
    expect(better("follow-ups/janji.md")).toBe("follow_ups/janji.md");
    expect(better("constructor/janji.md")).toBe("articles/2023/11/janji.md");
    expect(better("articles/2024/5/uji.md")).toBe("articles/2024/05/uji.md");
  });

  test("is told some name where no letter is left", () => {
    expect(better("people/…​.md")).toMatch(/^people\/[a-z]+\.md$/);
  });
});

describe("a file that cannot be read", () => {
  test("is left out; the others are read", () => {
    const { entries, problems } = load({
      "people/latin.md": Buffer.from("---\nname: José\n---\n", "latin1"),
      "people/rusak.md": "---\nname: [\n---\n",
      "people/damar.md": named("Damar"),
    });
    expect(entries.map(({ slug }) => slug)).toEqual(["damar"]);
    expect(spots(problems)).toEqual(["people/latin.md:2:10 not-utf8", "people/rusak.md:2:8 yaml-syntax"]);
  });

  test("over one megabyte is too large, one megabyte is not", () => {
    const head = named("Damar");
    const body = (size: number) => head + "a".repeat(size - head.length);
    const { entries, problems } = load({
      "people/pas.md": body(1024 * 1024),
      "people/lebih.md": body(1024 * 1024 + 1),
    });
    expect(entries.map(({ slug }) => slug)).toEqual(["pas"]);
    expect(problems).toMatchObject([
      { file: "people/lebih.md", rule: "too-large", values: { size: "1 MB", part: "file" } },
    ]);
  });

  test("a hidden character in it is told of, and the file is read without it", () => {
    const { entries, problems } = load({ "people/damar.md": named("Da\u202emar") });
    expect(spots(problems)).toEqual(["people/damar.md:2:10 hidden-character"]);
    expect(entries[0]?.data).toEqual({ name: "Damar" });
  });
});

describe("the settings", () => {
  const settingsOf = (text: string | Uint8Array) => {
    const { settings, problems } = load({ "site.yaml": text });
    return { data: settings?.data ?? null, problems: spots(problems) };
  };

  test("are read from site.yaml", () => {
    expect(settingsOf('title: "Arsip"\nurl: "https://a.example/"\n')).toEqual({
      data: { title: "Arsip", url: "https://a.example/" },
      problems: [],
    });
    expect(settingsOf("").data).toEqual({});
  });

  test("that are missing, no group of keys, or unreadable are told of once", () => {
    expect(settingsOf("- a\n")).toEqual({ data: null, problems: ["site.yaml:1:1 no-settings"] });
    expect(settingsOf("title: [\n")).toEqual({ data: null, problems: ["site.yaml:2:1 yaml-syntax"] });
    expect(settingsOf(Buffer.from([0xff, 0xfe]))).toEqual({
      data: null,
      problems: ["site.yaml:1:1 not-utf8"],
    });
  });

  test("that are missing altogether are told of", () => {
    const { settings, problems } = inFolder({ "isi/media/foto.png": "" }, (folder) =>
      loadContent(join(folder, "isi")),
    );
    expect(settings).toBeNull();
    expect(spots(problems)).toEqual(["site.yaml:1:1 no-settings"]);
  });

  test("that are a folder are told of", () => {
    const { settings, problems } = inFolder({ "isi/site.yaml/foto.png": "" }, (folder) =>
      loadContent(join(folder, "isi")),
    );
    expect(settings).toBeNull();
    expect(problems.filter(({ file }) => file === "site.yaml")).toHaveLength(1);
  });

  test("with a key on two lines are refused at the second", () => {
    expect(settingsOf("title: a\ntitle: b\n").problems).toEqual(["site.yaml:2:1 yaml-syntax"]);
  });
});
