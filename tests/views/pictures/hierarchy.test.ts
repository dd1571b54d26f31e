/** The tree of what lies above and below a thing, on its page. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, named, story } from "../../archive-of.ts";

function treeAt(path: string, files: Readonly<Record<string, string>>) {
  const page = archiveOf(files).pages.find((other) => other.path === `${path}/index.html`);
  if (!page) throw new Error(`no page ${path}`);
  return parseHTML(page.render()).document.querySelector("figure.tree");
}

const words = (element: Element | null | undefined) =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** `"  Desa 1 berita"`: each row, indented by how deep it lies. */
const rowsOf = (tree: Element | null) =>
  [...(tree?.querySelectorAll(".tree__row") ?? [])].map((row) => {
    let depth = -1;
    for (let up: Element | null = row; up && up !== tree; up = up.parentElement)
      if (up.tagName === "UL") depth += 1;
    return "  ".repeat(depth) + words(row);
  });

const linksIn = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href"));

const land = {
  "places/kabupaten.md": named("Kabupaten"),
  "places/kecamatan.md": named("Kecamatan", "parent: kabupaten"),
  "places/desa.md": named("Desa", "parent: kecamatan"),
  "places/dusun.md": named("Dusun", "parent: kecamatan"),
  "places/lain.md": named("Lain", "parent: kabupaten"),
  "articles/2023/a.md": story("places: [desa]"),
  "articles/2023/b.md": story("places: [dusun, kecamatan]"),
  "articles/2023/c.md": story("places: [dusun]"),
};

describe("a place in its hierarchy", () => {
  test("stands below what it is part of, and above what is part of it, most stories first", () => {
    const tree = treeAt("tempat/kecamatan", land);
    expect(rowsOf(tree)).toEqual([
      "Kabupaten 3 berita tentang bagian-bagiannya",
      "  Kecamatan 1 berita, 2 lagi tentang bagian-bagiannya",
      "    Dusun 2 berita",
      "    Desa 1 berita",
    ]);
    expect(linksIn(tree)).toEqual(["/tempat/kabupaten/", "/tempat/dusun/", "/tempat/desa/"]);
    expect(words(tree?.querySelector("[aria-current] strong"))).toBe("Kecamatan");
    expect(tree?.getAttribute("aria-label")).toBe("Kecamatan, yang di atasnya, dan yang di bawahnya");
  });

  test("is not drawn where nothing lies above or below it", () => {
    expect(treeAt("tempat/pulau", { "places/pulau.md": named("Pulau") })).toBeNull();
  });

  test("shows the thirty below it with most stories, and lists the others", () => {
    const many = Array.from({ length: 45 }, (_, at) => `d${String(at).padStart(2, "0")}`);
    const files = {
      "institutions/kota.md": named("Kota"),
      ...Object.fromEntries(many.map((name) => [`institutions/${name}.md`, named(name, "parent: kota")])),
      "articles/2023/a.md": story("institutions: [d44]"),
    };
    const tree = treeAt("lembaga/kota", files);
    expect(rowsOf(tree)).toHaveLength(31);
    expect(rowsOf(tree).slice(0, 3)).toEqual([
      "Kota 1 berita tentang bagian-bagiannya",
      "  d44 1 berita",
      "  d00 0 berita",
    ]);
    const rest = tree?.querySelector("details");
    expect(words(rest?.querySelector("summary"))).toBe("15 lagi di bawahnya");
    expect(linksIn(rest)).toEqual(many.slice(29, 44).map((name) => `/lembaga/${name}/`));
  });

  test("shows the eight levels next above it, and counts those above them", () => {
    const name = (at: number) => `t${String(at).padStart(2, "0")}`;
    const files = Object.fromEntries(
      Array.from({ length: 13 }, (_, at) => [
        `topics/${name(at)}.md`,
        named(name(at), at > 0 ? `parent: ${name(at - 1)}` : ""),
      ]),
    );
    const tree = treeAt("topik/t12", files);
    expect(linksIn(tree)).toEqual([4, 5, 6, 7, 8, 9, 10, 11].map((at) => `/topik/${name(at)}/`));
    expect(words(tree)).toMatch(/^Masih ada 4 tingkat di atasnya\./);
  });
});
