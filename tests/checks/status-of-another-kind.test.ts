import { expect, test } from "vitest";
import { archiveOf, named, spots, story } from "../archive-of.ts";

const followUps = {
  "follow_ups/ponsel.md": named("Ponsel", "kind: promise"),
  "follow_ups/janji-ponsel.md": named("Janji ponsel", "kind: question\nid: tanya-ponsel"),
  "follow_ups/perkara.md": named("Perkara", "kind: case"),
};
const moving = (moves: string) =>
  archiveOf({ ...followUps, "articles/2023/a.md": story(`follow_ups:\n${moves}`) }).problems;

test("each kind has its own states", () => {
  expect(
    moving(
      "  - {id: ponsel, status: done}\n  - {id: janji-ponsel, status: answered}\n  - {id: perkara, status: closed}\n",
    ),
  ).toEqual([]);
  expect(moving("  - {id: ponsel, status: dropped}\n  - {id: janji-ponsel, status: dropped}\n")).toEqual([]);
  expect(moving("  - id: ponsel\n")).toEqual([]);
});

test("a story that moves a promise to what only a question can be is told of at the status", () => {
  const problems = moving("  - id: ponsel\n    status: answered\n");
  expect(spots(problems)).toEqual(["articles/2023/a.md:6:13 status-of-another-kind"]);
  expect(problems[0]?.values).toEqual({
    status: "answered",
    kind: "promise",
    allowed: "unchecked, not-yet, under-way, stalled, partly, done, dropped, cannot-tell",
  });
});

test("the line is that of the follow-up in question, however alike the names are", () => {
  expect(spots(moving("  - id: ponsel\n    status: done\n  - id: janji-ponsel\n    status: done\n"))).toEqual(
    ["articles/2023/a.md:8:13 status-of-another-kind"],
  );
  expect(spots(moving("  - id: ponsel\n    status: done\n  - id: tanya-ponsel\n    status: done\n"))).toEqual(
    ["articles/2023/a.md:8:13 status-of-another-kind"],
  );
  expect(spots(moving("  - id: ponsel\n    status: stalled\n  - id: ponsel\n    status: closed\n"))).toEqual([
    "articles/2023/a.md:7:9 moved-twice",
    "articles/2023/a.md:8:13 status-of-another-kind",
  ]);
});

test("the line stays right where an item before it is left blank", () => {
  expect(spots(moving("  -\n  - id: ponsel\n    status: closed\n"))).toEqual([
    "articles/2023/a.md:7:13 status-of-another-kind",
  ]);
});

test("a check of the archive's own is told of in its log", () => {
  const { problems } = archiveOf({
    "follow_ups/perkara.md": named(
      "Perkara",
      'kind: case\nlog:\n  - {date: "2023", status: running}\n  - date: "2024"\n    status: done\n',
    ),
  });
  expect(spots(problems)).toEqual(["follow_ups/perkara.md:7:13 status-of-another-kind"]);
  expect(problems[0]?.values).toMatchObject({ status: "done", kind: "case", allowed: "running, closed" });
});
