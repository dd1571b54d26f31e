import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { built, copyOf, filesIn, fixture, run, sample, temporaryFolder } from "./build.ts";

/** A copy of an archive, and of the site that was released of it. */
function newsroom(from = { content: fixture, out: temporaryFolder() }) {
  const [content, out] = [copyOf(from.content), copyOf(from.out)];
  const ledger = join(content, "addresses.txt");
  return {
    content,
    out,
    path: (file: string) => join(content, file),
    ledger: () => readFileSync(ledger, "utf8"),
    write: (text: string) => writeFileSync(ledger, text),
    release: (...more: string[]) => run("release", ["--content", content, "--out", out, ...more]),
  };
}

const addresses = (ledger: string) => ledger.split("\n").filter((line) => line.startsWith("/"));

describe("npm run release", () => {
  let released: ReturnType<typeof newsroom>;
  let told: ReturnType<typeof run>;
  beforeAll(() => {
    released = newsroom();
    told = released.release();
  });

  test("builds the very site that npm run build builds, and records each of its pages once", () => {
    const { out, ledger } = released;
    const { code, output } = told;
    expect(code).toBe(0);
    const files = filesIn(out);
    expect(files).toEqual(filesIn(built.fixture));
    const pages = Object.keys(files).filter((path) => path.endsWith(".html") && path !== "404.html");
    expect(addresses(ledger()).sort()).toEqual(
      pages.map((path) => `/${path.replace(/(^|\/)index\.html$/, "$1")}`).sort(),
    );
    expect(addresses(ledger())).toEqual(addresses(ledger()).toSorted());
    expect(output).toContain(`addresses.txt: ${pages.length} alamat baru, 0 dihapus`);
    expect(ledger()).toMatch(/^# Setiap alamat yang pernah terbit/);
  });

  test("a second time finds nothing new, and the build is the same with the ledger as without", () => {
    const { out, release, ledger } = newsroom(released);
    const [files, before] = [filesIn(out), ledger()];
    expect(release("--lang", "en").output).toContain("addresses.txt: 0 new addresses, 0 removed");
    expect([filesIn(out), ledger()]).toEqual([files, before]);
  });

  test("keeps a renamed story at both addresses, once the old one is written into it", () => {
    const { out, path, release, ledger } = newsroom(released);
    renameSync(path("articles/2018/air.md"), path("articles/2018/air-bersih.md"));
    const [files, before] = [filesIn(out), ledger()];
    const failed = release();
    expect(failed.code).toBe(1);
    expect(failed.output).toMatch(/\/addresses\.txt:\d+:1 {2}vanished-address {2}Alamat \/2018\/air\//);
    expect(failed.output).toContain('formerly: ["/2018/air/"]');
    expect([filesIn(out), ledger()]).toEqual([files, before]);

    const text = readFileSync(path("articles/2018/air-bersih.md"), "utf8");
    writeFileSync(
      path("articles/2018/air-bersih.md"),
      text.replace("---\n", '---\nformerly: ["/2018/air/"]\n'),
    );
    expect(release("--no-search").output).toContain("addresses.txt: 1 alamat baru, 0 dihapus");
    expect(filesIn(out)["2018/air/index.html"]).toContain("url=/arsip/2018/air-bersih/");
    expect(addresses(ledger())).toEqual(expect.arrayContaining(["/2018/air/", "/2018/air-bersih/"]));
  });

  test("lets an address go whose line an editor deleted", () => {
    const { path, release, ledger, write } = newsroom(released);
    rmSync(path("pages/tentang.md"));
    writeFileSync(
      path("site.yaml"),
      readFileSync(path("site.yaml"), "utf8").replace(/ {2}- label: "Tentang"\n.*\n/, ""),
    );
    expect(release().code).toBe(1);
    write(ledger().replace("/tentang/\n", "").replace("/about.html\n", ""));
    expect(release("--no-search").code).toBe(0);
  });

  test("keeps the newsroom's notes, and puts lines in order and once", () => {
    const { release, ledger, write } = newsroom();
    write("# Catatan redaksi\n\n/tentang/\n# pindah tahun 2021\n/about.html\n/tentang/\n");
    expect(release("--no-search").output).toContain("addresses.txt:6:1  duplicate-address (peringatan)");
    expect(ledger()).toMatch(/^# Catatan redaksi\n\n\//);
    expect(ledger()).toContain("\n# pindah tahun 2021\n/about.html\n");
    expect(ledger().match(/^\/tentang\/$/gm)).toHaveLength(1);
  });

  test("changes nothing on an error", () => {
    const { out, path, release } = newsroom();
    writeFileSync(path("people/rusak.md"), "---\nname: [\n---\n");
    const { code, output } = release();
    expect(code).toBe(1);
    expect(output).toContain("people/rusak.md:2:");
    expect(output).toContain("\n1 kesalahan, 0 peringatan");
    expect(existsSync(path("addresses.txt"))).toBe(false);
    expect(filesIn(out)).toEqual({});
  });
});

describe("npm run build", () => {
  test("stops for an address that would vanish, as npm run check does", () => {
    const { content, out, write } = newsroom();
    write("/orang/hilang/\n");
    for (const command of ["build", "check"] as const) {
      const more = command === "build" ? ["--out", out] : [];
      const { code, output } = run(command, ["--content", content, ...more, "--lang", "en"]);
      expect(code).toBe(1);
      expect(output).toContain(
        "addresses.txt:1:1  vanished-address  The address /orang/hilang/ was published",
      );
    }
    expect(filesIn(out)).toEqual({});
  });
});

test("the sample archive is not published, and has no ledger", () => {
  expect(existsSync(join(sample, "addresses.txt"))).toBe(false);
});
