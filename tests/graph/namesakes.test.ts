import { expect, test } from "vitest";
import { contextOf } from "../../src/views/context.ts";
import { distinctLabel } from "../../src/views/distinction.ts";
import { archiveOf, md, named, slugs, thingAt } from "../archive-of.ts";

const { archive } = archiveOf({
  "places/utara.md": named("Kecamatan Utara"),
  "places/selatan.md": named("Kecamatan Selatan"),
  "places/melati-utara.md": named("Melati", "level: desa\nparent: utara"),
  "places/melati-selatan.md": named("melati", "level: kelurahan\nparent: selatan"),
  "institutions/melati.md": named("Melati"),
  "people/budi-satu.md": named("Budi", "note: petani"),
  "people/budi-dua.md": named("Budi"),
  "events/rapat-satu.md": named("Rapat", 'date: "2023-11"'),
  "events/rapat-dua.md": named("Rapat", 'date: "2024"'),
  "topics/air.md": named("Air"),
  "people/rahasia.md": named("Air", "listed: false"),
  "pages/a.md": md("title: Air"),
});
const context = contextOf(archive);
const label = (folder: "places" | "people" | "events" | "institutions" | "topics", slug: string) =>
  distinctLabel(context, thingAt(archive, folder, slug));

test("places of one name are told apart by what they are and what they lie in", () => {
  expect(slugs(archive.namesakes(thingAt(archive, "places", "melati-utara")))).toEqual([
    "melati-selatan",
    "melati-utara",
  ]);
  expect(label("places", "melati-utara")).toBe("Melati (Desa di Kecamatan Utara)");
  expect(label("places", "melati-selatan")).toBe("melati (Kelurahan di Kecamatan Selatan)");
});

test("people are told apart by their note, events by their date", () => {
  expect(label("people", "budi-satu")).toBe("Budi (petani)");
  expect(label("people", "budi-dua")).toBe("Budi");
  expect(label("events", "rapat-dua")).toBe("Rapat (2024)");
});

test("things of other kinds, and what is unlisted, are no namesakes", () => {
  expect(label("institutions", "melati")).toBe("Melati");
  expect(label("topics", "air")).toBe("Air");
});
