import { describe, expect, test } from "vitest";
import { softHyphen, withBreaks } from "../../src/i18n/word-breaks.ts";

const shown = (text: string): string => withBreaks(text).replaceAll(softHyphen, "-");

describe("a long Indonesian word", () => {
  test.each([
    "per-tang-gung-ja-waban",
    "mem-per-tang-gung-ja-wab-kan",
    "mengem-bang-kan",
    "menye-leng-ga-ra-kan",
    "menyam-pai-kan",
    "mem-prio-ri-tas-kan",
    "keti-dak-pas-tian",
    "masya-ra-kat-nya",
    "inter-na-sio-nal",
    "seba-gai-mana",
    "kelom-pok-nya",
  ])("breaks between its syllables: %s", (word) => {
    expect(shown(word.replaceAll("-", ""))).toBe(word);
  });

  test.each([
    ["diperoleh dan diperingatkan", "diperoleh dan diperi-ngat-kan"],
    ["antarinstansi", "antarinstansi"],
    ["keterangannya", "keterangan-nya"],
    ["rekonstruksi", "rekonstruksi"],
    ["republikanisme", "republi-ka-nisme"],
  ])("does not where only a dictionary would know: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("leaves three letters or more at the end of a line, and at the beginning of the next", () => {
    const words = "administrasi menghubungi perekonomian kebijaksanaan mengakhirinya memperbaiki".split(" ");
    const parts = words.map((word) => shown(word).split("-"));
    expect(parts.every(({ length }) => length > 1)).toBe(true);
    for (const ends of parts.flatMap((part) => [part[0], part.at(-1)])) {
      expect(ends?.length, ends).toBeGreaterThan(2);
    }
  });

  test("is the same word without its soft hyphens", () => {
    const text =
      "Pemerintah mempertanggungjawabkan pembangunannya, “sebagaimana mestinya”, kepada masyarakatnya.";
    expect(withBreaks(text)).not.toBe(text);
    expect(withBreaks(text).replaceAll(softHyphen, "")).toBe(text);
  });
});

test("names, short words, other languages, addresses and hyphenated words stay whole", () => {
  const text =
    "Kertanegaraan PERTANGGUNGJAWABAN pemerintah communications https://pertanggungjawaban.example " +
    "warta@pertanggungjawaban.example pertanggungjawaban.pdf perkembangan-perkembangan pertanggungjawaban2";
  expect(shown(text)).toBe(text);
  expect(shown("pertanggungjawaban.")).toBe("per-tang-gung-ja-waban.");
});
