import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/graph/archive.ts";
import { archiveOf, named, story } from "../archive-of.ts";

const cast = {
  "people/damar.md": named("Damar"),
  "people/ratna.md": named("Ratna"),
  "people/wening.md": named("Wening"),
  "institutions/dinas.md": named("Dinas"),
};

const site = (day: string) => ({
  "site.yaml": `title: A\nurl: "https://a.example/"\nas_of: "${day}"\nchecks: {future-date: "off"}\n`,
});

function mostOf(archive: Archive) {
  const made = archive.newsmakers();
  const counts = (list: readonly { thing: { label: string }; stories: number }[] = []) =>
    list.map(({ thing, stories }) => `${thing.label} ${stories}`);
  return made && { span: [made.from, made.to], people: counts(made.people), in: counts(made.institutions) };
}

describe("who is most in the news", () => {
  test("is counted in the last twelve months that reach to the newest story, however old the archive", () => {
    const { archive } = archiveOf({
      ...cast,
      ...site("2026-01-01"),
      "articles/2022/a.md": story("people: [damar]", "", "2022-11-30"),
      "articles/2022/b.md": story("people: [ratna]", "", "2022-12"),
      "articles/2023/c.md": story("people: [ratna, wening]\ninstitutions: [dinas]", "", "2023-11-17"),
    });
    expect(mostOf(archive)).toEqual({
      span: ["2022-12", "2023-11"],
      people: ["Ratna 2", "Wening 1"],
      in: ["Dinas 1"],
    });
  });

  test("puts the last in the news first of equal ones, then goes by name", () => {
    const { archive } = archiveOf({
      ...cast,
      "articles/2023/a.md": story("people: [wening, damar, damar]", "", "2023-03-01"),
      "articles/2023/b.md": story("people: [ratna]", "Bersama [[wening]].", "2023-04-01"),
    });
    expect(mostOf(archive)?.people).toEqual(["Ratna 1", "Damar 1", "Wening 1"]);
  });

  test("leaves out stories whose month is not sure, and those after the archive's day", () => {
    const files = {
      "articles/2023/a.md": story("people: [damar]", "", "[2023-11-17..]"),
      "articles/2023/b.md": story("people: [damar]", "", "2023"),
      "articles/2023/c.md": story("people: [damar]", "", "2023-11~"),
    };
    expect(mostOf(archiveOf({ ...cast, ...files }).archive)).toBeNull();
    const later = { "articles/2024/d.md": story("people: [damar]", "", "2024-02-01") };
    const now = { "articles/2023/e.md": story("people: [ratna]", "", "2023-12-31") };
    const { archive } = archiveOf({ ...cast, ...files, ...later, ...now, ...site("2024-01-15") });
    expect(mostOf(archive)).toEqual({ span: ["2023-12", "2023-12"], people: ["Ratna 1"], in: [] });
  });

  test("names nobody in an empty archive", () => {
    expect(mostOf(archiveOf(cast).archive)).toBeNull();
  });
});
