import { describe, expect, test } from "vitest";
import type { LinkedPiece } from "../../src/graph/archive.ts";
import {
  archiveOf,
  editorialOff,
  md,
  named,
  readingOf,
  slugs,
  spots,
  story,
  thingAt,
} from "../archive-of.ts";

const things = {
  "people/damar.md": named("Damar", 'id: "tokoh/damar"'),
  "people/ratna-kusumadewi.md": named("Ratna Kusumadewi"),
  "people/bogor.md": named("Bogor Raharjo"),
  "places/bogor.md": named("Bogor"),
  "topics/pasar.md": named("Pasar"),
};
const of = (matter: string, body = "") => {
  const { archive, problems } = archiveOf({ ...things, "articles/2023/a.md": story(matter, body) });
  const article = thingAt(archive, "articles", "2023/a");
  return { problems, story: archive.story(article), pieces: archive.body(article).flat(), archive };
};
const labels = (pieces: readonly (string | LinkedPiece)[]) =>
  pieces.flatMap((piece) =>
    typeof piece !== "string" && piece.kind === "mention" ? [[piece.label, piece.thing?.key ?? null]] : [],
  );

describe("a reference in front matter", () => {
  test("is a file name, a folder with a file name, or a permanent name", () => {
    for (const written of ["damar", "people/damar", "tokoh/damar"]) {
      const { story, problems } = of(`people: ["${written}"]`);
      expect(problems).toEqual([]);
      expect(slugs(story.people)).toEqual(["damar"]);
    }
  });

  test("means the folder of its key, also where another folder has the same file name", () => {
    const { story, problems } = of("people: [bogor]\nplaces: [bogor]");
    expect(problems).toEqual([]);
    expect(story.people.map(({ name }) => name)).toEqual(["Bogor Raharjo"]);
    expect(story.places.map(({ name }) => name)).toEqual(["Bogor"]);
  });

  test("never means a thing of another folder", () => {
    expect(spots(of("people: [places/bogor]").problems)).toEqual([
      "articles/2023/a.md:4:10 unknown-reference",
    ]);
    expect(of("people: [pasar]").problems[0]?.values).toMatchObject({
      target: "pasar",
      folder: "people",
      nearest: "",
    });
  });

  test("that is listed twice counts once, in the order written", () => {
    expect(
      slugs(of("people: [ratna-kusumadewi, damar, people/damar, ratna-kusumadewi]").story.people),
    ).toEqual(["ratna-kusumadewi", "damar"]);
  });

  test("that names no file is told of at its place, with the nearest that there is", () => {
    const { problems, story } = of("people:\n  - damar\n  - ratna-kusumadwi\n");
    expect(spots(problems)).toEqual(["articles/2023/a.md:6:5 unknown-reference"]);
    expect(problems[0]?.values).toMatchObject({
      target: "ratna-kusumadwi",
      folder: "people",
      nearest: "ratna-kusumadewi",
    });
    expect(slugs(story.people)).toEqual(["damar"]);
  });

  test("by the name instead of the file name is told the file name", () => {
    expect(of('people: ["Ratna Kusumadewi"]').problems[0]?.values).toMatchObject({
      nearest: "ratna-kusumadewi",
    });
  });

  test("after a blank item is told of at its own line", () => {
    expect(spots(of("people:\n  -\n  - tak-ada\n").problems)).toEqual([
      "articles/2023/a.md:6:5 unknown-reference",
    ]);
  });

  test("within a group is told of within it", () => {
    const { problems } = archiveOf({
      "follow_ups/janji.md": named(
        "Janji",
        "kind: promise\npromise:\n  by: tak-ada\n  office: {title: Camat, institution: tak-ada}\n  made_at: tak-ada\n  attested: kata [[tak-ada]]\nlog:\n  - {date: 2023-11, status: stalled, note: 'kata [[tak-ada]]'}",
      ),
      "people/x.md": named("X", "roles:\n  - {title: Camat, institution: tak-ada, source: '[[tak-ada]]'}"),
      "events/e.md": named("E", 'date: "2023"\nplace: tak-ada\norganizer: tak-ada'),
      "places/p.md": named("P", "parent: tak-ada"),
    });
    expect(spots(problems)).toEqual([
      "events/e.md:4:8 unknown-reference",
      "events/e.md:5:12 unknown-reference",
      "follow_ups/janji.md:5:7 unknown-reference",
      "follow_ups/janji.md:6:39 unknown-reference",
      "follow_ups/janji.md:7:12 unknown-reference",
      "follow_ups/janji.md:8:13 unknown-reference",
      "follow_ups/janji.md:10:44 unknown-reference",
      "people/x.md:4:33 unknown-reference",
      "people/x.md:4:50 unknown-reference",
      "places/p.md:3:9 unknown-reference",
    ]);
  });

  test("to a section that the settings do not have is told of", () => {
    const site = `title: A\nurl: "https://a.example/"\nsections: [{id: ekonomi, name: Ekonomi}]\n${editorialOff}`;
    const { problems } = archiveOf({ "site.yaml": site, "articles/2023/a.md": story("section: ekonmi") });
    expect(spots(problems)).toEqual(["articles/2023/a.md:4:10 unknown-reference"]);
    expect(problems[0]?.values).toMatchObject({ target: "ekonmi", folder: "sections", nearest: "ekonomi" });
  });
});

describe("a mention", () => {
  test("is shown with its words, else with the name", () => {
    expect(labels(of("", "[[damar]] [[damar|Pak Dam]] [[topics/pasar]]").pieces)).toEqual([
      ["Damar", "people/damar"],
      ["Pak Dam", "people/damar"],
      ["Pasar", "topics/pasar"],
    ]);
  });

  test("of a file name that two folders have must name the folder", () => {
    const { problems, pieces } = of("", "Di [[bogor]] dan [[places/bogor]].");
    expect(spots(problems)).toEqual(["articles/2023/a.md:5:4 ambiguous-reference"]);
    expect(problems[0]?.values).toMatchObject({
      target: "bogor",
      folder: "",
      keys: "[[people/bogor]], [[places/bogor]]",
    });
    expect(labels(pieces)).toEqual([
      ["bogor", null],
      ["Bogor", "places/bogor"],
    ]);
  });

  test("that names no file is told of, and is shown as its words", () => {
    const { problems, pieces } = of("", "Satu.\n\nKata [[ratna-kusumadwi|Bu Ratna]] itu.");
    expect(spots(problems)).toEqual(["articles/2023/a.md:7:6 unknown-reference"]);
    expect(problems[0]?.values).toMatchObject({
      target: "ratna-kusumadwi",
      folder: "",
      nearest: "ratna-kusumadewi",
    });
    expect(labels(pieces)).toEqual([["Bu Ratna", null]]);
  });

  test("is told of at its own column, also where the line begins alike or says it twice", () => {
    expect(spots(of("", "[[damar]] dan [[dama]]").problems)).toEqual([
      "articles/2023/a.md:5:15 unknown-reference",
    ]);
    expect(spots(of("", "[[x]] dan [[x]]").problems)).toEqual([
      "articles/2023/a.md:5:1 unknown-reference",
      "articles/2023/a.md:5:11 unknown-reference",
    ]);
    expect(spots(of("", "kata [[ x ]]").problems)).toEqual(["articles/2023/a.md:5:6 unknown-reference"]);
    expect(spots(of("", "[[ x ]] dan [[ x ]]").problems)).toEqual([
      "articles/2023/a.md:5:1 unknown-reference",
      "articles/2023/a.md:5:13 unknown-reference",
    ]);
    expect(spots(of("", "`[[x]]` dan [[x]]").problems)).toEqual([
      "articles/2023/a.md:5:13 unknown-reference",
    ]);
  });

  test("is told of at its line in a list, a quotation, a table and front matter", () => {
    const body = "- a\n- [[x]]\n\n> b\n> — [[x]], Camat\n\n| a |\n| - |\n| [[x|X]] |\n";
    expect(spots(of('byline: ["[[x]]"]', body).problems)).toEqual([
      "articles/2023/a.md:4:10 unknown-reference",
      "articles/2023/a.md:7:3 unknown-reference",
      "articles/2023/a.md:10:5 unknown-reference",
      "articles/2023/a.md:14:3 unknown-reference",
    ]);
  });

  test("of the page on which it stands, or within a link, is words", () => {
    const { archive, problems } = archiveOf({
      ...things,
      "articles/2023/a.md": story("", "[[2023/a|Berita ini]], [kata [[damar]] di sini](https://a.example/)"),
    });
    expect(problems).toEqual([]);
    expect(labels(archive.body(thingAt(archive, "articles", "2023/a")).flat())).toEqual([
      ["Berita ini", null],
      ["Damar", null],
    ]);
  });

  test("of a draft or of what is not listed is words, and no mistake", () => {
    const { archive, problems } = archiveOf({
      "people/r.md": named("R.", "listed: false"),
      "articles/2023/draf.md": story("draft: true"),
      "articles/2023/a.md": story("people: [r]\ncontinues: [2023/draf]", "[[r]] [[2023/draf|kelak]]"),
    });
    expect(problems).toEqual([]);
    const article = thingAt(archive, "articles", "2023/a");
    expect(labels(archive.body(article).flat())).toEqual([
      ["R.", null],
      ["kelak", null],
    ]);
    expect(archive.story(article)).toMatchObject({ people: [], continues: [] });
  });

  test("of an unlisted story without words keeps its title back, and is told of", () => {
    const { archive, problems } = archiveOf({
      "articles/2023/tutup.md": md('title: "Rahasia"\npublished: "2023"\nlisted: false'),
      "articles/2023/a.md": story("", "Baca [[2023/tutup]] dan [[2023/tutup|yang itu]]."),
    });
    expect(spots(problems)).toEqual(["articles/2023/a.md:5:6 unlisted-without-words"]);
    const article = thingAt(archive, "articles", "2023/a");
    expect(labels(archive.body(article).flat())).toEqual([
      ["…", null],
      ["yang itu", null],
    ]);
  });

  test("is also found in notes, bylines, corrections and captions", () => {
    const { story } = of(
      'published_note: "[[damar]]"\nbyline: ["[[damar]]"]\nimage: {src: a.png, caption: "[[damar]]"}\ncorrections: [{kind: correction, date: "2023", text: "[[damar]]"}]',
    );
    const lines = [story.publishedNote, story.byline[0], story.caption, story.corrections[0]?.text];
    for (const line of lines) expect(labels(line ?? [])).toEqual([["Damar", "people/damar"]]);
  });

  test("of a permanent name that is another's file name is not decided in silence", () => {
    const { problems } = archiveOf({
      "places/rawa.md": named("Rawa"),
      "events/pekan.md": named("Pekan", 'date: "2023"\nid: rawa'),
      "articles/2023/a.md": story("", "[[rawa]]"),
    });
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("a mistake in one file", () => {
  test("does not make others say that the file is not there", () => {
    const { problems } = readingOf({
      "people/damar.md": md("nama: Damar"),
      "people/ratna.md": "---\nname: [\n---\n",
      "articles/2023/a.md": story("people: [damar, ratna]", "[[damar]] [[ratna]]"),
    });
    expect(problems.filter(({ file }) => file === "articles/2023/a.md")).toEqual([]);
    expect(problems.map(({ file }) => file)).toContain("people/damar.md");
  });
});

test("drafts and unlisted files are checked like the others", () => {
  const { problems } = archiveOf({
    "articles/2023/a.md": story("draft: true\npeople: [tak-ada]", "[[tak-ada]]"),
    "people/r.md": named("R.", "listed: false\nroles: [{title: a, institution: tak-ada}]"),
  });
  expect(spots(problems)).toEqual([
    "articles/2023/a.md:5:10 unknown-reference",
    "articles/2023/a.md:7:1 unknown-reference",
    "people/r.md:4:33 unknown-reference",
  ]);
});
