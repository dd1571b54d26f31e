import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../src/search/language/fold.ts";
import { packVocabulary, readVocabulary } from "../../src/search/vocabulary.ts";

describe("words are packed and read", () => {
  test("folded, in order, and counted together where they are the same once folded", () => {
    const { words, levels } = readVocabulary(
      packVocabulary([
        ["Selasih", 3],
        ["réla", 1],
        ["selasa", 1],
        ["SELASIH", 1],
      ]),
    );
    expect(words).toEqual(["rela", "selasa", "selasih"]);
    expect([...levels]).toEqual([0, 0, 2]);
  });

  test("how often they occur by doublings", () => {
    const counts = [1, 2, 3, 4, 1023, 1024, 2 ** 40];
    const { levels } = readVocabulary(
      packVocabulary(counts.map((count, at) => [`kata${"abcdefg"[at]}`, count])),
    );
    expect([...levels]).toEqual([0, 1, 1, 2, 9, 10, 35]);
  });

  test("without what is too short, no word, or does not occur", () => {
    const packed = packVocabulary([
      ...(["di", "2024", "p3k", "dua kata", "baris\nbaru", "", "-nya"] as const).map(
        (word) => [word, 5] as const,
      ),
      ["lenyap", 0],
      ["a".repeat(41), 1],
      ["b".repeat(40), 1],
      ["undang-undang", 1],
      ["jum'at", 1],
    ]);
    expect(readVocabulary(packed).words).toEqual(["b".repeat(40), "jumat", "undang-undang"]);
  });

  test("whatever they are, with what each shares with the one before it", () => {
    const letter = fc.constantFrom(..."aábcÇñ-'’Ωж");
    fc.assert(
      fc.property(fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 40 })), (written) => {
        const { words, shared, levels } = readVocabulary(packVocabulary(written.map((word) => [word, 1])));
        const wanted = written.map(fold).filter((word) => word.length > 2 && /^\p{L}/u.test(word));
        expect(words).toEqual([...new Set(wanted)].sort());
        expect([shared.length, levels.length]).toEqual([words.length, words.length]);
        for (const [at, word] of words.entries())
          expect(word.startsWith((words[at - 1] ?? "").slice(0, shared[at]))).toBe(true);
      }),
    );
  });

  test("though they share more letters than one mark can tell", () => {
    const words = ["a", "b", "bb"].map((end) => "kata".repeat(8) + end);
    expect(readVocabulary(packVocabulary(words.map((word) => [word, 1]))).words).toEqual(words);
  });

  test("none at all", () => {
    expect(readVocabulary(packVocabulary([])).words).toEqual([]);
  });

  test("in less room than they take", () => {
    const words = ["bangun", "bangunan", "bangunannya", "membangun", "membangunkan", "membangunnya"];
    const packed = packVocabulary(words.map((word) => [word, 1]));
    expect(packed.split("\n").slice(1).join("\n").length).toBeLessThan(words.join("\n").length);
  });
});

describe("a damaged text is an error", () => {
  const packed = packVocabulary(["selasih", "selasa", "senja", "lembayung"].map((word) => [word, 2]));

  test("one character changed, anywhere", () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.constantFrom(..."aA0\n é"), (at, other) => {
        fc.pre(packed[at] !== other);
        expect(() => readVocabulary(packed.slice(0, at) + other + packed.slice(at + 1))).toThrow(
          /vocabulary/,
        );
      }),
    );
  });

  test("cut short, at every length", () => {
    for (let end = 0; end < packed.length; end++)
      expect(() => readVocabulary(packed.slice(0, end))).toThrow(/vocabulary/);
  });

  test("something else, or of another make", () => {
    expect(() => readVocabulary("<!doctype html>\n<title>404</title>\n")).toThrow(/vocabulary/);
    expect(() => readVocabulary(packed.replace("words 1", "words 2"))).toThrow(/vocabulary/);
  });
});
