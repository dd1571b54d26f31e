/** README and docs name what exists, and all that exists. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../src/problem.ts";
import { build, copyOf, filesIn, project, sample } from "../site/build.ts";

const read = (file: string): string => readFileSync(join(project, file), "utf8");

const readme = read("README.md");

const docs = ["README.md", "CHANGELOG.md", ...markdownIn("docs")];

function markdownIn(folder: string): string[] {
  const found = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" });
  return found.filter((file) => file.endsWith(".md")).map((file) => join(folder, file));
}

const scripts = Object.keys(JSON.parse(read("package.json")).scripts as object);

test("every command that a document names exists", () => {
  const named = docs.flatMap((file) =>
    [...read(file).matchAll(/npm run ([a-z]+)/g)].map(([, name]) => `${file}: ${name}`),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((line) => !scripts.includes(line.split(": ")[1] ?? ""))).toEqual([]);
});

test("the README names every command", () => {
  const named = (name: string) =>
    readme.includes(name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`);
  expect(scripts.filter((name) => !named(name))).toEqual([]);
});

test("every file and folder of ours that a document names in code or links exists", () => {
  const missing = docs.flatMap((file) => {
    const text = read(file);
    const inCode = [...text.matchAll(/`((?:src|scripts|tests|docs|content)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    // What stands in an example is a link of the example, not of the document.
    const prose = text.replace(/^```[\s\S]*?^```$|`[^`\n]+`/gm, "");
    const linked = [...prose.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = ""]) =>
      join(dirname(file), path),
    );
    const fromHere = [
      ...inCode.filter((path) => path !== "content/articles/2024/berita-contoh.md"),
      ...linked,
    ];
    return fromHere.filter((path) => !existsSync(join(project, path))).map((path) => `${file}: ${path}`);
  });
  expect(missing.filter((line) => !line.startsWith("docs/panduan-redaksi.md: content/"))).toEqual([]);
});

test("the README's first story works as it stands", () => {
  const content = copyOf(sample);
  const [, file = ""] = /file called `content\/([^`]+)`/.exec(readme) ?? [];
  const [, text = ""] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
  const files = filesIn(build(content));
  expect(files["index.html"]).toContain('<a href="/2024/berita-contoh/">Berita contoh</a>');
  expect(files["tempat/kecamatan-kemang/index.html"]).toContain(
    "Berita contoh ini menyebut <mark>Kecamatan Kemang</mark>.",
  );
});

test("the command that CI runs is the README's own", () => {
  const ci = read(".ci/run");
  expect(readme).toContain("npm ci && npm test");
  for (const command of ["npm ci", "npm run lint", "npm run types", "npm test"])
    expect(ci).toContain(`\n${command}\n`);
});

test("every rule has a severity and words in both languages", async () => {
  const { problemsId } = await import("../../src/i18n/problems.id.ts");
  const { problemsEn } = await import("../../src/i18n/problems.en.ts");
  expect(Object.keys(problemsId).sort()).toEqual(Object.keys(rules).sort());
  expect(Object.keys(problemsEn).sort()).toEqual(Object.keys(rules).sort());
});
