import { expect, test } from "vitest";
import { searchWords as en } from "../../../src/i18n/search-words.en.ts";
import { searchWords as id } from "../../../src/i18n/search-words.id.ts";
import { statusLine } from "../../../src/search/client/status-line.ts";

test.each([
  [{ total: 23, instead: null }, 0, "23 berita ditemukan"],
  [{ total: 1234, instead: null }, 2, "1.234 berita ditemukan, 2 nama cocok"],
  [{ total: 5, instead: "jembatan" }, 0, "5 berita ditemukan untuk “jembatan”"],
  [{ total: 0, instead: null }, 0, "Tidak ada berita yang cocok"],
  [{ total: 0, instead: null }, 1, "Tidak ada berita yang cocok, 1 nama cocok"],
])("of %o and %i names is told: %s", (answer, names, line) => {
  expect(statusLine(answer, names, id, "id")).toBe(line);
});

test("English tells one from many", () => {
  expect(statusLine({ total: 1, instead: null }, 1, en, "en")).toBe("1 story found, 1 name found");
  expect(statusLine({ total: 1200, instead: null }, 2, en, "en")).toBe("1,200 stories found, 2 names found");
});
