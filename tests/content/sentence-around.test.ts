import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentenceAround as spanAround } from "../../src/content/sentence-around.ts";

function sentenceAround(text: string, start: number, end: number): [number, number] {
  const { from, to } = spanAround(text, start, end);
  return [from, to];
}

/** The sentence around the first `<…>` of a text, with those marks taken out. */
function around(marked: string): string {
  const start = marked.indexOf("<");
  const end = marked.indexOf(">") - 1;
  const text = marked.replace(/[<>]/g, "");
  return text.slice(...sentenceAround(text, start, end));
}

describe("the sentence around a name", () => {
  test("ends where the sentence ends", () => {
    expect(around("Pagi cerah. Kemudian <Damar> datang. Ia duduk.")).toBe(
      "Kemudian <Damar> datang.".replace(/[<>]/g, ""),
    );
    expect(around("<Damar> datang.")).toBe("Damar datang.");
    expect(around("Siapa? <Damar>! Benar.")).toBe("Damar!");
    expect(around("Ia menunggu… <Damar> datang.")).toBe("Damar datang.");
  });

  test("may be one that has no end", () => {
    expect(around("Kemudian <Damar> datang")).toBe("Kemudian Damar datang");
    expect(around("<Damar>")).toBe("Damar");
  });

  test("ends behind the quotation mark or bracket that follows the stop", () => {
    expect(around("“Sudah.” <Damar> pulang. “Belum.” Ratna tinggal.")).toBe("Damar pulang.");
    expect(around("(Lihat peta.) <Damar> pulang.")).toBe("Damar pulang.");
  });

  test.each([
    "Rapat dipimpin Prof. <Damar> dan selesai.",
    "Rapat dipimpin H. <Iwan> dan selesai.",
    "Rapat dipimpin Dr. Hj. <Ratna> dan selesai.",
    "Kantor PT. <Angin Laut> tutup.",
    "Kantor <Angin Laut> Tbk. Jakarta tutup.",
    "Jalan No. 5 di <Rawa> rusak.",
    "Rumah di Jl. Melati No. 5 RT. 02 milik <Damar> rusak.",
    "Kepala Kec. <Kembang Sore> hadir.",
    "Surat untuk Yth. <Damar> dikirim.",
    "A. B. <Yusuf> menulis.",
    "<Damar> A. B. Yusuf menulis.",
    "Biayanya Rp5.000.000 kata <Damar> kemarin.",
    "Ia menulis di a.example untuk <Damar> kemarin.",
    "Pukul 10.30 <Damar> tiba.",
    "Ini, dll. juga <Damar> dan lain-lain.",
    "Ditandatangani a.n. Bupati oleh <Damar> kemarin.",
    "Ia berkata, “Ayo!” kepada <Damar> kemarin.",
  ])("does not end at an abbreviation: %s", (marked) => {
    expect(around(marked)).toBe(marked.replace(/[<>]/g, ""));
  });

  test("ends at a number with a stop behind it", () => {
    expect(around("Harganya Rp5.000. <Damar> membayar.")).toBe("Damar membayar.");
    expect(around("<Damar> lahir pada 1990. Ia petani.")).toBe("Damar lahir pada 1990.");
  });

  test("ends at a line's end as at a blank", () => {
    expect(around("Satu.\n<Damar> datang.\nTiga.").trim()).toBe("Damar datang.");
  });

  test("in a text without stops is cut at a blank, and not in a word", () => {
    const text = `${"kata ".repeat(300)}Damar ${"lagi ".repeat(300)}`;
    const start = text.indexOf("Damar");
    const [from, to] = sentenceAround(text, start, start + 5);
    const sentence = text.slice(from, to);
    expect(sentence.length).toBeLessThan(1000);
    expect(sentence).toMatch(/^kata .*Damar .*lagi$/);
  });

  test("in a text without blanks is as long as need be, and holds the name", () => {
    const text = `${"x".repeat(500)}Damar ${"y".repeat(500)}`;
    const [from, to] = sentenceAround(text, 500, 505);
    expect(from).toBeLessThanOrEqual(500);
    expect(to).toBeGreaterThanOrEqual(505);
  });
});

test("holds the name in any text, and stays within it", () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(" ", ". ", "! ", "\n", "Prof. ", "”", "A", "a", "…"),
      fc.string({ maxLength: 500 }),
    ),
  );
  fc.assert(
    fc.property(text, text, fc.string({ minLength: 1 }), (before, after, name) => {
      const start = before.join("").length;
      const whole = before.join("") + name + after.join("");
      const [from, to] = sentenceAround(whole, start, start + name.length);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(start + name.length);
      expect(to).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 300 },
  );
});

test("many names in one endless word cost no more than they are many", { timeout: 3_000 }, () => {
  const text = "nama".repeat(500_000);
  for (let at = 2000; at < 400_000; at += 16) {
    const [from, to] = sentenceAround(text, at, at + 4);
    expect(to - from).toBeGreaterThanOrEqual(4);
  }
});

test("a sentence too long to be shown is known to be cut, on the side where it is", () => {
  const long = "kata ".repeat(120);
  const spanOf = (text: string) => spanAround(text, text.indexOf("Damar"), text.indexOf("Damar") + 5);
  expect(spanOf(`${long}Damar datang.`)).toMatchObject({ cutBefore: true, cutAfter: false });
  expect(spanOf(`Damar ${long}datang.`)).toMatchObject({ cutBefore: false, cutAfter: true });
  expect(spanOf("Pagi. Damar datang. Siang.")).toMatchObject({ cutBefore: false, cutAfter: false });
});

test.each([
  "Ia membayar Rp. 5 juta kepada <Damar> di rumah.",
  "Hadir Kombes. Pol. <Damar> dan Brigjen. Seno kemarin.",
])("an abbreviation ends no sentence: %s", (text) => {
  expect(around(`Pagi cerah. ${text} Siang.`)).toBe(text.replace(/[<>]/g, ""));
});
