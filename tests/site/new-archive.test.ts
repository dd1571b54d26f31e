/** `npm run new -- archive`: what a newsroom gets, and what it is kept from losing. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { archiveFault, newArchive } from "../../src/site/new-archive.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { filesIn, project, run, temporaryFolder } from "./build.ts";

const start = (folder: string, ...args: string[]) => run("new", ["archive", folder, ...args]);

/** `npm run check` and the like, in the archive's own folder. */
function npm(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: folder, encoding: "utf8" });
  return { code: status, output: stdout + stderr };
}

describe.each([
  { lang: "id", pages: ["tentang", "redaksi-dan-penerbit", "kebijakan-koreksi", "kontak"] },
  { lang: "en", pages: ["about", "editors-and-publisher", "corrections-policy", "contact"] },
] as const)("a new archive in $lang", ({ lang, pages }) => {
  const folder = join(temporaryFolder(), `Arsip é (${lang}) 'kita' & $HOME`);
  const made = start(folder, "--lang", lang);
  const { archive, problems } = readArchive(join(folder, "content"));

  test("is made whole, and the command says what is next", () => {
    expect(made.code).toBe(0);
    expect(made.output).toContain(folder);
    expect(made.output).toContain("npm run check");
    expect(readdirSync(folder).sort()).toEqual([".gitignore", "README.md", "content", "package.json"]);
    for (const [file, text] of Object.entries(filesIn(folder))) expect(text, file).not.toContain("{{");
  });

  test("has its sample pages, all in the menu, and speaks its language", () => {
    expect(archive.pages.map(({ url }) => url as string).sort()).toEqual(
      pages.map((page) => `/${page}/`).sort(),
    );
    expect(archive.settings.menu.map(({ url }) => url)).toEqual(pages.map((page) => `/${page}/`));
    expect(archive.settings).toMatchObject({ language: lang, url_words: lang });
    expect(archive.articles).toEqual([]);
  });

  test("has no mistake, and every blank is told of", () => {
    const count = Object.values(filesIn(join(folder, "content")))
      .join("\n")
      .match(/\[(?:ISI|FILL IN): /g)?.length;
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(["unfilled-blank"]));
    expect(count).toBeGreaterThan(20);
    expect(problems).toHaveLength(count ?? 0);
    expect(made.output).toContain(String(count));
  });

  test("has no blank in the other language's words", () => {
    const other = lang === "id" ? "[FILL IN:" : "[ISI:";
    expect(problems.filter(({ values }) => String(values.mark).startsWith(other))).toEqual([]);
  });

  test("checks and builds with the commands of the guide, in its own folder", () => {
    expect(npm(folder, "run", "check")).toMatchObject({ code: 0 });
    expect(npm(folder, "run", "build")).toMatchObject({ code: 0 });
    const site = filesIn(join(folder, "_site"));
    expect(site["index.html"]).toContain(`<html lang="${lang}">`);
    for (const page of pages) expect(site["index.html"]).toContain(`href="/${page}/"`);
    expect(readFileSync(join(folder, ".gitignore"), "utf8").split("\n")).toContain("_site/");
  });

  test("tells of a mistake in its own folder, and ends with code 1", () => {
    writeFileSync(join(folder, "content/articles/salah.md"), "tanpa kepala");
    const { code, output } = npm(folder, "run", "check");
    expect(code).toBe(1);
    expect(output).toContain(`${folder}/content/articles/salah.md:1:1  bad-file-name`);
  });
});

describe("what is known already", () => {
  test("stands in the settings instead of blanks, whatever is in it", () => {
    const folder = join(temporaryFolder(), "arsip");
    const title = 'Kabar "Kita" $& \\ #1: [a]';
    expect(start(folder, "--title", title, "--url", "https://kabar.example/arsip").code).toBe(0);
    const { archive, problems } = readArchive(join(folder, "content"));
    expect(archive.settings).toMatchObject({ title, url: "https://kabar.example/arsip", base: "/arsip/" });
    expect(problems.filter(({ rule }) => rule !== "unfilled-blank")).toEqual([]);
    expect(problems.filter(({ file, line }) => file === "site.yaml" && line < 5)).toEqual([]);
  });

  test.each([
    ["--url", "kabar.example"],
    ["--url", "https://kabar.example/?a"],
    ["--title", " "],
    ["--lang", "fr"],
  ])("is refused where it cannot be right: %s %s", (option, value) => {
    const folder = join(temporaryFolder(), "arsip");
    expect(start(folder, option, value).code).toBe(1);
    expect(existsSync(folder)).toBe(false);
  });
});

describe("a new archive is not made", () => {
  test("over anything that is there", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".catatan"), "penting");
    const { code, output } = start(folder);
    expect(code).toBe(1);
    expect(output).toBe(
      `Arsip tidak dibuat: ${folder} sudah berisi. Pilih folder yang belum ada atau masih kosong.\n`,
    );
    expect(filesIn(folder)).toEqual({ ".catatan": "penting" });
  });

  test("twice in one place", () => {
    const folder = join(temporaryFolder(), "arsip");
    newArchive({ folder, language: "id" });
    const before = filesIn(folder);
    expect(start(folder, "--title", "Lain").code).toBe(1);
    expect(filesIn(folder)).toEqual(before);
  });

  test("in place of a file, or of a link that leads nowhere", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "berkas"), "x");
    symlinkSync(join(folder, "tidak-ada"), join(folder, "jalan"));
    expect(archiveFault(join(folder, "berkas"))).toBe("no-folder");
    expect(archiveFault(join(folder, "jalan"))).toBe("no-folder");
  });

  test("inside Jejak", () => {
    expect(archiveFault(join(project, "arsip"))).toBe("in-jejak");
    expect(archiveFault(project)).toBe("in-jejak");
  });

  test("inside Jejak by way of a link", () => {
    const link = join(temporaryFolder(), "jalan");
    symlinkSync(project, link);
    expect(archiveFault(join(link, "arsip/baru"))).toBe("in-jejak");
    expect(archiveFault(link)).toBe("in-jejak");
  });

  test("by half: what was made before something failed is cleared away", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "package.json"));
    writeFileSync(join(folder, "package.json/catatan"), "penting");
    expect(() => newArchive({ folder, language: "id" })).toThrow();
    expect(filesIn(folder)).toEqual({ "package.json/catatan": "penting" });

    const tooLong = join(folder, ...Array.from({ length: 17 }, () => "a".repeat(250))).slice(0, 4085);
    expect(() => newArchive({ folder: tooLong, language: "id" })).toThrow(/ENAMETOOLONG/);
    expect(readdirSync(folder)).toEqual(["package.json"]);
  });

  test("where the preview could not watch it", () => {
    expect(archiveFault(join(temporaryFolder(), "arsip [2024]"))).toBe("unwatchable");
  });
});

test("an empty folder is used as it is", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "arsip"));
  expect(archiveFault(join(folder, "arsip"))).toBeNull();
  newArchive({ folder: join(folder, "arsip"), language: "en" });
  expect(readdirSync(folder)).toEqual(["arsip"]);
  expect(readdirSync(join(folder, "arsip"))).toContain("content");
});

test("both languages have the same files, but for the names of pages", () => {
  const starter = (lang: string) =>
    Object.keys(filesIn(join(project, "src/site/starter", lang))).filter((file) => !file.includes("pages/"));
  expect(starter("en")).toEqual(starter("id"));
});
