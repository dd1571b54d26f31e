/** What is told of each kind of thing: all that is sure, and nothing more. */
import { describe, expect, test } from "vitest";
import type { Folder } from "../../src/content/folders.ts";
import type { Node } from "../../src/facts/node.ts";
import { authorNode, nodeOf } from "../../src/facts/node-of.ts";
import { publisherNode } from "../../src/facts/publisher.ts";
import { contextOf } from "../../src/views/context.ts";
import { archiveOf, md, named, story, thingAt } from "../archive-of.ts";

const files = {
  "articles/2023/11/tiang.md": story(
    `summary: "Ringkasan."
updated: "2023-12"
dateline: "Kota Angan"
byline: ["[[sari]]", "Bagas Lintang", "Tim Liputan", "[[dinas]]", "[[tersembunyi|Seorang pengamat]]"]
people: ["wiryo"]
institutions: ["dinas"]
topics: ["dermaga"]
follow_ups: [{id: "janji", status: "done"}]
source: {publisher: "Koran Rekaan", title: "Tiang", url: "https://koran.example/tiang"}
corrections:
  - {kind: "correction", date: "2023-11-18", text: "Bukan dua, tetapi tiga, kata [[wiryo]]."}
  - {kind: "right_of_reply", date: "2023-11~", text: "Dinas membantah."}`,
    "[[wiryo]] dan [[sari|Ibu Sari]] di [[teluk]], [[sari]]; [[tersembunyi]] tidak; lihat [[2022/lama]].",
  ),
  "articles/2022/lama.md": story("", "", "2022~"),
  "articles/2022/tarik.md": story(
    `summary: "Rahasia."
byline: ["Bagas Lintang"]
people: ["wiryo"]
source: {publisher: "Koran Rekaan"}
corrections:
  - {kind: "correction", date: "2022-02", text: "Rahasia."}
  - {kind: "withdrawal", date: "2022-03-01", text: "Berita ini keliru."}`,
    "Rahasia tentang [[wiryo]].",
    "2022-01",
  ),
  "people/wiryo.md": named(
    "Wiryo",
    `prefix: "Dr."
suffix: "S.Ik."
aliases: ["Pak Wir"]
note: "nelayan"
same_as: ["https://ensiklopedia.example/wiryo"]
roles:
  - {title: "Kepala", institution: "dinas", from: "2020-02-01", to: "2021"}
  - {title: "Kepala", institution: "dinas", from: "2019~", to: "[2020..2022]", acting: "plt"}
  - {title: "Saksi", seen: "2023"}`,
  ),
  "people/sari.md": named("Sari", 'id: "orang-sari"'),
  "people/tersembunyi.md": named("Puspa Wangi", "listed: false"),
  "institutions/dinas.md": named(
    "Dinas Kelautan",
    'short: "Dislaut"\nkind: "Dinas"\nparent: "pemkab"\nplace: "teluk"\nwebsite: "https://dinas.example/"',
  ),
  "institutions/pemkab.md": named("Pemerintah Kabupaten Angan"),
  "events/rapat.md": named(
    "Rapat",
    'date: "2023-11-15/2023-11~"\nplace: "teluk"\norganizer: "dinas"\nseries: "Rapat Laut"',
  ),
  "places/teluk.md": named("Teluk", 'level: "kecamatan"\ncode: "99.01"\nparent: "kota"'),
  "places/kota.md": named("Kota Angan", 'level: "kota"'),
  "topics/dermaga.md": named("Dermaga", 'aliases: ["pelabuhan"]'),
  "follow_ups/janji.md": named("Dermaga jadi", 'kind: "promise"\npromise: {by: "wiryo", made_at: "rapat"}'),
  "pages/tentang.md": md('title: "Tentang"'),
};

const { archive } = archiveOf(files);
const site = contextOf(archive);

/** As it is written into a page: without what is not known. */
const asWritten = (node: Node | null | undefined): Record<string, unknown> =>
  JSON.parse(JSON.stringify(node ?? null));

const told = (folder: Folder, slug: string) => asWritten(nodeOf(site, thingAt(archive, folder, slug)));

const reference = (type: string, id: string, name: string, path: string) => ({
  "@type": type,
  "@id": `https://uji.example/#${id}`,
  name,
  url: `https://uji.example${path}`,
});

/** As a story speaks of what is in it. */
const withoutPage = ({ url: _, ...node }: ReturnType<typeof reference>) => node;

const wiryo = reference("Person", "people/wiryo", "Wiryo", "/orang/wiryo/");
const sari = reference("Person", "orang-sari", "Sari", "/orang/sari/");
const dinas = reference("GovernmentOrganization", "institutions/dinas", "Dinas Kelautan", "/lembaga/dinas/");
const pemkab = reference(
  "GovernmentOrganization",
  "institutions/pemkab",
  "Pemerintah Kabupaten Angan",
  "/lembaga/pemkab/",
);
const teluk = reference("AdministrativeArea", "places/teluk", "Teluk", "/tempat/teluk/");
const rapat = reference("Event", "events/rapat", "Rapat", "/peristiwa/rapat/");

describe("a story", () => {
  const tiang = told("articles", "2023/11/tiang");

  test("tells what it is about apart from what it only mentions, each once and nothing that is hidden", () => {
    expect(tiang.about).toEqual(
      [wiryo, dinas, reference("DefinedTerm", "topics/dermaga", "Dermaga", "/topik/dermaga/")].map(
        withoutPage,
      ),
    );
    expect(tiang.mentions).toEqual(
      [
        reference("CreativeWork", "follow_ups/janji", "Dermaga jadi", "/tindak-lanjut/janji/"),
        sari,
        teluk,
        reference("NewsArticle", "articles/2022/lama", "Judul", "/2022/lama/"),
      ].map(withoutPage),
    );
    expect(JSON.stringify(tiang)).not.toMatch(/Puspa|tersembunyi/);
  });

  test("tells who signed it: people and institutions on file, and names", () => {
    expect(tiang.author).toEqual([
      sari,
      reference("Person", "Author/bagas-lintang", "Bagas Lintang", "/penulis/bagas-lintang/"),
      reference("Organization", "Author/tim-liputan", "Tim Liputan", "/penulis/tim-liputan/"),
      dinas,
      { "@type": "Person", name: "Seorang pengamat" },
    ]);
  });

  test("tells where it came from, and what was mended or answered", () => {
    expect(tiang).toMatchObject({
      "@type": "NewsArticle",
      headline: "Judul",
      description: "Ringkasan.",
      datePublished: "2023-11-17",
      dateModified: "2023-12",
      dateline: "Kota Angan",
      inLanguage: "id",
      isBasedOn: {
        "@type": "CreativeWork",
        name: "Tiang",
        url: "https://koran.example/tiang",
        publisher: { "@type": "Organization", name: "Koran Rekaan" },
      },
      correction: [
        {
          "@type": "CorrectionComment",
          datePublished: "2023-11-18",
          text: "Bukan dua, tetapi tiga, kata Wiryo.",
        },
      ],
      comment: [{ "@type": "Comment", text: "Dinas membantah." }],
    });
  });

  test("of which little is known tells as little", () => {
    expect(told("articles", "2022/lama")).toEqual({
      "@type": "NewsArticle",
      "@id": "https://uji.example/#articles/2022/lama",
      url: "https://uji.example/2022/lama/",
      headline: "Judul",
      inLanguage: "id",
      isPartOf: { "@type": "WebSite", "@id": "https://uji.example/#WebSite", name: "Arsip Uji" },
    });
  });

  test("that was withdrawn tells title, date and reason", () => {
    expect(told("articles", "2022/tarik")).toEqual({
      "@type": "NewsArticle",
      "@id": "https://uji.example/#articles/2022/tarik",
      url: "https://uji.example/2022/tarik/",
      headline: "Judul",
      inLanguage: "id",
      datePublished: "2022-01",
      creativeWorkStatus: "Withdrawn",
      correction: [{ "@type": "CorrectionComment", datePublished: "2022-03-01", text: "Berita ini keliru." }],
    });
  });
});

test("a person has roles over time, as far as their dates are sure", () => {
  expect(told("people", "wiryo")).toEqual({
    ...wiryo,
    alternateName: ["Pak Wir"],
    honorificPrefix: "Dr.",
    honorificSuffix: "S.Ik.",
    description: "nelayan",
    affiliation: [
      { "@type": "Role", roleName: "Kepala", startDate: "2020-02-01", endDate: "2021", affiliation: dinas },
      { "@type": "Role", roleName: "Plt. Kepala", affiliation: dinas },
    ],
    hasOccupation: [
      { "@type": "Role", roleName: "Saksi", hasOccupation: { "@type": "Occupation", name: "Saksi" } },
    ],
    sameAs: ["https://ensiklopedia.example/wiryo"],
  });
});

test("an institution has its names, what it belongs to and where it is", () => {
  expect(told("institutions", "dinas")).toEqual({
    ...dinas,
    alternateName: ["Dislaut"],
    parentOrganization: pemkab,
    location: teluk,
    sameAs: ["https://dinas.example/"],
  });
});

test.each([
  ["Dinas", "GovernmentOrganization"],
  ["Kantor kecamatan", "GovernmentOrganization"],
  ["DPRD", "GovernmentOrganization"],
  ["Badan Pengawas", "GovernmentOrganization"],
  ["Badan usaha milik desa", "Organization"],
  ["Kantor akuntan", "Organization"],
  ["Dinasti", "Organization"],
  ["Koperasi", "Organization"],
])("an institution whose kind is %s is a %s", (kind, type) => {
  const { archive } = archiveOf({ "institutions/x.md": named("Dinas X", `kind: "${kind}"`) });
  expect(nodeOf(contextOf(archive), thingAt(archive, "institutions", "x"))?.["@type"]).toBe(type);
});

test("an event has its time as far as that is sure, its place, its organizer and its series", () => {
  expect(told("events", "rapat")).toEqual({
    ...rapat,
    startDate: "2023-11-15",
    location: teluk,
    organizer: dinas,
    superEvent: { "@type": "EventSeries", name: "Rapat Laut" },
  });
});

test("a place has its code, and what it lies in", () => {
  expect(told("places", "teluk")).toEqual({
    ...teluk,
    identifier: "99.01",
    containedInPlace: reference("City", "places/kota", "Kota Angan", "/tempat/kota/"),
  });
});

test("a topic is a term, and a follow-up a record of who has to answer and where it stands", () => {
  expect(told("topics", "dermaga")).toMatchObject({
    alternateName: ["pelabuhan"],
    inDefinedTermSet: "https://uji.example/topik/",
  });
  expect(told("follow_ups", "janji")).toMatchObject({
    "@type": "CreativeWork",
    genre: "Janji",
    creativeWorkStatus: site.words.statuses.done,
    about: [wiryo, rapat],
  });
});

test("a page of the newsroom's own is told by the page alone", () => {
  expect(nodeOf(site, thingAt(archive, "pages", "tentang"))).toBeNull();
});

test("an author is the person on file, or the name that stands under the stories", () => {
  const told = archive.authors.map((author) => [author.slug, authorNode(site, author)["@id"]]);
  expect(Object.fromEntries(told)).toMatchObject({
    sari: sari["@id"],
    "bagas-lintang": "https://uji.example/#Author/bagas-lintang",
  });
});

test("nothing is told of a publisher that is not named, and a policy may lie anywhere", () => {
  expect(publisherNode(site)).toBeUndefined();
  const policyOf = (policy: string) => {
    const settings = `title: "A"\nurl: "https://uji.example/arsip"\npublisher: {name: "Kabar", corrections_policy: "${policy}"}\n`;
    return publisherNode(contextOf(archiveOf({ "site.yaml": settings }).archive))?.correctionsPolicy;
  };
  expect(policyOf("/ralat/")).toBe("https://uji.example/arsip/ralat/");
  expect(policyOf("https://kabar.example/ralat")).toBe("https://kabar.example/ralat");
});
