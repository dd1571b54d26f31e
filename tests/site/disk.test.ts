import { expect, test } from "vitest";
import { Disk, obstacles } from "../../src/site/disk.ts";

const taken = (...paths: string[]) => {
  const disk = new Disk();
  return paths.filter((path) => disk.takes(path));
};

test("a disk holds what has names of its own", () => {
  const paths = ["index.html", "orang/index.html", "orang/a/index.html", "orang/a.html", "media/a.pdf"];
  expect(taken(...paths)).toEqual(paths);
});

test.each([
  ["a path twice", "a/b.html", "a/b.html"],
  ["a path twice but for capitals", "a/b.html", "A/b.HTML"],
  ["a folder in the place of a file", "a.pdf", "a.pdf/index.html"],
  ["a folder in the place of a file, further up and in capitals", "a.pdf", "A.PDF/b/c/index.html"],
  ["a file in the place of a folder", "a/b/c.html", "a/b"],
])("it does not hold %s", (_, first, second) => {
  expect(taken(first, second)).toEqual([first]);
});

test("it holds names of 255 bytes", () => {
  expect(taken(`${"a".repeat(255)}/a`, `${"a".repeat(256)}/a`, `${"é".repeat(128)}/a`)).toEqual([
    `${"a".repeat(255)}/a`,
  ]);
});

test("what is in the way of new files is told from what is not", () => {
  const isInTheWay = obstacles(["a.html/index.html", "b.html"]);
  const old = ["A.html", "b.html/index.html", "b.html", "a/x.html", "a.html/x.html"];
  expect(old.filter(isInTheWay)).toEqual(["A.html", "b.html/index.html"]);
});
