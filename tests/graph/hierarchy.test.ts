import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import type { Place } from "../../src/model/thing.ts";
import { archiveOf, named, slugs, spots, thingAt } from "../archive-of.ts";

const { archive, problems } = archiveOf({
  "places/provinsi.md": named("Teluk Senja", "level: provinsi"),
  "places/kabupaten.md": named("Lembayung", "level: kabupaten\nparent: provinsi"),
  "places/kota.md": named("Ácala", "level: kota\nparent: provinsi"),
  "places/kecamatan.md": named("Kembang Sore", "level: kecamatan\nparent: kabupaten"),
  "places/desa.md": named("Rawa Teduh", "level: desa\nparent: places/kecamatan"),
  "places/rahasia.md": named("Rahasia", "listed: false\nparent: provinsi"),
  "places/yatim.md": named("Yatim", "parent: rahasia"),
  "institutions/pemkab.md": named("Pemkab", "place: kabupaten"),
  "institutions/dinas.md": named("Dinas", "parent: pemkab\nplace: kabupaten"),
  "topics/jembatan.md": named("Jembatan", "parent: infrastruktur"),
  "topics/infrastruktur.md": named("Infrastruktur"),
  "events/dua.md": named("Dua", 'date: "2023-02"\nplace: desa\norganizer: dinas\nseries: "Pekan"'),
  "events/satu.md": named("Satu", 'date: "2022/2023"\nplace: desa\nseries: "Pekan"'),
  "events/nol.md": named("Nol", 'date: "../2021"\nplace: desa\norganizer: dinas'),
});

function above(start: Place, of: Archive): string[] {
  const names: string[] = [];
  for (let place = of.parent(start); place; place = of.parent(place)) names.push(place.name);
  return names;
}

describe("places, institutions and topics", () => {
  test("know what is above them, up to the top", () => {
    expect(above(thingAt(archive, "places", "desa"), archive)).toEqual([
      "Kembang Sore",
      "Lembayung",
      "Teluk Senja",
    ]);
    expect(archive.parent(thingAt(archive, "places", "provinsi"))).toBeNull();
    expect(archive.parent(thingAt(archive, "institutions", "dinas"))?.name).toBe("Pemkab");
    expect(archive.parent(thingAt(archive, "topics", "jembatan"))?.name).toBe("Infrastruktur");
  });

  test("know what is right below them, by name, without what has no page", () => {
    expect(slugs(archive.children(thingAt(archive, "places", "provinsi")))).toEqual(["kota", "kabupaten"]);
    expect(slugs(archive.children(thingAt(archive, "topics", "infrastruktur")))).toEqual(["jembatan"]);
    expect(archive.children(thingAt(archive, "places", "desa"))).toEqual([]);
  });

  test("below something without a page are at the top", () => {
    expect(archive.parent(thingAt(archive, "places", "yatim"))).toBeNull();
    expect(problems).toEqual([]);
  });

  test("each is among the children of its parent, and of nothing else", () => {
    for (const place of archive.places) {
      const parents = archive.places.filter((other) => archive.children(other).includes(place));
      const parent = archive.parent(place);
      expect(parents).toEqual(parent ? [parent] : []);
    }
  });

  test("only go below their own kind", () => {
    const wrong = archiveOf({
      "places/desa.md": named("Desa", "parent: pemkab"),
      "institutions/pemkab.md": named("Pemkab", "parent: places/desa"),
    });
    expect(spots(wrong.problems)).toEqual([
      "institutions/pemkab.md:3:9 unknown-reference",
      "places/desa.md:3:9 unknown-reference",
    ]);
  });
});

describe("events", () => {
  test("are known at their place and by their organizer, oldest first", () => {
    expect(slugs(archive.eventsAt(thingAt(archive, "places", "desa")))).toEqual(["nol", "satu", "dua"]);
    expect(slugs(archive.eventsAt(thingAt(archive, "institutions", "dinas")))).toEqual(["nol", "dua"]);
    expect(archive.eventsAt(thingAt(archive, "places", "kota"))).toEqual([]);
    const event = thingAt(archive, "events", "dua");
    expect(archive.placeOf(event)?.name).toBe("Rawa Teduh");
    expect(archive.organizer(event)?.name).toBe("Dinas");
  });

  test("of one series are known together, oldest first", () => {
    for (const slug of ["satu", "dua"]) {
      expect(slugs(archive.series(thingAt(archive, "events", slug)))).toEqual(["satu", "dua"]);
    }
    expect(archive.series(thingAt(archive, "events", "nol"))).toEqual([]);
  });
});

test("institutions are known at their place, by name", () => {
  expect(slugs(archive.institutionsAt(thingAt(archive, "places", "kabupaten")))).toEqual(["dinas", "pemkab"]);
  expect(archive.placeOf(thingAt(archive, "institutions", "dinas"))?.name).toBe("Lembayung");
});
