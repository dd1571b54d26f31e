import { describe, expect, test } from "vitest";
import { rootOf } from "../../../src/search/language/root-of.ts";
import { joinSeen, seenIn } from "../../../src/search/language/seen-words.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";
import { lexiconOfText, lists } from "./lexicons.ts";

describe("names", () => {
  test("of people and places keep their endings and beginnings", () => {
    const lexicon = lexiconOfText("", ["pekalungan", "terdamar"]);
    expect(["Pekalungan", "Terdamar"].map((word) => rootOf(word, lists))).toEqual(["kalung", "damar"]);
    expect(["Pekalungan", "Terdamar"].map((word) => rootOf(word, lexicon))).toEqual([
      "pekalungan",
      "terdamar",
    ]);
  });

  test("are told by a capital inside of sentences, and none elsewhere", () => {
    const text = "Ia pulang ke Keranting. Banjir di Seberangan, kata warga seberangan.";
    const lexicon = lexiconOfText(text);
    expect(rootOf("Keranting", lexicon)).toBe("keranting");
    expect(rootOf("Seberangan", lexicon)).toBe("seberang");
    expect(rootOf("Keranting", lexiconOfText("Keranting sepi."))).toBe("ranting");
  });

  test("are not words that the list has, or that are made of its roots in ways it knows", () => {
    const lexicon = lexiconOfText("Menurut Dinas Pendidikan, Kecamatan Contoh aman.", [
      "kecamatan",
      "contoh",
    ]);
    expect(["Pendidikan", "kecamatan", "percontohan"].map((word) => rootOf(word, lexicon))).toEqual([
      "didik",
      "camat",
      "contoh",
    ]);
  });

  test("lose what is said of them: pronouns and particles, and no more", () => {
    const lexicon = lexiconOfText("Ia lahir di Keranting.");
    expect(["Kerantingnya", "Keranting-nya", "kerantingan"].map((word) => rootOf(word, lexicon))).toEqual([
      "keranting",
      "keranting",
      "ranting",
    ]);
  });
});

describe("new words", () => {
  test("are roots where the archive writes them without a capital", () => {
    const lexicon = lexiconOfText("Kabar itu florbus, lalu diflorbuskan dan makin memflorbuskan warga.");
    expect(
      ["florbus", "diflorbuskan", "memflorbuskan", "keflorbusannya"].map((word) => rootOf(word, lexicon)),
    ).toEqual(["florbus", "florbus", "florbus", "florbus"]);
    expect(rootOf("diflorbuskan", lists)).toBe("diflorbuskan");
  });

  test("are roots too where only words made of them are there", () => {
    const lexicon = lexiconOfText("kabar yang diflorbuskan akan memflorbuskan warga");
    expect(["diflorbuskan", "memflorbuskan", "florbus"].map((word) => rootOf(word, lexicon))).toEqual([
      "florbus",
      "florbus",
      "florbus",
    ]);
  });

  test("take no root from words that the list knows", () => {
    const lexicon = lexiconOfText("keluhan dikeluhkan mengukur berikan");
    expect(["keluhan", "mengukur", "berikan"].map((word) => rootOf(word, lexicon))).toEqual([
      "keluh",
      "ukur",
      "beri",
    ]);
  });
});

test("what is seen in two texts is seen in both together", () => {
  const one = "Ia ke Keranting.";
  const other = "warga keranting";
  const all = seenIn(wordsIn(one));
  joinSeen(all, seenIn(wordsIn(other)));
  expect(new Map([...all].sort())).toEqual(new Map([...seenIn(wordsIn(`${one} ${other}`))].sort()));
});
