import { expect, test } from "vitest";
import { archiveOf, editorialOff, story } from "../archive-of.ts";

const isCalledOld = (published: string, day: string): boolean => {
  const { pages } = archiveOf({
    "site.yaml": `title: A\nurl: "https://a.example/"\nas_of: "${day}"\n${editorialOff}`,
    "articles/2023/a.md": story("", "", published),
  });
  const page = pages.find(({ path }) => path === "2023/a/index.html")?.render() ?? "";
  expect(page).toContain("Judul");
  return page.includes("Berita lama");
};

test.each([
  ["2023-11-17", "2024-11-17", false],
  ["2023-11-17", "2024-11-18", true],
  ["2023-11", "2024-11-30", false],
  ["2023-11", "2024-12-01", true],
  ["2023", "2025-01-01", true],
  ["2023-02-28", "2024-02-29", true],
  ["[2022-11-03..2022-11-17]", "2024-01-01", true],
  ["2023-02-28", "2024-02-28", false],
  ["[2022-11-03..]", "2024-01-01", false],
  ["2022~", "2024-01-01", false],
  ["2022-01?", "2024-01-01", false],
  ["[2022-01~..2022-02]", "2024-01-01", false],
  ["9999-12-31", "9999-12-31", false],
  ["9998-12-31", "9999-12-31", false],
  ["9997", "9999-01-01", true],
])("a story of %s is called old on %s: %s", (published, day, old) => {
  expect(isCalledOld(published, day)).toBe(old);
});
