/** What a reader's line must carry before a story can be read: one first flight of TCP, ten packets. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { archiveOf, editorialOff, md, named } from "../archive-of.ts";
import { project } from "../run.ts";

const slug = "2024/05/enam-ratus-kata";

const file = readFileSync(join(project, "tests/fixtures/weight/enam-ratus-kata.md"), "utf8");

/** A story like any other: in a thread, with relatives, sections and a promise. */
const { pages, archive } = archiveOf({
  "site.yaml": `title: "Arsip Teluk Angan"
url: "https://teluk-angan.example/"
description: "Arsip rekaan tentang sebuah teluk yang tidak ada."
publisher: {name: "Kabar Teluk Angan", url: "https://kabar.teluk-angan.example/"}
contact: {email: "redaksi@teluk-angan.example"}
licence: {name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/"}
sections: [{id: "pemerintahan", name: "Pemerintahan"}, {id: "ekonomi", name: "Ekonomi"}]
${editorialOff}`,
  [`articles/${slug}.md`]: file.replace(
    "\nbyline:",
    '\ncontinues: ["2023/11/tiang", "2022/05/janji"]\nbyline:',
  ),
  "articles/2023/11/tiang.md": md(
    'title: "Tiang Pertama Dermaga Dipancang"\npublished: "2023-11-06"\ncontinues: ["2022/05/janji"]\npeople: ["marlina"]\ninstitutions: ["dinas-kelautan"]',
    "Tiang pertama berdiri.",
  ),
  "articles/2022/05/janji.md": md(
    'title: "Bupati Janjikan Dermaga Sebelum Musim Cumi"\npublished: "2022-05-20"\npeople: ["wiryo"]\nevents: ["musrenbang"]',
    "Janji itu diucapkan di bawah tenda.",
  ),
  "articles/2024/03/es.md": md(
    'title: "Pedagang Es Mengurangi Pesanan"\npublished: "2024-03-11"\npeople: ["tolib"]\nplaces: ["tanjung-layar"]\ntopics: ["perikanan"]',
    "Es mencair sebelum ikan datang.",
  ),
  "people/wiryo.md": named(
    "Wiryo",
    'roles: [{title: "Bupati", institution: "pemkab", from: "2021", to: "2026"}]',
  ),
  "people/marlina.md": named(
    "Marlina Hadiwidjaja",
    'roles: [{title: "Kepala Dinas", institution: "dinas-kelautan", from: "2020", to: "2025"}]',
  ),
  "people/tolib.md": named("Tolib"),
  "people/sarmila.md": named("Sarmila"),
  "institutions/pemkab.md": named("Pemerintah Kabupaten Teluk Angan"),
  "institutions/dinas-kelautan.md": named("Dinas Kelautan Teluk Angan", 'parent: "pemkab"'),
  "institutions/inspektorat.md": named("Inspektorat Teluk Angan", 'parent: "pemkab"'),
  "places/tanjung-layar.md": named("Tanjung Layar"),
  "places/pasar-ikan.md": named("Pasar Ikan"),
  "events/musrenbang.md": named("Musyawarah Pembangunan 2022", 'date: "2022-05-18/2022-05-20"'),
  "topics/perikanan.md": named("Perikanan"),
  "follow_ups/dermaga.md": named(
    "Dermaga selesai sebelum musim cumi",
    'kind: "promise"\npromise: {by: "wiryo", due: "2023-06"}',
  ),
});

const html = textAt(`${slug}/index.html`);
const { document } = parseHTML(html);

function textAt(path: string): string {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`the site has no ${path}`);
  return page.render();
}

const assets = (selector: string, attribute: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) =>
    textAt((element.getAttribute(attribute) ?? "").slice(archive.settings.base.length)),
  );

/** Ten packets: 11 KB for the story and its styles, 3 KB for what machines are told and the cite box, which are in both. */
const firstFlight = (11 + 3) * 1024;

test("the story that is weighed has 600 words and ten mentions", () => {
  const body = file.split(/^---$/m)[2] ?? "";
  expect(Math.abs(body.split(/\s+/).filter(Boolean).length - 600)).toBeLessThan(15);
  expect(document.querySelectorAll('.prose [class^="to-"]').length).toBe(10);
});

test("a story of 600 words and all its styles fit into one first flight, with what machines are told and the cite box", () => {
  const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length;
  const styles = assets('link[rel="stylesheet"]', "href");
  expect(styles.length).toBeGreaterThan(0);
  const [page, css] = [sizeOf(html), styles.reduce((sum, text) => sum + sizeOf(text), 0)];
  const figures = `${page} bytes of HTML + ${css} of CSS = ${page + css}, of ${firstFlight}`;
  for (const part of ['script[type="application/ld+json"]', 'meta[name="dc.type"]', ".cite a[download]"])
    expect(document.querySelector(part), part).not.toBeNull();
  expect(page + css, figures).toBeLessThanOrEqual(firstFlight);
});

test("its scripts are at most 5 KB together, before any compression", () => {
  const sizes = assets("script[src]", "src").map((text) => Buffer.byteLength(text));
  expect(Math.min(...sizes)).toBeGreaterThan(100);
  const sum = sizes.reduce((all, size) => all + size, 0);
  expect(sum, `${sizes.join(" + ")} bytes`).toBeLessThanOrEqual(5000);
});
