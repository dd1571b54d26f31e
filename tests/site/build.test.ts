import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { launcher, newsroom } from "../run.ts";
import {
  build,
  buildPages,
  built,
  copyOf,
  filesIn,
  fixture,
  project,
  run,
  sample,
  temporaryFolder,
} from "./build.ts";

const story = "articles/2023/keluhan-admin-medsos-kemang.md";

describe("npm run build", () => {
  test("gives equal bytes from another folder, in another time zone and locale, and leaves the content as it was", () => {
    const content = copyOf(fixture);
    const before = filesIn(content);
    const elsewhere = { TZ: "America/Anchorage", LANG: "tr_TR.UTF-8", LC_ALL: "C" };
    for (const [name, value] of Object.entries(elsewhere)) expect(newsroom).not.toHaveProperty(name, value);
    const there = filesIn(build(content, elsewhere));
    expect(Object.keys(there).length).toBeGreaterThan(30);
    expect(there).toEqual(filesIn(built.fixture));
    expect(filesIn(content)).toEqual(before);
  });

  test("writes nothing on an error, tells every problem with its mend, and leaves the last good site as it was", () => {
    const [content, out] = [copyOf(sample), copyOf(built.sample)];
    const before = filesIn(out);
    writeFileSync(
      join(content, story),
      '---\ntitle: "Berita"\ndate: "2023-11-17"\npublished: "2023-02-30"\n---\n',
    );
    const { code, output } = run("build", ["--content", content, "--out", out]);
    expect(code).toBe(1);
    expect(output).toContain(`${content}/${story}:3:1  foreign-key  `);
    expect(output).toContain('Namanya di sini "published".');
    expect(output).toContain(`${content}/${story}:4:12  impossible-date  `);
    expect(output).not.toContain("    at ");
    expect(filesIn(out)).toEqual(before);
  });

  test("leaves no page of a story that was renamed or deleted", () => {
    const [content, out] = [copyOf(fixture), copyOf(built.fixture)];
    const [old, renamed] = ["articles/2018/air.md", "articles/2018/air-lain.md"];
    const added = join(content, "articles/2024/berita-baru.md");
    renameSync(join(content, old), join(content, renamed));
    writeFileSync(added, '---\ntitle: "Berita baru"\npublished: "2024-06-01"\n---\n\nIsi.\n');
    expect(run("build", ["--content", content, "--out", out, "--no-search"]).code).toBe(0);
    const paths = Object.keys(filesIn(out));
    expect(paths).toContain("2018/air-lain/index.html");
    expect(paths).not.toContain("2018/air/index.html");
    expect(paths).toContain("2024/berita-baru/index.html");
    renameSync(join(content, renamed), join(content, old));
    rmSync(added);
    expect(run("build", ["--content", content, "--out", out]).code).toBe(0);
    expect(filesIn(out)).toEqual(filesIn(built.fixture));
  });

  test("killed at any moment before its end, it leaves the last good site as it was", async () => {
    const [content, out] = [copyOf(fixture), copyOf(built.fixture)];
    const before = filesIn(out);
    mkdirSync(join(content, "articles/2024/01"), { recursive: true });
    for (let story = 0; story < 400; story++) {
      const text = `---\ntitle: "Berita ${story}"\npublished: "2024-01-01"\n---\n\n${"Kata dan kata lagi. ".repeat(400)}\n`;
      writeFileSync(join(content, `articles/2024/01/berita-${story}.md`), text);
    }
    const args = [launcher, "build", "--content", content, "--out", out];
    const building = spawn(process.execPath, args, { cwd: project });
    const ended = new Promise((done) => building.on("exit", done));
    const beside = join(out, `.jejak-new-${building.pid}`);
    const someFiles = join(beside, "2024/01/berita-20");
    while (!existsSync(someFiles) && building.exitCode === null)
      await new Promise((done) => setTimeout(done, 1));
    building.kill("SIGKILL");
    await ended;
    expect(existsSync(someFiles), "the build was killed before its end").toBe(true);
    const left = Object.entries(filesIn(out)).filter(([path]) => !path.startsWith(".jejak-new-"));
    expect(Object.fromEntries(left)).toEqual(before);
    for (let story = 1; story < 400; story++) rmSync(join(content, `articles/2024/01/berita-${story}.md`));
    run("build", ["--content", content, "--out", out, "--no-search"]);
    expect(filesIn(out)).toEqual(filesIn(buildPages(content)));
  });

  test("an archive with nothing in it but its settings has a front page, and says that it is empty", () => {
    const content = temporaryFolder();
    writeFileSync(join(content, "site.yaml"), 'title: "Kosong"\nurl: "https://kosong.example/"\n');
    const files = filesIn(build(content));
    expect(files["index.html"]).toContain("Belum ada berita dalam arsip ini.");
  });
});

describe("npm run check", () => {
  test("finds nothing wrong in the sample archive", () => {
    expect(run("check", [])).toEqual({ code: 0, output: "0 kesalahan, 0 peringatan\n" });
  });

  test("finds nothing wrong in the fixture archive, and says so in English where asked", () => {
    const { code, output } = run("check", ["--content", fixture, "--lang", "en"]);
    expect({ code, output }).toEqual({ code: 0, output: "0 errors, 0 warnings\n" });
  });

  test("warnings are told and stop nothing", () => {
    const content = copyOf(sample);
    writeFileSync(join(content, "catatan.txt"), "x");
    const { code, output } = run("check", ["--content", content]);
    expect(code).toBe(0);
    expect(output).toContain("catatan.txt:1:1  ignored-file (peringatan)  ");
    expect(output).toContain("0 kesalahan, 1 peringatan");
  });

  test("a folder that is not there is said in one line", () => {
    const { code, output } = run("check", ["--content", "/tidak/ada"]);
    expect(code).toBe(1);
    expect(output).toContain("/tidak/ada");
    expect(output).not.toContain("    at ");
  });
});
