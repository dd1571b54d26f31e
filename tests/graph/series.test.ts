import { expect, test } from "vitest";
import { archiveOf, named, slugs, thingAt } from "../archive-of.ts";

test("an event knows its place in its series, oldest first; alone in it, or without one, it has none", () => {
  const { archive } = archiveOf({
    "events/tiga.md": named("Tiga", 'date: "2023"\nseries: "Pekan"'),
    "events/satu.md": named("Satu", 'date: "2021"\nseries: "Pekan"'),
    "events/dua.md": named("Dua", 'date: "2022"\nseries: "Pekan"'),
    "events/draf.md": named("Draf", 'date: "2024"\nseries: "Pekan"\ndraft: true'),
    "events/sendiri.md": named("Sendiri", 'date: "2022"\nseries: "Lain"'),
    "events/lepas.md": named("Lepas", 'date: "2022"'),
  });
  const placeOf = (slug: string) => archive.seriesPlace(thingAt(archive, "events", slug));
  for (const [at, slug] of ["satu", "dua", "tiga"].entries()) {
    expect(placeOf(slug)?.at).toBe(at);
    expect(slugs(placeOf(slug)?.events ?? [])).toEqual(["satu", "dua", "tiga"]);
  }
  for (const slug of ["sendiri", "lepas", "draf"]) expect(placeOf(slug)).toBeNull();
});
