import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, editorialOff, md } from "../archive-of.ts";

/** `{Tentang: "/arsip/tentang/"}`: the links in a part of the front page. */
function links(settings: string, part: "header" | "footer"): Record<string, string | null> {
  const site = `title: "Arsip"\nurl: "https://a.example/arsip/"\n${settings}`;
  const { pages, problems } = archiveOf({
    "site.yaml": site + editorialOff,
    "pages/tentang.md": md("title: Tentang kami"),
    "pages/kontak.md": md("title: Kontak"),
    "pages/lisensi.md": md("title: Lisensi"),
  });
  expect(problems).toEqual([]);
  const html = pages.find(({ path }) => path === "index.html")?.render() ?? "";
  const found = parseHTML(html).document.querySelectorAll(`${part} a`);
  return Object.fromEntries([...found].map((link) => [link.textContent, link.getAttribute("href")]));
}

describe("an archive below a folder", () => {
  test("leads from its menu to its own pages there, and elsewhere as written", () => {
    const menu =
      'menu:\n  - {label: Tentang, url: "/tentang/"}\n  - {label: Induk, url: "https://b.example/x"}\n';
    expect(links(menu, "header")).toMatchObject({ Tentang: "/arsip/tentang/", Induk: "https://b.example/x" });
  });

  test("leads from its footer to its own contact page and licence there", () => {
    const own = 'contact: {url: "/kontak/"}\nlicence: {name: "Lisensi kami", url: "/lisensi/"}\n';
    expect(links(own, "footer")).toMatchObject({
      "Hubungi redaksi": "/arsip/kontak/",
      "Lisensi kami": "/arsip/lisensi/",
    });
    const elsewhere =
      'contact: {url: "https://b.example/k"}\npublisher: {name: P, url: "https://b.example/"}\n';
    expect(links(elsewhere, "footer")).toMatchObject({
      "Hubungi redaksi": "https://b.example/k",
      P: "https://b.example/",
    });
  });
});
