import { expect, test } from "vitest";
import { archiveOf, story, thingAt } from "../archive-of.ts";

const correction = (kind: string, date: string, text: string) =>
  `{kind: ${kind}, date: "${date}", text: "${text}"}`;

const corrections = (...all: string[]) => `corrections: [${all.join(", ")}]`;

const { archive, pages, problems } = archiveOf({
  "articles/2023/b.md": story(
    corrections(
      correction("correction", "2023-12-03", "Tiga."),
      correction("clarification", "2023-12-01", "Satu."),
      correction("right_of_reply", "2023-12", "Bulan."),
    ),
  ),
  "articles/2023/a.md": story(corrections(correction("correction", "2023-12-03", "Tiga juga."))),
  "articles/2023/dicabut.md": story(
    corrections(
      correction("correction", "2023-12-02", "Keliru menyebut [[tak-dikenal]]."),
      correction("withdrawal", "2023-12-04", "Dicabut."),
      correction("withdrawal", "2024-01-01", "Penjelasan."),
    ),
  ),
});

const words = (slug: string) =>
  archive
    .story(thingAt(archive, "articles", slug))
    .corrections.map(({ text }) => text.map((piece) => (piece.kind === "text" ? piece.text : "")).join(""));

const pageAt = (path: string) => pages.find((page) => page.path === path)?.render() ?? "";

test("a story tells of its corrections from the first to the last", () => {
  expect(words("2023/b")).toEqual(["Satu.", "Bulan.", "Tiga."]);
});

test("the register begins with the newest; of one day, in the order of the files", () => {
  expect(
    archive.corrections.map(({ article, correction }) => [article.entry.slug, correction.date.edtf]),
  ).toEqual([
    ["2023/dicabut", "2024-01-01"],
    ["2023/dicabut", "2023-12-04"],
    ["2023/a", "2023-12-03"],
    ["2023/b", "2023-12-03"],
    ["2023/b", "2023-12-01"],
    ["2023/b", "2023-12"],
  ]);
  const register = pageAt("koreksi/index.html");
  const order = ["Penjelasan.", "Dicabut.", "Tiga juga.", "Tiga.", "Satu.", "Bulan."];
  const places = order.map((text) => register.indexOf(text));
  expect(places.every((at) => at > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("what was mended in a withdrawn story is shown neither on its page nor in the register", () => {
  expect(words("2023/dicabut")).toEqual(["Dicabut.", "Penjelasan."]);
  for (const path of ["2023/dicabut/index.html", "koreksi/index.html"]) {
    expect(pageAt(path)).toContain("Dicabut.");
    expect(pageAt(path)).not.toContain("Keliru");
  }
});

test("a mistake in it is told of all the same", () => {
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "articles/2023/dicabut.md unknown-reference",
  ]);
});
