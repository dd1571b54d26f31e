/** What is said of the picture of a story's link, and when there is none. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { contrast } from "../../../src/model/contrast.ts";
import { contextOf } from "../../../src/views/context.ts";
import { sharePictureOf } from "../../../src/views/share/share-picture.ts";
import { archiveOf, story, thingAt } from "../../archive-of.ts";

const site =
  'title: "Arsip Angan"\nurl: "https://uji.example/arsip/"\nsections: [{id: "laut", name: "Laut"}]\n';
const on = `${site}share_pictures: true\n`;

const titled = (title: string, matter = "", published?: string) =>
  story(matter, "", published).replace("Judul", title);

const files = {
  "articles/a.md": titled("Dermaga & <Perahu> Jadi", 'section: "laut"', "2023-11-17T10:30+07:00"),
};

function pictureOf(settings: string, text: string) {
  const { archive } = archiveOf({ "site.yaml": settings, "articles/a.md": text });
  return sharePictureOf(contextOf(archive), thingAt(archive, "articles", "a"));
}

function tagsOf(settings: string) {
  const { pages, archive } = archiveOf({ ...files, "site.yaml": settings });
  const { url } = thingAt(archive, "articles", "a");
  const html = pages.find(({ path }) => `/${path}` === `${url}index.html`)?.render() ?? "";
  const metas = [...parseHTML(html).document.querySelectorAll("meta")];
  return Object.fromEntries(
    metas.flatMap((meta) => {
      const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? "";
      return /^og:image|^twitter/.test(name) ? [[name, meta.getAttribute("content")]] : [];
    }),
  );
}

test("unless asked for there is none, and a page says nothing of it", () => {
  expect(pictureOf(site, files["articles/a.md"])).toBeNull();
  expect(tagsOf(site)).toEqual({});
});

test("the story's page names it whole, with its size and in words", () => {
  const url = pictureOf(on, files["articles/a.md"])?.url;
  expect(url).toMatch(/^\/media\/bagikan\/[0-9a-f]{12}\.png$/);
  expect(tagsOf(on)).toEqual({
    "og:image": `https://uji.example/arsip${url}`,
    "og:image:alt": "Dermaga & <Perahu> Jadi · Laut · 17 November 2023 · Arsip Angan",
    "og:image:width": "1200",
    "og:image:height": "630",
    "twitter:card": "summary_large_image",
  });
});

test("without the tags that would name it there is none", () => {
  expect(pictureOf(`${on}meta_tags: false\n`, files["articles/a.md"])).toBeNull();
});

test.each([
  ["a draft", "draft: true"],
  ["an unlisted story", "listed: false"],
  ["a withdrawn story", 'corrections: [{kind: "withdrawal", date: "2024", text: "Keliru."}]'],
])("%s has none", (_, matter) => {
  expect(pictureOf(on, titled("Dermaga"))).not.toBeNull();
  expect(pictureOf(on, titled("Dermaga", matter))).toBeNull();
});

test.each([
  ["القضاء في القرية", on],
  ["洪水后的村庄", on],
  ["Dermaga", on.replace("Arsip Angan", "村庄档案馆")],
])("words of another script have none: %s", (title, settings) => {
  expect(pictureOf(settings, titled(title))).toBeNull();
});

test("a section in another script is left out", () => {
  const picture = pictureOf(on.replace('"Laut"', '"海洋新闻"'), titled("Dermaga", 'section: "laut"'));
  expect(picture?.words).toEqual({
    site: "Arsip Angan",
    section: null,
    title: "Dermaga",
    date: "17 November 2023",
  });
});

describe("the name", () => {
  const nameOf = (settings: string, text: string) => pictureOf(settings, text)?.url;
  const before = nameOf(on, titled("Dermaga", 'section: "laut"'));

  test.each([
    ["title", on, titled("Dermaga Baru", 'section: "laut"')],
    ["section", on, titled("Dermaga")],
    ["date", on, titled("Dermaga", 'section: "laut"', "2023-11")],
    ["archive's title", on.replace("Angan", "Lain"), titled("Dermaga", 'section: "laut"')],
    ["colour", `${on}colours: {link: {light: "#00566b"}}\n`, titled("Dermaga", 'section: "laut"')],
  ])("is another one with another %s", (_, settings, text) => {
    expect(nameOf(settings, text)).not.toBe(before);
  });

  test("is another one in another language, as the date is", () => {
    const october = titled("Dermaga", "", "2023-10");
    expect(nameOf(`${on}language: "en"\n`, october)).not.toBe(nameOf(on, october));
  });

  test("is the same whatever else changes", () => {
    const other = titled("Dermaga", 'section: "laut"\nsummary: "Lain."').concat("\nIsi lain.\n");
    expect(nameOf(`${on}description: "Lain."\n`, other)).toBe(before);
  });
});

test("colours that are hard to read are drawn darker", () => {
  const faint = `${on}colours: {link: {light: "#99ccdd"}, accent: {light: "#ffcc00"}}\nchecks: {low-contrast: "off"}\n`;
  const { paper, ink, quiet, accent, link } = pictureOf(faint, titled("Dermaga"))?.colours ?? {};
  for (const colour of [ink, quiet, accent, link])
    expect(contrast(colour ?? "#fff", paper ?? "#fff")).toBeGreaterThanOrEqual(4.5);
});
