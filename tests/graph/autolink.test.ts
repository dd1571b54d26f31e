import { describe, expect, test } from "vitest";
import type { LinkedBody } from "../../src/graph/archive.ts";
import { namesOf } from "../../src/graph/autolink.ts";
import { archiveOf, named, story, thingAt } from "../archive-of.ts";

const people = {
  "people/damar.md": named("Damar", "aliases: [Pak Dam]"),
  "people/ratna.md": named("Ratna Kusumadewi", "aliases: [Bu Ratna]"),
};
const places = {
  "places/bogor.md": named("Bogor"),
  "places/kabupaten-bogor.md": named("Kabupaten Bogor"),
};
const others = {
  "institutions/diskominfo.md": named("Dinas Komunikasi", "short: Diskominfo"),
  "topics/pasar.md": named("Pasar Rakyat", "aliases: [Lapak]"),
};

/** The body with `{words -> slug}` where something is linked. */
function linked(matter: string, body: string): string {
  const { archive } = archiveOf({
    ...people,
    ...places,
    ...others,
    "articles/2023/a.md": story(matter, body),
  });
  return shown(archive.body(thingAt(archive, "articles", "2023/a")));
}

const shown = (body: LinkedBody): string =>
  body
    .flat()
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if (piece.kind === "mention")
        return piece.thing ? `{${piece.label} -> ${piece.thing.entry.slug}}` : piece.label;
      return piece.kind === "text" ? piece.text : piece.kind === "html" ? piece.html : "";
    })
    .join("")
    .replace(/<\/?p>\n?/g, "")
    .trim();

describe("what a story lists and does not mention", () => {
  test("is linked where its name first stands, and only there", () => {
    expect(linked("people: [damar]", "Kata Damar. Lalu Damar pulang.\n\nDamar lagi.")).toBe(
      "Kata {Damar -> damar}. Lalu Damar pulang.Damar lagi.",
    );
  });

  test("is linked by another name as well", () => {
    expect(linked("people: [damar]", "Kata Pak Dam.")).toBe("Kata {Pak Dam -> damar}.");
    expect(linked("institutions: [diskominfo]", "Kata Diskominfo.")).toBe("Kata {Diskominfo -> diskominfo}.");
  });

  test("is left alone where the text does not name it, or where it is not listed", () => {
    expect(linked("people: [damar]", "Kata dia.")).toBe("Kata dia.");
    expect(linked("", "Kata Damar.")).toBe("Kata Damar.");
  });

  test("is left alone where the text mentions it by itself", () => {
    expect(linked("people: [damar]", "Kata Damar kepada [[damar|kepala dinas]].")).toBe(
      "Kata Damar kepada {kepala dinas -> damar}.",
    );
  });

  test("the longest name comes first, so that no name takes a piece of another", () => {
    const text = "Di Kabupaten Bogor dan di Bogor.";
    const both = "Di {Kabupaten Bogor -> kabupaten-bogor} dan di {Bogor -> bogor}.";
    expect(linked("places: [bogor, kabupaten-bogor]", text)).toBe(both);
    expect(linked("places: [kabupaten-bogor, bogor]", text)).toBe(both);
  });

  test("is linked where the text first speaks of it, under whichever of its names", () => {
    expect(linked("people: [ratna]", "Bu Ratna, nama lengkapnya Ratna Kusumadewi.")).toBe(
      "{Bu Ratna -> ratna}, nama lengkapnya Ratna Kusumadewi.",
    );
  });

  test("takes no piece of a longer name that is linked already", () => {
    const text = "Warga [[kabupaten-bogor]] datang. Bupati Kabupaten Bogor hadir, lalu ke Bogor.";
    expect(linked("places: [kabupaten-bogor, bogor]", text)).toBe(
      "Warga {Kabupaten Bogor -> kabupaten-bogor} datang. Bupati Kabupaten Bogor hadir, lalu ke {Bogor -> bogor}.",
    );
  });

  test("a topic is also named in small letters", () => {
    expect(linked("topics: [pasar]", "Tentang pasar rakyat di sini.")).toBe(
      "Tentang {pasar rakyat -> pasar} di sini.",
    );
    expect(linked("places: [bogor]", "Tentang bogor.")).toBe("Tentang bogor.");
  });

  test.each(["Bogoria", "Sebogor Bogor1 1Bogor", "BBogor", "Bogor-an", "ÉBogor", "Bogoré"])(
    "is not linked within another word: %s",
    (word) => {
      expect(linked("places: [bogor]", `Kata ${word} ini.`)).toBe(`Kata ${word} ini.`);
    },
  );

  test.each(["(Bogor)", "“Bogor”", "Bogor,", "Bogor.", "Bogor/Depok", "'Bogor'", "Bogor"])(
    "is linked beside any mark: %s",
    (word) => {
      expect(linked("places: [bogor]", `Kata ${word} ini.`)).toBe(
        `Kata ${word} ini.`.replace("Bogor", "{Bogor -> bogor}"),
      );
    },
  );

  test("is linked by the first whole word, past those that only hold it", () => {
    expect(linked("places: [bogor]", "Sebogor, lalu Bogor.")).toBe("Sebogor, lalu {Bogor -> bogor}.");
  });

  test("is linked where the file breaks the line within the name", () => {
    expect(linked("places: [kabupaten-bogor]", "Di Kabupaten\nBogor.")).toMatch(
      /^Di \{Kabupaten\sBogor -> kabupaten-bogor\}\.$/,
    );
  });

  test("is linked beside emphasis, entities and escapes", () => {
    expect(linked("places: [bogor]", "*Bogor*")).toContain("{Bogor -> bogor}");
    expect(linked("people: [ratna]", "Kata Ratna Kusuma\\dewi, &amp; Ratna Kusumadewi\\!")).toContain(
      "& {Ratna Kusumadewi -> ratna}!",
    );
  });

  test("is not linked in a heading, in a link, in code or in a picture's words", () => {
    const text =
      "# Bogor\n\n## *Bogor* lagi\n\n[Bogor](https://a.example/) `Bogor` ![Bogor](a.png)\n\n```\nBogor\n```\n\n    Bogor\n";
    expect(linked("places: [bogor]", text)).not.toContain("{");
    expect(linked("places: [bogor]", `${text}\nAkhirnya Bogor.`)).toContain("Akhirnya {Bogor -> bogor}.");
  });

  test("is linked in a list, a table cell and a quotation", () => {
    expect(linked("places: [bogor]", "- Bogor\n")).toContain("{Bogor -> bogor}");
    expect(linked("places: [bogor]", "| a |\n| - |\n| Bogor |\n")).toContain("{Bogor -> bogor}");
    expect(linked("places: [bogor]", "> Bogor\n")).toContain("{Bogor -> bogor}");
  });

  test("and is hidden is no more than words", () => {
    const { archive } = archiveOf({
      "people/damar.md": named("Damar", "listed: false"),
      "people/ratna.md": named("Ratna", "draft: true"),
      "articles/2023/a.md": story("people: [damar, ratna]", "Kata Damar kepada [[ratna]]."),
    });
    expect(shown(archive.body(thingAt(archive, "articles", "2023/a")))).toBe("Kata Damar kepada Ratna.");
  });

  test("of two with one name, neither is linked, nor what a piece of the name means", () => {
    const { archive } = archiveOf({
      "people/budi-dewan.md": named("Budi"),
      "people/budi-tani.md": named("Budi", "aliases: [Budi Santosa]"),
      "people/budi-lain.md": named("Budi Lain", "aliases: [Budi Santosa]"),
      "articles/2023/a.md": story(
        "people: [budi-tani, budi-dewan, budi-lain]",
        "Kata Budi dan Budi Santosa kepada Budi Lain.",
      ),
    });
    expect(shown(archive.body(thingAt(archive, "articles", "2023/a")))).toBe(
      "Kata Budi dan Budi Santosa kepada {Budi Lain -> budi-lain}.",
    );
  });
});

test("the names of a thing are its own, its short one and its others, each once", () => {
  const { archive } = archiveOf({
    ...others,
    "people/damar.md": named("Damar", "aliases: [Damar, Pak Dam]"),
  });
  const names = (slug: string) =>
    namesOf(archive.things.find(({ entry }) => entry.slug === slug) ?? thingAt(archive, "people", slug));
  expect(names("damar")).toEqual(["Damar", "Pak Dam"]);
  expect(names("diskominfo")).toEqual(["Dinas Komunikasi", "Diskominfo"]);
  expect(names("pasar")).toEqual(["Pasar Rakyat", "Lapak", "pasar rakyat", "lapak"]);
});
