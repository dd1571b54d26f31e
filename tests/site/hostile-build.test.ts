/** Content that once broke a build on its way, whole: what may be published is, and for all else nothing is written. */
import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readArchive } from "../../src/site/read-archive.ts";
import { editorialOff, type Files, inFolder, md, named, spots, story } from "../archive-of.ts";
import { gif, gifWithNotes, pdf } from "../pictures.ts";
import { filesIn, run, temporaryFolder } from "./build.ts";

const site = `title: "Uji \\uD800"\nurl: "https://uji.example/"\ncontact: {email: "redaksi@uji.example"}\n${editorialOff}`;

/** So long that a page could not be written under it, and its file only just can. */
const longName = `a${"-b".repeat(120)}`;

const harmless: Files = {
  "site.yaml": `${site}sections: [{id: ${"s".repeat(80)}, name: "R"}]\n`,
  "articles/2023/separuh.md": md(
    'title: "\\uD800 abc \\uDC00"\npublished: "2023"\nsummary: "\\uDBFF"',
    "Kata &#xD800; [a](/%ED%A0%80/) ## \n\n## \u{1f600}",
  ),
  "articles/2023/ramai.md": story(
    `byline: ["${"Rukmini dan kawan-kawan ".repeat(30)}", "${"𠮷".repeat(300)}"]`,
  ),
  [`articles/2023/11/${longName}.md`]: story(`section: ${"s".repeat(80)}`, "[[damar]]", "2023-11"),
  [`people/${longName}.md`]: named("Panjang"),
  "people/damar.md": named(
    "Damar",
    `formerly: ["/ORANG/DAMAR/", "/404.html/x/", "/aturan.txt/", "/${"é".repeat(200)}/", "/con/", "/a.html", "/a.html/b/"]`,
    "[b](media/robots.txt) [c](<media/㎯㏂ ../x.PDF>) ![d](media/d.gif)",
  ),
  "media/robots.txt": "Disallow: /",
  "media/㎯㏂ ../x.PDF": pdf,
  "media/d.gif": gifWithNotes(),
};

test("hostile content that breaks no rule is built to its end", () => {
  inFolder(harmless, (content) => {
    writeFileSync(join(content, "media/besar.png"), "");
    truncateSync(join(content, "media/besar.png"), 3 * 1024 ** 3);
    const out = temporaryFolder();
    const { code, output } = run("build", ["--content", content, "--out", out, "--lang", "en"]);
    expect(output).not.toMatch(/ {4}at |Error/);
    expect(code, output).toBe(0);
    const files = filesIn(out);
    const listed = files[".jejak-files"]?.trimEnd().split("\n").sort();
    expect(Object.keys(files).filter((path) => path !== ".jejak-files")).toEqual(listed);
    expect(listed).toContain(`2023/11/${longName}/index.html`);
    expect(files["robots.txt"]).not.toContain("Disallow");
    for (const [path, text] of Object.entries(files)) {
      if (path.endsWith(".html")) expect(text.endsWith("</html>\n"), path).toBe(true);
      expect(text, path).not.toContain("Narasumber");
    }
  });
});

test("hostile content that breaks a rule is told of, each in its place, and nothing throws", () => {
  const files: Files = {
    "site.yaml": site,
    "people/damar.md": named("Damar", 'formerly: ["/media/surat.pdf/"]', "[a](media/surat.pdf)"),
    "articles/2023/a.md": story("", "![a](media/besar.png)\n[b](../robots.txt)\n![c](media/putus.gif)"),
    "articles/robots.txt": "Disallow: /",
    "media/surat.pdf": pdf,
    "media/putus.gif": gif.subarray(0, 200),
  };
  inFolder(files, (content) => {
    const large = join(content, "media/besar.png");
    mkdirSync(dirname(large), { recursive: true });
    writeFileSync(large, "");
    truncateSync(large, 3 * 1024 ** 3);
    const { problems, pages } = readArchive(content);
    expect(spots(problems)).toEqual([
      "articles/2023/a.md:5:1 broken-picture",
      "articles/2023/a.md:6:5 file-kind",
      "articles/2023/a.md:7:1 broken-picture",
      "people/damar.md:3:12 formerly-clash",
    ]);
    for (const page of pages) expect(() => page.render()).not.toThrow();
  });
});
