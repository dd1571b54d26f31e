import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { archiveOf, md, named, story } from "../archive-of.ts";

const inspection = {
  today: "2026-01-01",
  addresses: new Set<string>(),
  living: new Set<string>(),
};

/** That each check is run at all is held by the archives of `fixtures.test.ts`. */
test("what several checks find in one archive is told of together", () => {
  const { archive } = archiveOf({
    "articles/2022/a.md": story("follow_ups: [{id: tanya, status: done}]"),
    "follow_ups/tanya.md": named("Tanya?", "kind: question"),
    "pages/arsip.md": md("title: Arsip"),
    "people/a.md": named("A", "id: x"),
    "people/b.md": named("B", "id: x"),
  });
  expect(new Set(runChecks(archive, inspection).map(({ rule }) => rule))).toEqual(
    new Set(["duplicate-id", "duplicate-url", "status-of-another-kind", "year-differs"]),
  );
});

test("an archive without content has nothing to be told of", () => {
  expect(runChecks(archiveOf({}).archive, inspection)).toEqual([]);
});
