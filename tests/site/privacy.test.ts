/**
 * What is unlisted or a draft stays in the newsroom. Every word in these files that no published story prints holds the
 * syllables "samar"; none of them may be in any file of the site, nor in the name of one.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { md, named } from "../archive-of.ts";
import { copyOf, filesIn, fixture, run, temporaryFolder } from "./build.ts";

const hiddenFiles = (key: string) => ({
  "people/warga-samar.md": named(
    "Puspa Wangi",
    `${key}
prefix: "Dr. Samar"
suffix: "S.Samar."
note: "catatan samar"
aliases: ["Alias Samar"]
formerly: ["/orang/samar-lama/"]
same_as: ["https://samar.example/"]
roles:
  - title: "Kepala Samar"
    institution: "pemkab-lembayung"
    from: "2015-01-01"
    source: "Sumber samar menyebut [[ratna-kusumadewi]]."
  - title: "Bupati"
    institution: "kantor-samar"
    from: "2015-01-01"`,
    "Isi samar menyebut [[ratna-kusumadewi]], [[pemkab-lembayung]] dan [[2020/panen-raya]].",
  ),
  "institutions/kantor-samar.md": named(
    "Kantor Samar",
    `${key}
short: "Kansam Samar"
aliases: ["Balai Samar"]
parent: "pemkab-lembayung"
place: "rawa-teduh"
website: "https://samar.example/"`,
    "Isi samar di [[rawa-teduh]].",
  ),
  "events/rapat-samar.md": named(
    "Rapat Samar",
    `${key}\ndate: "2029-01-01"\nplace: "rawa-teduh"\norganizer: "pemkab-lembayung"\nseries: "Musyawarah Samar"`,
  ),
  "topics/topik-samar.md": named("Topik Samar", `${key}\nparent: "jembatan"`),
  "places/tempat-samar.md": named("Tempat Samar", `${key}\nparent: "rawa-teduh"`),
  "follow_ups/perkara-samar.md": named(
    "Perkara samar",
    `${key}
kind: "promise"
promise: {by: "ratna-kusumadewi", made_at: "musyawarah-2022", attested: "bukti samar"}
log: [{date: "2029-01-01", status: "done", note: "Catatan samar tentang [[ratna-kusumadewi]]."}]`,
    "Ringkasan samar.",
  ),
  "pages/halaman-samar.md": md(`title: "Halaman samar"\n${key}`, "Isi samar [[ratna-kusumadewi]]."),
  "articles/2023/11/berita-samar.md": md(
    `title: "Berita samar"
published: "2023-11-20"
${key}
summary: "Ringkasan samar."
section: "ekonomi"
formerly: ["/2023/11/samar-lama/"]
people: ["ratna-kusumadewi", "damar"]
institutions: ["pemkab-lembayung"]
events: ["musyawarah-2022"]
places: ["rawa-teduh"]
topics: ["jembatan"]
continues: ["2023/11/jembatan-terhenti"]
follow_ups: [{id: "jembatan-senja", status: "done", note: "Catatan samar."}]
byline: ["Penulis Samar", "[[zofie-okubo]]"]
corrections: [{kind: "correction", date: "2029-01-01", text: "Ralat samar."}]`,
    "Isi samar menyebut [[ratna-kusumadewi|Tokoh Samar Ratna Kusumadewi]].\n\n> Kutipan samar.\n> — [[damar]], jabatan samar",
  ),
});

/** The same with only what each must have. */
const bareFiles = (key: string): Record<string, string> => ({
  "people/warga-samar.md": named("Puspa Wangi", key),
  "institutions/kantor-samar.md": named("x", key),
  "events/rapat-samar.md": named("x", `${key}\ndate: "2020"`),
  "topics/topik-samar.md": named("x", key),
  "places/tempat-samar.md": named("x", key),
  "follow_ups/perkara-samar.md": named("x", `${key}\nkind: "question"`),
  "pages/halaman-samar.md": md(`title: "x"\n${key}`),
  "articles/2023/11/berita-samar.md": md(`title: "x"\npublished: "2023-11"\n${key}`),
});

/** Published files that name the hidden ones in every way there is. */
const publishedFiles = {
  "articles/2024/05/terbuka.md": md(
    `title: "Berita terbuka"
published: "2024-05-02"
published_note: "Menurut [[warga-samar|seorang warga]]."
people: ["warga-samar", "ratna-kusumadewi"]
institutions: ["kantor-samar"]
events: ["rapat-samar"]
places: ["tempat-samar"]
topics: ["topik-samar"]
continues: ["2023/11/berita-samar"]
follow_ups: [{id: "perkara-samar", status: "done", note: "Kata [[warga-samar|warga itu]]."}]
byline: ["[[warga-samar|Seorang pengamat]]", "Puspa Wangi"]
corrections: [{kind: "correction", date: "2024-05-03", text: "Bukan [[warga-samar|dia]]."}]
image: {src: "media/jembatan-senja.png", alt: "Jembatan.", caption: "[[warga-samar|Pemotret]]"}`,
    `[[damar]] bertemu [[warga-samar]] dan [[warga-samar|tetangganya]] di [[tempat-samar|sebuah rumah]].
Baca [[2023/11/berita-samar|laporan lain]] atau [[2023/11/berita-samar]].

> Kami menunggu.
> — [[warga-samar|seorang saksi]], petani`,
  ),
  "people/kerabat.md": named(
    "Kerabat Terbuka",
    `roles:
  - title: "Juru tulis"
    institution: "kantor-samar"
    from: "2020-01-01"
    source: "Kata [[warga-samar|seorang warga]]"`,
    "Tinggal serumah dengan [[warga-samar|kerabatnya]].",
  ),
  "institutions/loket.md": named("Loket Terbuka", 'parent: "kantor-samar"\nplace: "tempat-samar"'),
  "events/temu-warga.md": named(
    "Temu Warga",
    'date: "2024-05-01"\nplace: "tempat-samar"\norganizer: "kantor-samar"',
  ),
  "topics/cabang.md": named("Cabang", 'parent: "topik-samar"'),
  "places/gang.md": named("Gang Terbuka", 'parent: "tempat-samar"'),
  "follow_ups/janji-terbuka.md": named(
    "Janji terbuka",
    `kind: "promise"
promise:
  by: "warga-samar"
  office: {title: "Bupati", institution: "kantor-samar"}
  made_at: "rapat-samar"
  promised_to: "[[warga-samar|tetangga]]"
  attested: "Menurut [[2023/11/berita-samar|sebuah laporan]]"
log: [{date: "2024-05-04", status: "not-yet", note: "Ditanyakan kepada [[warga-samar|yang bersangkutan]]."}]`,
  ),
};

function contentWith(...sets: Readonly<Record<string, string>>[]): string {
  const content = copyOf(fixture);
  for (const [path, text] of sets.flatMap(Object.entries)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return content;
}

describe.each(["listed: false", "draft: true"])("what is marked %s", (key) => {
  let content: string;
  let files: Record<string, string>;
  beforeAll(() => {
    content = contentWith(hiddenFiles(key), publishedFiles);
    const out = temporaryFolder();
    const { code, output } = run("release", ["--content", content, "--out", out]);
    expect({ code, output }).toMatchObject({ code: 0 });
    files = filesIn(out);
  });

  test("shows neither its words nor its address in any file of the site, nor in the ledger", () => {
    const leaks = Object.entries({ ...files, ledger: readFileSync(join(content, "addresses.txt"), "utf8") })
      .filter(([path, text]) => /samar/i.test(path + text))
      .map(([path, text]) => `${path}: ${/.{0,60}samar.{0,20}/i.exec(text)?.[0]}`);
    expect(leaks).toEqual([]);
  });

  test("is named where a story prints it, in the story's words or else by name, without a link", () => {
    const story = files["2024/05/terbuka/index.html"] ?? "";
    expect(story).toContain("bertemu Puspa Wangi dan tetangganya di sebuah rumah.");
    expect(story).toContain("Baca laporan lain atau ….");
    expect(story).toContain("Seorang pengamat");
    expect(story).toContain("seorang saksi, petani");
    expect(story.replace(/<[^>]*>/g, "")).toContain("Oleh Seorang pengamat, Puspa Wangi");
    const naming = Object.entries(files).filter(([, text]) => text.includes("Puspa Wangi"));
    // An author's page is made of bylines alone; it goes where an editor wants no page of that name.
    const own = ["penulis/puspa-wangi/feed.xml", "penulis/puspa-wangi/index.html"];
    const lists = ["ikuti/penulis.opml", "ikuti/semua.opml", "penulis/index.html"];
    const asAuthor = key === "draft: true" ? [...own, ...lists] : [];
    const feeds = ["atom.xml", "feed.json", "feed.xml", "orang/ratna-kusumadewi/feed.xml"];
    // Data and search have the story as it is printed.
    const data = ["2024/05/terbuka/index.json", "data/artikel-2024.csv", "data/artikel-2024.ndjson"];
    const places = naming.map(([path]) => path.replace(/^aset\/cari\/.*\/k\/.*$/, "card")).sort();
    expect(places).toEqual(
      ["2024/05/terbuka/index.html", "card", "orang/damar/index.html", ...data, ...feeds, ...asAuthor].sort(),
    );
    expect(
      Object.keys(files)
        .filter((path) => path.includes("puspa"))
        .sort(),
    ).toEqual(asAuthor.filter((path) => own.includes(path)));
  });

  test("adds nothing to any page but that name, whatever its file says", () => {
    const bare = contentWith(publishedFiles, bareFiles(key));
    const out = temporaryFolder();
    run("build", ["--content", bare, "--out", out]);
    expect(filesIn(out)).toEqual(files);
  });
});

describe("a page that was published", () => {
  let first: { content: string; out: string };
  beforeAll(() => {
    const content = contentWith({
      "people/warga-samar.md": named("Warga Samar", 'formerly: ["/orang/samar-lama/"]'),
    });
    first = { content, out: temporaryFolder() };
    run("release", ["--content", content, "--out", first.out]);
  });
  const released = () => {
    const [content, out] = [copyOf(first.content), copyOf(first.out)];
    return { content, out, ledger: () => readFileSync(join(content, "addresses.txt"), "utf8") };
  };

  test("goes, with its old addresses and its lines in the ledger, once it is unlisted", () => {
    const { content, out, ledger } = released();
    expect(ledger()).toContain("\n/orang/samar-lama/\n");
    expect(filesIn(out)).toHaveProperty(["orang/samar-lama/index.html"]);
    writeFileSync(
      join(content, "addresses.txt"),
      `${ledger()}/orang/warga-samar/berita/2/\n/penulis/warga-samar/\n`,
    );
    writeFileSync(
      join(content, "people/warga-samar.md"),
      named("Warga Samar", 'listed: false\nformerly: ["/orang/samar-lama/"]'),
    );
    const { code, output } = run("release", ["--content", content, "--out", out]);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain("addresses.txt: 0 alamat baru, 4 dihapus");
    expect(ledger()).not.toMatch(/samar/i);
    const leaks = Object.entries(filesIn(out)).filter(([path, text]) => /samar/i.test(path + text));
    expect(leaks).toEqual([]);
  });

  test("whose file is deleted instead stops the build, which says how to keep the address", () => {
    const { content, out, ledger } = released();
    const before = [filesIn(out), ledger()];
    rmSync(join(content, "people/warga-samar.md"));
    const { code, output } = run("release", ["--content", content, "--out", out]);
    expect(code).toBe(1);
    expect(output).toMatch(
      /addresses\.txt:\d+:1 {2}vanished-address {2}Alamat \/orang\/warga-samar\/ pernah/,
    );
    expect([filesIn(out), ledger()]).toEqual(before);
  });
});
