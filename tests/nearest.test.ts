import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest, Suggestions } from "../src/nearest.ts";

describe("the word that was most likely meant", () => {
  const people = ["ratna-kusumadewi", "budi-santosa-dprd", "budi-santosa-petani", "damar"];

  test("a letter left out, swapped or too many", () => {
    expect(nearest("ratna-kusumadwi", people)).toBe("ratna-kusumadewi");
    expect(nearest("ratan-kusumadewi", people)).toBe("ratna-kusumadewi");
    expect(nearest("dammar", people)).toBe("damar");
  });

  test("capitals do not count as a mistake", () => {
    expect(nearest("DAMAR", people)).toBe("damar");
    expect(nearest("topics", ["Topics"])).toBe("Topics");
  });

  test("the nearer of two is named, the first of two that are equally near", () => {
    expect(nearest("budi-santosa-petan", people)).toBe("budi-santosa-petani");
    expect(nearest("damaq", ["damar", "damas"])).toBe("damar");
  });

  test("nothing is named where over a third of the letters differ", () => {
    expect(nearest("damba", people)).toBeNull();
    expect(nearest("selasih", people)).toBeNull();
    expect(nearest("xy", ["ab"])).toBeNull();
    expect(nearest("damar", [])).toBeNull();
    expect(nearest("", people)).toBeNull();
  });

  test("exactly a third may differ", () => {
    expect(nearest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearest("abcdef", ["abcxyz"])).toBeNull();
  });

  test("a word that is there is its own nearest", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (words, pick) => {
        const word = words[pick % words.length] ?? "";
        expect(nearest(word, words)?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  test("words of great length cost little", { timeout: 5_000 }, () => {
    expect(nearest("a".repeat(300_000), ["b".repeat(300_000)])).toBeNull();
  });
});

test("each question is answered once, and none after two hundred others", () => {
  const suggestions = new Suggestions();
  const asked: string[] = [];
  const ask = (question: string) =>
    suggestions.of(question, () => {
      asked.push(question);
      return question === "1" ? null : `(${question})`;
    });
  const questions = Array.from({ length: 300 }, (_, at) => String(at));
  const answers = [...questions, ...questions].map(ask);
  expect(asked).toEqual(questions.slice(0, 200));
  expect(answers.slice(0, 3)).toEqual(["(0)", null, "(2)"]);
  expect(answers[200]).toBeNull();
  expect(answers.slice(300)).toEqual(answers.slice(0, 300));
});
