import { describe, expect, test } from "vitest";
import { everydayWords, parseEveryday } from "../../../src/search/language/everyday.ts";
import { rootOf } from "../../../src/search/language/root-of.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";
import { files, lists } from "./lexicons.ts";

const rootIn = (word: string): string => rootOf(word, lists);
const rootsIn = (text: string): string[] => wordsIn(text).map(({ word }) => rootIn(word));

const lines = parseEveryday(files.everyday);

const look = everydayWords(lines, rootIn);

/** `form -> other form, other form`, in the order of the text. */
const found = (text: string): string[] => {
  const roots = rootsIn(text);
  return look(roots).map(({ at, length, others }) => {
    const form = roots.slice(at, at + length).join(" ");
    return `${form} -> ${others.map((other) => other.join(" ")).join(", ")}`;
  });
};

describe("everyday words", () => {
  test("find what they stand for, and back", () => {
    expect(found("Bimtek ditutup")).toEqual(["bimtek -> bimbing teknis"]);
    expect(found("penutupan bimbingan teknis itu")).toEqual(["bimbing teknis -> bimtek"]);
  });

  test("find each of several long forms, also with something behind them", () => {
    expect(found("HP-nya rusak")).toEqual(["hp -> ponsel, telepon seluler, telepon genggam, handphone"]);
    expect(found("telepon selulernya")).toEqual([
      "telepon seluler -> hp, ponsel, telepon genggam, handphone",
    ]);
  });

  test("take the longest form that begins at a word", () => {
    expect(found("anggaran pendapatan dan belanja daerah")).toEqual([
      "anggar dapat dan belanja daerah -> apbd",
    ]);
    expect(found("dewan perwakilan rakyat daerah")[0]).toBe("dewan wakil rakyat daerah -> dprd");
    expect(found("dewan perwakilan rakyat")).toEqual(["dewan wakil rakyat -> dpr"]);
  });

  test("need all words of a form, one behind the other", () => {
    expect(found("media yang sosial, telepon rumah")).toEqual([]);
  });
});

describe("the list", () => {
  test("has what local news shortens most", () => {
    const shorts = lines.map(([short = ""]) => short.toLowerCase());
    for (const word of "bimtek medsos hp pemkab pemkot pemprov diskominfo apbd musrenbang kades".split(" "))
      expect(shorts).toContain(word);
    expect(lines.length).toBeGreaterThan(200);
  });

  test("has no form twice, by root, and none without words", () => {
    const forms = lines.flat().map((form) => rootsIn(form).join(" "));
    expect(forms.filter((form, index) => form === "" || forms.indexOf(form) !== index)).toEqual([]);
  });

  test("has at least two forms in each line", () => {
    expect(lines.filter((line) => line.length < 2 || line.includes(""))).toEqual([]);
  });

  test("has no form of one word that is filed under the root of another", () => {
    const single = lines.flat().filter((form) => wordsIn(form).length === 1);
    expect(single.filter((form) => rootIn(form) !== form.toLowerCase())).toEqual([]);
  });
});
