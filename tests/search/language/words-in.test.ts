import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../../../src/search/language/fold.ts";
import { wordsIn } from "../../../src/search/language/words-in.ts";

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

describe("folding", () => {
  test("takes off what two spellings of a word differ by", () => {
    expect(["Jum’at", "Jum'at", "JUMAT", "Réog", "anak‑anak", "A.H.", "S.Sos"].map(fold)).toEqual([
      "jumat",
      "jumat",
      "jumat",
      "reog",
      "anak-anak",
      "ah",
      "ssos",
    ]);
  });

  test("leaves old spelling and parts of numbers", () => {
    expect(["Soeharto", "Djakarta", "1.250.000", "2,5", "17.30"].map(fold)).toEqual([
      "soeharto",
      "djakarta",
      "1250000",
      "2,5",
      "17.30",
    ]);
  });

  test("done twice is done once", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("words", () => {
  test("are letters, digits and what stands inside of them", () => {
    expect(words("Pada Jum’at (17/11/23), 2 admin berkata: “hp itu belum ada”.")).toEqual(
      "Pada Jum’at 17 11 23 2 admin berkata hp itu belum ada".split(" "),
    );
  });

  test("leave the sign of money, and keep numbers whole", () => {
    expect(words("Rp5.000, Rp 2,5 miliar, pukul 17.30. Tahun 2023.")).toEqual(
      "Rp 5.000 Rp 2,5 miliar pukul 17.30 Tahun 2023".split(" "),
    );
  });

  test("keep abbreviations with dots whole, and end with a sentence", () => {
    expect(words("A.H. Contoh, S.Sos. hadir. Ia pulang.Lalu tidur.")).toEqual(
      "A.H Contoh S.Sos hadir Ia pulang Lalu tidur".split(" "),
    );
  });

  test("are one where a hyphen joins a word to itself or to an affix, and two elsewhere", () => {
    expect(words("anak-anak, sayur-mayur, se-Indonesia, KTP-nya, 90-an")).toEqual(
      "anak-anak sayur-mayur se-Indonesia KTP-nya 90-an".split(" "),
    );
    expect(words("Contoh-Misal, suami-istri, COVID-19")).toEqual(
      "Contoh Misal suami istri COVID 19".split(" "),
    );
  });

  test("stand where they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) =>
        wordsIn(text).every(({ word, at, end }) => word !== "" && text.slice(at, end) === word),
      ),
    );
  });

  test("tell whether a capital is theirs or the sentence's", () => {
    const first = wordsIn(
      "Warga datang. Mereka bertanya: “Kapan?” Lalu Contoh (Kades) pulang\n- Besok",
    ).filter(({ isFirst }) => isFirst);
    expect(first.map(({ word }) => word)).toEqual(["Warga", "Mereka", "Kapan", "Lalu", "Kades", "Besok"]);
  });
});
