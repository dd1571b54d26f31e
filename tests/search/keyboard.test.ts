import { expect, test } from "vitest";
import { neighboursOf } from "../../src/search/keyboard.ts";

const sorted = (letter: string): string => [...neighboursOf(letter)].sort().join("");

test("the keys beside a key, above and below it", () => {
  expect(sorted("g")).toBe("bfhtvy");
  expect(sorted("q")).toBe("aw");
  expect(sorted("p")).toBe("lo");
  expect(sorted("z")).toBe("asx");
  expect(sorted("m")).toBe("jkn");
});

test("no key lies beside itself, and each beside those that lie beside it", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (const letter of letters) {
    expect(neighboursOf(letter)).not.toContain(letter);
    for (const other of neighboursOf(letter)) expect(neighboursOf(other)).toContain(letter);
  }
});

test("what is no letter of the keyboard has none", () => {
  expect(["-", "é", "", "ab"].map(neighboursOf)).toEqual(["", "", "", ""]);
});
