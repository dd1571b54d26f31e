import { describe, expect, test } from "vitest";
import { candidatesOf, rootOf, rootsBy } from "../../../src/search/language/root-of.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";
import { list, lists } from "./lexicons.ts";

const roots = (words: string): string[] => words.split(" ").map((word) => rootOf(word, lists));

const expectOne = (root: string, words: string): void => {
  expect(roots(words)).toEqual(words.split(" ").map(() => root));
};

describe("affixes", () => {
  test("come off, and sounds that melted come back", () => {
    expectOne("keluh", "keluh mengeluh mengeluhkan dikeluhkan keluhan keluhannya kukeluhkan");
    expectOne("tulis", "menulis penulisan tertulis tulisanmu ditulisi");
    expectOne("sapu", "menyapu penyapu disapu");
    expectOne("pukul", "memukul pemukulan terpukul");
    expectOne("cek", "mengecek pengecekan dicek");
  });

  test("come off in twos and threes", () => {
    expectOne("daya", "memberdayakan pemberdayaan berdaya keberdayaan ketidakberdayaan");
    expectOne("libat", "keterlibatan melibatkan terlibat");
    expectOne("baik", "memperbaiki perbaikan diperbaikinya sebaiknya");
  });

  test("stay on a word that has them from birth", () => {
    expect(roots("ikan kepala beruang sekolah masalah makan polisi berita")).toEqual(
      "ikan kepala beruang sekolah masalah makan polisi berita".split(" "),
    );
  });

  test("are not taken off for the sake of a rarer root", () => {
    expect(roots("berikan mengukur pemadatan mengurus")).toEqual(["beri", "ukur", "padat", "urus"]);
  });
});

describe("a word said twice", () => {
  test("has the root of the word", () => {
    expectOne("anak", "anak-anak anak-anaknya Anak‐anak");
    expectOne("sayur", "sayur-mayur sayur-sayuran");
    expectOne("tolong", "tolong-menolong");
    expectOne("besar", "sebesar-besarnya besar-besaran membesar-besarkan");
    expectOne("buku", "buku2 buku2nya buku-bukunya");
    expectOne("kais", "mengais-ngais");
  });

  test("is a word of its own where it means something of its own", () => {
    expectOne("undang-undang", "undang-undang perundang-undangan");
    expect(roots("undangan mengundang")).toEqual(["undang", "undang"]);
  });

  test("is not two words that a hyphen joins, nor a number", () => {
    expect(roots("suami-istri covid-19 pm2 2023")).toEqual(["suami-istri", "covid-19", "pm2", "2023"]);
  });
});

test("what is tied to an affix by a hyphen is found by itself", () => {
  expect(roots("KTP-nya di-update mem-PHK se-Indonesia ke-5 5.000-an")).toEqual([
    "ktp",
    "update",
    "phk",
    "indonesia",
    "5",
    "5000",
  ]);
});

test("a word of which nothing is known is its own root", () => {
  expect(roots("Qwertz memqwertzkan")).toEqual(["qwertz", "memqwertzkan"]);
});

test("what is too long for a word is left whole", () => {
  const long = `di${"sepeke".repeat(20_000)}kan`;
  expect(rootOf(long, lists)).toBe(long);
  expect(candidatesOf(long)).toEqual([long]);
  expect(wordsIn(Array(20_000).fill("ha").join("-"))).toHaveLength(10_000);
});

test("the root of a root is itself, for all that the lists know", () => {
  const lost = [...list.roots.values()].filter((root) => rootOf(root, lists) !== root);
  expect(list.roots.size).toBeGreaterThan(28_000);
  expect(lost).toEqual([]);
});

test("a memory answers as the rules do, and asks them once", () => {
  let asked = 0;
  const ask = rootsBy({
    ...lists,
    root(word) {
      asked++;
      return lists.root(word);
    },
  });
  expect([ask("Dikeluhkan"), ask("ikan")]).toEqual(["keluh", "ikan"]);
  const before = asked;
  expect([ask("Dikeluhkan"), ask("ikan")]).toEqual(["keluh", "ikan"]);
  expect(asked).toBe(before);
});

describe("candidates", () => {
  test("are all that a lexicon need know of a word", () => {
    const words = [...list.roots.keys()].filter((_, index) => index % 7 === 0);
    const made = words.flatMap((word) => [
      `me${word}kan`,
      `peng${word}an`,
      `${word}-${word}`,
      `keber${word}annya`,
    ]);
    const others = "mengais-ngais tolong-menolong KTP-nya buku2nya perundang-undangan bolak-balik".split(" ");
    const lost = [...words, ...made, ...others].filter((word) => {
      const candidates = new Set(candidatesOf(word));
      const few = {
        ...lists,
        root: (asked: string) => (candidates.has(asked) ? lists.root(asked) : undefined),
      };
      return rootOf(word, few) !== rootOf(word, lists);
    });
    expect(lost).toEqual([]);
  });

  test("are few, the likelier first", () => {
    expect(candidatesOf("Mengukur")).toEqual(["mengukur", "ukur", "kukur", "ngukur"]);
  });
});
