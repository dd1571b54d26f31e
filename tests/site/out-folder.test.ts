import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { outFault } from "../../src/site/out-folder.ts";
import { filesIn, project, run, temporaryFolder } from "./build.ts";

let folder: string;
let content: string;
beforeEach(() => {
  folder = temporaryFolder();
  content = join(folder, "content");
  mkdirSync(content);
  writeFileSync(join(content, "site.yaml"), 'title: "Uji"\nurl: "https://uji.example/"\n');
});

const faultAt = (out: string) => outFault(out, content, ["index.html", "orang/index.html"])?.fault ?? null;

describe("a site may be written", () => {
  test("to a folder that is not there, is empty, or holds what is not in the way", () => {
    expect(faultAt(join(folder, "baru/di/sini"))).toBeNull();
    mkdirSync(join(folder, "kosong"));
    expect(faultAt(join(folder, "kosong"))).toBeNull();
    writeFileSync(join(folder, "kosong/CNAME"), "uji.example");
    expect(faultAt(join(folder, "kosong"))).toBeNull();
    expect(faultAt(`${content}-situs`)).toBeNull();
  });

  test("to a folder that an earlier build wrote, whatever is in it", () => {
    const out = join(folder, "situs");
    expect(run("build", ["--content", content, "--out", out]).code).toBe(0);
    expect(faultAt(out)).toBeNull();
  });
});

describe("a site is never written", () => {
  test("into the content or around it", () => {
    expect(faultAt(content)).toBe("in-content");
    expect(faultAt(join(content, "situs/baru"))).toBe("in-content");
    expect(faultAt(folder)).toBe("around-content");
    expect(faultAt("/")).toBe("around-content");
  });

  test("into the content by a link from elsewhere", () => {
    symlinkSync(content, join(folder, "jalan"));
    expect(faultAt(join(folder, "jalan/situs"))).toBe("in-content");
  });

  test("over Jejak itself", () => {
    expect(faultAt(project)).toBe("around-code");
    // where Jejak itself lies in the folder for temporary files, that folder is around this test's content first
    const isAroundContent = resolve(content).startsWith(resolve(project, "..") + sep);
    expect(faultAt(join(project, ".."))).toBe(isAroundContent ? "around-content" : "around-code");
  });

  test("through a link in it to another place, be it there for a page of the last build only", () => {
    const out = join(folder, "situs");
    const outside = temporaryFolder();
    mkdirSync(out);
    symlinkSync(outside, join(out, "orang"));
    const fault = { fault: "link", path: join(out, "orang") };
    expect(outFault(out, content, ["index.html", "orang/damar/index.html"])).toEqual(fault);
    expect(outFault(out, content, ["index.html"])).toBeNull();
    writeFileSync(join(out, ".jejak-files"), "index.html\norang/index.html\n");
    expect(outFault(out, content, ["index.html"])).toEqual(fault);
  });

  test("over a picture or document that no build made", () => {
    mkdirSync(join(content, "media"));
    writeFileSync(join(content, "media/surat.pdf"), "%PDF-1.4");
    mkdirSync(join(content, "pages"));
    writeFileSync(join(content, "pages/a.md"), '---\ntitle: "A"\n---\n\n[surat](media/surat.pdf)\n');
    const out = join(folder, "situs");
    mkdirSync(join(out, "media"), { recursive: true });
    writeFileSync(join(out, "media/surat.pdf"), "tangan");
    for (const command of ["build", "check"] as const) {
      const { code, output } = run(command, ["--content", content, "--out", out]);
      expect(code).toBe(1);
      expect(output).toContain(`${join(out, "media/surat.pdf")} sudah ada dan bukan buatan Jejak`);
    }
    expect(filesIn(out)).toEqual({ "media/surat.pdf": "tangan" });
  });

  test("over a file that no build made", () => {
    mkdirSync(join(folder, "situs/orang"), { recursive: true });
    writeFileSync(join(folder, "situs/orang/index.html"), "tangan");
    expect(outFault(join(folder, "situs"), content, ["index.html", "orang/index.html"])).toEqual({
      fault: "foreign-file",
      path: join(folder, "situs/orang/index.html"),
    });
  });
});

test("npm run check tells of it beside the problems, and only where --out is given", () => {
  const refused = run("check", ["--content", content, "--out", folder, "--lang", "en"]);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain("0 errors, 0 warnings\n");
  expect(refused.output).toContain(`The site is not written to ${folder}`);
  expect(run("check", ["--content", content, "--out", join(folder, "situs")]).code).toBe(0);
  expect(run("check", ["--content", content]).code).toBe(0);
});

test.each(["build", "start"] as const)(
  "npm run %s says so in one line, and leaves all as it was",
  (command) => {
    const before = filesIn(folder);
    const { code, output } = run(command, ["--content", content, "--out", join(content, "situs")]);
    expect({ code, output }).toEqual({
      code: 1,
      output: `Situs tidak ditulis ke ${content}/situs, karena di situ isi arsip: ${content}. Pilih folder lain dengan --out.\n`,
    });
    expect(filesIn(folder)).toEqual(before);
  },
);

test("paths are meant from where npm was called, not from Jejak's folder", () => {
  const { code } = run("build", ["--content", "content", "--out", "situs"], { INIT_CWD: folder });
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "situs/index.html"), "utf8")).toContain("<title>Uji</title>");
});
