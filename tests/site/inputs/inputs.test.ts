/** A page is made anew only where its inputs are others: so they must be others wherever its bytes are. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../../scripts/bench/generate.ts";
import { type Folder, isFolder } from "../../../src/content/folders.ts";
import { splitFrontMatter } from "../../../src/content/front-matter.ts";
import { project } from "../../run.ts";
import {
  type Content,
  contentIn,
  contentOf,
  difference,
  EditedShelf,
  type File,
  type Site,
  siteOf,
} from "./edited-site.ts";
import { editsOf } from "./edits.ts";

const folder = join(project, "tests/fixtures/archive");
const fixture = contentIn(folder);

const file = (folder: Folder, slug: string, data: File["data"], body = ""): File => ({
  folder,
  slug,
  data,
  body,
});

const settings = 'title: "Arsip"\nurl: "https://uji.example/"\n';

/** `step`: every so manieth edit is made. */
function editedBy(content: Content, step: number) {
  const before = siteOf(content);
  const made = [...editsOf(content, step)].map(({ name, files }) => ({
    name,
    ...difference(before, siteOf({ ...content, files })),
  }));
  return {
    changed: made.flatMap(({ changed }) => changed),
    stale: made.flatMap(({ name, stale }) => stale.map((path) => `${name}: ${path}`)),
  };
}

test("no edit leaves a page stale, in an archive that has everything", () => {
  const { changed, stale } = editedBy(fixture, 13);
  expect(stale).toEqual([]);
  expect(changed.length).toBeGreaterThan(600);
});

test("only these pages are made each time", () => {
  const always = [...siteOf(fixture).pages].flatMap(([path, { inputs }]) => (inputs === null ? [path] : []));
  expect(always.sort()).toEqual([
    "404.html",
    "_headers",
    "_redirects",
    "arsip/index.html",
    "cari/index.html",
    "data/index.html",
    "index.html",
    "koreksi/index.html",
    "opensearch.xml",
    "robots.txt",
    "rubrik/index.html",
    "site.webmanifest",
    "sitemap-news.xml",
    "sitemap-pages-1.xml",
    "sitemap-stories-1.xml",
    "sitemap.xml",
    "tindak-lanjut/index.html",
  ]);
});

test("where the newest story tells the archive's day, what shows that day is made anew with each new one", () => {
  const daily = { ...fixture, settings: contentOf(settings, []).settings };
  const late = file("articles", "2031/terbaru", { title: "Terbaru", published: "2031-02-03" });
  const after = siteOf({ ...daily, files: [...daily.files, late] });
  const { anew, changed, stale } = difference(siteOf(daily), after);
  expect(stale).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining([
      "2024/05/pasar-rawa-berpindah/index.html",
      "orang/ratna-kusumadewi/index.html",
      "lembaga/pemkab-lembayung/index.html",
      "tindak-lanjut/jembatan-senja/index.html",
    ]),
  );
  expect(anew).not.toContain("tempat/rawa-teduh/index.html");
});

test("other bytes of a picture or document at the same path leave no page stale", () => {
  const before = siteOf(fixture);
  const changedBy = (edited: string) => {
    const shelf = new EditedShelf(folder, fixture.shelf, edited);
    const { changed, stale } = difference(before, siteOf({ ...fixture, shelf }));
    expect(stale).toEqual([]);
    expect(changed).toContain("rubrik/ekonomi/feed.xml");
    return changed.filter((path) => path.endsWith(".html")).sort();
  };
  expect(changedBy("media/jembatan-senja.png")).toEqual([
    "2022/05/janji-jembatan-senja/index.html",
    "2024/05/pasar-rawa-berpindah/index.html",
    "2024/06/kode-dan-tabel/index.html",
  ]);
  expect(changedBy("articles/2024/05/surat-edaran-pasar.pdf")).toEqual([
    "2024/05/pasar-rawa-berpindah/index.html",
  ]);
});

test("a byline that no longer leads to a page is another input of its story", () => {
  const story = file("articles", "berita", { title: "Berita", published: "2024", byline: ["Damar"] });
  const source = file("people", "damar", { name: "Damar", listed: false });
  const { changed, stale } = difference(
    siteOf(contentOf(settings, [story])),
    siteOf(contentOf(settings, [story, source])),
  );
  expect(changed).toContain("berita/index.html");
  expect(stale).toEqual([]);
});

test("another name of what a line of front matter names is another input of each page that shows the line", () => {
  const line = "Menurut [[rawa]].";
  const day = "2024-01-02";
  const story = (slug: string, data: File["data"]) =>
    file("articles", slug, { title: slug, published: day, ...data });
  const others = [
    story("catatan", { published_note: line }),
    story("penulis-lain", { byline: [line] }),
    story("ralat", { corrections: [{ kind: "correction", date: day, text: line }] }),
    story("gerak", { follow_ups: [{ id: "janji", note: line }] }),
    file("people", "damar", { name: "Damar", roles: [{ title: "Camat", source: line }] }),
    file("follow_ups", "janji", { name: "Janji", kind: "promise", promise: { promised_to: line } }),
    file("follow_ups", "bukti", { name: "Bukti", kind: "promise", promise: { attested: line } }),
    file("follow_ups", "log", {
      name: "Log",
      kind: "case",
      log: [{ date: day, status: "running", note: line }],
    }),
  ];
  const named = (name: string) => siteOf(contentOf(settings, [file("places", "rawa", { name }), ...others]));
  const { changed, stale } = difference(named("Rawa"), named("Rawa Teduh"));
  expect(stale).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining([
      "catatan/index.html",
      "penulis-lain/index.html",
      "ralat/index.html",
      "gerak/index.html",
      "orang/damar/index.html",
      "tindak-lanjut/janji/index.html",
      "tindak-lanjut/bukti/index.html",
      "tindak-lanjut/log/index.html",
    ]),
  );
});

test("what machines are told of those whom a story mentions in words of its own, or who signed it, is an input of it", () => {
  const day = "2024-01-02";
  const others = [
    file("articles", "sebutan", { title: "Sebutan", published: day }, "Di [[rawa|sana]]."),
    file("articles", "tanda", { title: "Tanda", published: day, byline: ["[[damar]]"] }),
    file("articles", "humas", { title: "Humas", published: day, byline: ["[[dinas|Humas]]"] }),
  ];
  const told = { rawa: { name: "Rawa" }, damar: { name: "Damar" }, dinas: { name: "Dinas" } };
  const siteWith = ({ rawa, damar, dinas }: Record<keyof typeof told, File["data"]>) =>
    siteOf(
      contentOf(settings, [
        file("places", "rawa", rawa),
        file("people", "damar", damar),
        file("institutions", "dinas", dinas),
        ...others,
      ]),
    );
  const storiesOf = (edit: Partial<typeof told> | Record<string, File["data"]>) => {
    const { changed, stale } = difference(siteWith(told), siteWith({ ...told, ...edit }));
    expect(stale).toEqual([]);
    return changed.filter((path) => /^(?:sebutan|tanda|humas)\//.test(path));
  };
  expect(storiesOf({ rawa: { name: "Rawa Teduh" } })).toEqual(["sebutan/index.html"]);
  expect(storiesOf({ rawa: { name: "Rawa", level: "kota" } })).toEqual(["sebutan/index.html"]);
  expect(storiesOf({ damar: { name: "Damar", id: "tetap" } })).toEqual(["tanda/index.html"]);
  expect(storiesOf({ dinas: { name: "Dinas", kind: "Koperasi" } })).toEqual(["humas/index.html"]);
});

/** More stories than stand on two pages, of each kind of list. */
const long = contentOf(`${settings}as_of: "2024-01-01"\nsections: [{id: "kota", name: "Kota"}]`, [
  file("people", "damar", { name: "Damar" }),
  file("people", "melati", { name: "Melati" }),
  file("institutions", "dinas", { name: "Dinas" }),
  file("topics", "jalan", { name: "Jalan" }),
  ...Array.from({ length: 95 }, (_, at) =>
    file(
      "articles",
      `berita-${at}`,
      {
        title: `Berita ${at}`,
        published: `${2000 + Math.floor(at / 8)}${at % 5 > 0 ? "~" : "-03-02"}`,
        people: ["damar"],
        byline: ["Penulis"],
        section: "kota",
        corrections: [{ kind: "correction", date: "2023", text: "Salah kutip [[dinas]]." }],
      },
      "Kata [[melati]] di [[jalan]], seperti [[berita-94]].",
    ),
  ),
]);

test("no edit leaves an older page of a long list stale", () => {
  const { changed, stale } = editedBy(long, 211);
  expect(stale).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining([
      "orang/damar/berita/1/index.html",
      "orang/melati/sebutan/1/index.html",
      "topik/jalan/sebutan/1/index.html",
      "berita-94/sebutan/1/index.html",
      "penulis/penulis/berita/1/index.html",
      "rubrik/kota/berita/1/index.html",
      "feed.json",
      "arsip/feed/1.xml",
      "rubrik/kota/atom.xml",
      "koreksi/feed.xml",
      "arsip/tanggal-tidak-pasti/berita/1/index.html",
      "koreksi/berita/1/index.html",
    ]),
  );
});

test("the feed of a thing is another one with each story that it carries, and with a date that brings one in", () => {
  const storiesWith = (...edits: readonly File["data"][]) =>
    siteOf(
      contentOf(settings, [
        file("people", "damar", { name: "Damar" }),
        ...["2024-01-01", "2024-02-01", "2024-03-01"].map((published, at) =>
          file("articles", `b-${at}`, {
            title: "B",
            published,
            people: ["damar"],
            byline: ["Sekar"],
            ...edits[at],
          }),
        ),
      ]),
    );
  const feedsWith = (...edits: readonly File["data"][]) => {
    const { changed, stale } = difference(storiesWith(), storiesWith(...edits));
    expect(stale).toEqual([]);
    return changed.filter((path) => /^(?:orang|penulis)\/.*feed\.xml$/.test(path)).sort();
  };
  const both = ["orang/damar/feed.xml", "penulis/sekar/feed.xml"];
  expect(feedsWith({ title: "Lain" })).toEqual([]);
  expect(feedsWith({}, { title: "Lain" })).toEqual(both);
  expect(feedsWith({ published: "2024-02-27" }, { published: "2024-02-28" })).toEqual(both);
});

test("no edit leaves a letter of a long index stale", () => {
  const names = Array.from({ length: 401 }, (_, at) => `${"ABC"[at % 3]}${at}`);
  const topics = names.map((name) => file("topics", `topik-${name.toLowerCase()}`, { name }));
  const before = siteOf(contentOf(settings, topics));
  const other = (at: number, name: string) => topics.with(at, file("topics", `topik-${at}`, { name }));
  const letters = (files: readonly File[]) => {
    const { changed, stale } = difference(before, siteOf(contentOf(settings, files)));
    expect(stale).toEqual([]);
    return changed.filter((path) => path.startsWith("topik/huruf/")).map((path) => path.split("/")[2]);
  };
  const about = file("articles", "berita", { title: "Berita", published: "2024", topics: ["topik-a0"] });
  expect(letters(other(0, "Bbb"))).toEqual(["a", "b"]);
  expect(letters(other(0, "Ddd"))).toEqual(["a", "b", "c"]);
  expect(letters([...topics, about])).toEqual(["a"]);
});

/** As large as the threads, lists and related stories of a newsroom's archive need. */
function invented(): Content {
  const files = [...generate({ articles: 60, seed: 1 })];
  const site = files.find(({ path }) => path === "site.yaml");
  return contentOf(
    site?.text ?? "",
    files.flatMap(({ path, text }) => {
      const [folder = "", ...rest] = path.replace(/\.md$/, "").split("/");
      const outcome = splitFrontMatter(path, text);
      if (!isFolder(folder) || "problems" in outcome) return [];
      return [file(folder, rest.join("/"), outcome.data, outcome.body)];
    }),
  );
}

test("no edit leaves a page stale, in an archive of sixty stories", () => {
  const { changed, stale } = editedBy(invented(), 401);
  expect(stale).toEqual([]);
  expect(changed.length).toBeGreaterThan(50);
});

test("another text of a story makes its own page anew, those that quote it, the feeds that carry it, the data of its year, and no other", () => {
  const content = invented();
  const before = siteOf(content);
  for (const story of content.files.filter(({ folder }) => folder === "articles").slice(-6)) {
    const longer = { ...story, body: `${story.body}\nSatu kalimat lagi.` };
    const files = content.files.map((one) => (one === story ? longer : one));
    const { anew } = difference(before, siteOf({ ...content, files }));
    expect(new Set(anew)).toEqual(new Set(pagesQuoting(before, story)));
  }
});

/** A story's own page, the pages of what it only mentions, as far as it stands there, the feeds that carry its text, and the data of its year. */
function pagesQuoting({ archive, pages }: Site, { slug }: File): string[] {
  const article = archive.articles.find(({ entry }) => entry.slug === slug);
  const data = [...pages.keys()].filter((path) => path.startsWith(`data/artikel-${slug.slice(0, 4)}.`));
  if (!article) return [`${slug}/index.html`, ...data].filter((path) => pages.has(path));
  const quoted = archive.things.filter(
    (thing) => !thing.hidden && archive.linksTo(thing).mentioning.some(({ from }) => from === article),
  );
  const inFeed = new RegExp(`:${article.id}[<"]`);
  const feeds = [...pages].filter(([path, { html }]) => isStoriesFeed(path) && inFeed.test(html()));
  return [
    ...[article, ...quoted].map(({ url }) => `${url.slice(1)}index.html`),
    ...feeds.map(([path]) => path),
    ...data,
  ];
}

/** The others tell of a story without its text. */
function isStoriesFeed(path: string): boolean {
  return (
    /(?:feed|atom)\.(?:xml|json)$|^arsip\/feed\//.test(path) && !/^(?:koreksi|tindak-lanjut)\//.test(path)
  );
}
