/** A small archive of what feeds find hard: marks of XML, dates that are not known, drafts, withdrawals, other languages. */
import type { Page } from "../../src/site/page.ts";
import { archiveOf, editorialOff, md, named } from "../archive-of.ts";

export const settings = (more = ""): string => `title: "Arsip <Uji> & Coba"
url: "https://uji.example/arsip/"
description: "Segala yang sulit: 4 < 5, & dan ]]>."
feed_id: "uji.example,2024:arsip"
publisher: {name: "Koran & Kawan", url: "https://koran.example/"}
licence: {name: "CC BY 4.0"}
contact: {email: "redaksi@uji.example"}
sections: [{id: "kota", name: "Kota & Desa"}, {id: "kosong", name: "Kosong"}]
${editorialOff}${more}`;

export const hardFiles: Readonly<Record<string, string>> = {
  "articles/2024/01/biasa.md": md(
    `title: "Harga < 5 & \\"murah\\""
published: "2024-01-05T08:30"
updated: "2024-01-07T10:00"
summary: "Ringkasan dengan <b>tanda</b> & lain-lain."
section: "kota"
topics: ["air"]
people: ["damar"]
follow_ups: [{id: "janji", status: "under-way", note: "Mulai, kata [[damar]]."}]
byline: ["[[sekar]]", "Tim & Kawan"]
corrections: [{kind: "correction", date: "2024-01-06", text: "Bukan lima, melainkan < 4; lihat [[damar]]."}]
source: {publisher: "Kantor & Rekan", url: "https://kantor.example/?a=1&b=2"}`,
    `Menurut [[damar]], tanda ]]> dan &amp; boleh.[^satu] Lihat [halaman](../lain/), [judul](#satu) dan [akar](/tentang/).

## Judul

Baris \`<script>\` tetap teks.

[^satu]: Catatan kaki.`,
  ),
  "articles/2024/01/lama.md": md(
    `title: "Karakter\\u0008 terlarang\\uFFFE \u{1F6B2}"
published: "2024-01"
added: "2024-02-03"
published_note: "Hari tidak tercetak, kata [[damar]]."
section: "kota"
people: ["damar"]`,
    "Isi tanpa ringkasan, yang kalimat pertamanya menjadi ringkasan.",
  ),
  "articles/2024/01/english.md": md(
    'title: "In English"\npublished: "2024-01-15"\nlang: "en"\nsection: "kota"',
    "Hello there.",
  ),
  "articles/2024/01/kira-kira.md": md('title: "Kira-kira"\npublished: "2024-01-10~"', "Isi."),
  "articles/2024/02/ditarik.md": md(
    'title: "Yang ditarik"\npublished: "2024-02-01"\npeople: ["damar"]\nsection: "kota"\ncorrections: [{kind: "correction", date: "2024-02-02", text: "Ralat yang ikut ditarik."}, {kind: "withdrawal", date: "2024-02-03", text: "Ditarik karena keliru."}]',
    "Isi yang ditarik.",
  ),
  "articles/2024/02/rancangan.md": md(
    'title: "Rancangan"\npublished: "2024-02-04"\ndraft: true\npeople: ["damar"]',
    "Isi rancangan.",
  ),
  "articles/2024/02/tersembunyi.md": md(
    'title: "Tersembunyi"\npublished: "2024-02-05"\nlisted: false\npeople: ["damar"]',
    "Isi tersembunyi.",
  ),
  "people/damar.md": named("Damar & Anak"),
  "people/sekar.md": named("Sekar"),
  "topics/air.md": named("Air <bersih>"),
  "places/sepi.md": named("Sepi"),
  "follow_ups/janji.md": named(
    "Janji pompa",
    `kind: "promise"
log: [{date: "2024-02", status: "stalled", note: "Diperiksa & belum ada."}, {date: "2024-03-01", status: "done"}]`,
  ),
  "pages/tentang.md": md('title: "Tentang"', "Tentang."),
};

/** Every file of feeds, by path, made. */
export function feedsOf(files: Readonly<Record<string, string>>): Record<string, string> {
  const { pages } = archiveOf({ "site.yaml": settings(), ...files });
  return Object.fromEntries(pages.filter(isFeed).map((page) => [page.path, page.render()]));
}

export const isFeed = ({ path }: Pick<Page, "path">): boolean =>
  /(?:^|\/)(?:feed\.(?:xml|json)|atom\.xml)$|^arsip\/feed\/\d+\.xml$/.test(path);

/** The one at this path. */
export function feedAt(feeds: Readonly<Record<string, string>>, path: string): string {
  const feed = feeds[path];
  if (feed === undefined) throw new Error(`no ${path} among ${Object.keys(feeds).join(", ")}`);
  return feed;
}
