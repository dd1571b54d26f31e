import { expect, test, vi } from "vitest";
import * as checks from "../../src/checks/run-checks.ts";
import { md, readingOf, spots } from "../archive-of.ts";

const twice = { "pages/arsip.md": md('title: "Arsip"', "Tentang arsip.") };

test("of two pages at one address, a preview shows one", () => {
  const { pages, problems } = readingOf(twice);
  expect(spots(problems)).toEqual(["pages/arsip.md:1:1 duplicate-url"]);
  expect(pages.filter(({ path }) => path === "arsip/index.html")).toHaveLength(1);
});

test("two pages at one address that no check tells of are never built", () => {
  const blind = vi.spyOn(checks, "runChecks").mockReturnValue([]);
  expect(() => readingOf(twice)).toThrow("no disk can hold this file of the site beside the others: arsip/");
  blind.mockRestore();
});
