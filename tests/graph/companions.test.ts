import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import { archiveOf, named, story, thingAt } from "../archive-of.ts";

const cast = {
  "people/damar.md": named("Damar"),
  "people/ratna.md": named("Ratna"),
  "people/wening.md": named("Wening"),
  "people/rahasia.md": named("Rahasia", "listed: false"),
  "institutions/dinas.md": named("Dinas"),
  "institutions/dewan.md": named("Dewan"),
};

function companionsOf(archive: Archive, slug: string) {
  const { named, unnamed, pairs } = archive.companions(thingAt(archive, "people", slug));
  const name = (at: number) => named[at]?.thing.entry.slug;
  return {
    named: named.map(({ thing, stories }) => `${thing.entry.slug} ${stories}`),
    unnamed,
    pairs: pairs.map(({ a, b, stories }) => `${name(a)} ${name(b)} ${stories}`),
  };
}

describe("who is in the news together", () => {
  test("is counted by the stories that are about both, most first, equals by the last such story", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2021/a.md": story("people: [damar, wening]", "", "2021"),
      "articles/2022/b.md": story("people: [damar, ratna]\ninstitutions: [dinas]", "", "2022"),
      "articles/2023/c.md": story("people: [damar]\ninstitutions: [dewan]", "", "2023"),
      "articles/2024/d.md": story("people: [ratna, wening]\ninstitutions: [dewan]", "", "2024"),
    });
    expect(companionsOf(archive, "damar").named).toEqual(["dewan 1", "ratna 1", "dinas 1", "wening 1"]);
    const { archive: more } = archiveOf({
      ...cast,
      "articles/2021/a.md": story("people: [damar, wening]", "", "2021"),
      "articles/2022/b.md": story("people: [wening, damar]", "", "2022"),
      "articles/2023/c.md": story("people: [ratna, damar]", "", "2023"),
    });
    expect(companionsOf(more, "damar").named).toEqual(["wening 2", "ratna 1"]);
  });

  test("leaves out mentions, withdrawn and hidden stories, hidden people, and the person", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2023/a.md": story("people: [damar, rahasia, damar]", "Bersama [[ratna]]."),
      "articles/2023/b.md": story("people: [damar, ratna]\ndraft: true"),
      "articles/2023/c.md": story(
        'people: [damar, wening]\ncorrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]',
      ),
    });
    expect(companionsOf(archive, "damar")).toEqual({ named: [], unnamed: 0, pairs: [] });
    expect(companionsOf(archive, "wening")).toEqual({ named: [], unnamed: 0, pairs: [] });
  });

  test("tells which of them are together in the person's own stories, and in no others", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2021/a.md": story("people: [damar, ratna]\ninstitutions: [dinas]", "", "2021"),
      "articles/2022/b.md": story("people: [ratna, damar, wening]\ninstitutions: [dinas]", "", "2022"),
      "articles/2023/c.md": story("people: [ratna, wening]", "", "2023"),
    });
    expect(companionsOf(archive, "damar")).toEqual({
      named: ["ratna 2", "dinas 2", "wening 1"],
      unnamed: 0,
      pairs: ["ratna dinas 2", "ratna wening 1", "dinas wening 1"],
    });
  });

  test("names 16 at most and counts the rest, and does not take a roll of names for company", () => {
    const names = Array.from({ length: 60 }, (_, at) => `p${at}`);
    const files = {
      ...Object.fromEntries(names.map((name) => [`people/${name}.md`, named(name)])),
      "articles/2023/daftar.md": story(`people: [${names.join(", ")}]`),
    };
    const { archive } = archiveOf(files);
    expect(companionsOf(archive, "p0")).toMatchObject({ named: { length: 16 }, unnamed: 33 });
    expect(companionsOf(archive, "p0").pairs).toHaveLength((16 * 15) / 2);
    expect(companionsOf(archive, "p49").named).toHaveLength(16);
    expect(companionsOf(archive, "p50").named).toEqual([]);
  });
});
