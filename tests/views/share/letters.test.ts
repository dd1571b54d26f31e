import { expect, test } from "vitest";
import { inLetters } from "../../../src/views/share/letters.ts";

test("what the face has letters for stays as it is, on one line", () => {
  for (const text of ["Air", "“Kami belum ditanya”: 3 < 4 & 'a'", "Café Ærø – naïf", "Rp\u00a05.000"])
    expect(inLetters(text)).toBe(text);
  expect(inLetters("  satu\n\tdua\u2028tiga  ")).toBe("satu dua tiga");
});

test.each([
  ["Žižek di Łódź", "Zizek di Lódz"],
  ["Cafe\u0301", "Café"],
  ["Nguyễn Văn Đức", "Nguyen Van Duc"],
  ["Jum‑at, Qurʼan", "Jum-at, Qur’an"],
  ["ﬁnal №5", "final No5"],
  ["Ｔｏｋｙｏ", "Tokyo"],
])("a letter that it lacks is written as the nearest that it has: %s", (text, written) => {
  expect(inLetters(text)).toBe(written);
});

test("signs that are no letters, and what cannot be seen, are left out", () => {
  expect(inLetters("Banjir 🌊 di Kelopak ★")).toBe("Banjir di Kelopak");
  expect(inLetters("ke\u00adcamatan\u200b \u202eterbalik\u202c\u0000")).toBe("kecamatan terbalik");
});

test("a word with a letter of another script is left out whole", () => {
  expect(inLetters("Kedai “珈琲” Dibuka")).toBe("Kedai Dibuka");
  expect(inLetters("Varian α-2 Menyebar")).toBe("Varian Menyebar");
});

test.each(["القضاء في القرية", "洪水后的村庄", "Kedai 珈琲珈琲 Dibuka", "🌊", "", "“ ”", "ﷺ"])(
  "with more than a few lost, or none left, there is no text: %s",
  (text) => {
    expect(inLetters(text)).toBeNull();
  },
);
