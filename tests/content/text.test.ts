import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, positionAt, withoutHidden } from "../../src/content/text.ts";

const file = "people/damar.md";
const read = (text: string) => decode(file, Buffer.from(text));

describe("the text of a file", () => {
  test("is read as it is", () => {
    expect(read("Žofie Ōkubo\n\tpulang 👋\n")).toEqual({ text: "Žofie Ōkubo\n\tpulang 👋\n", problems: [] });
    expect(read("")).toEqual({ text: "", problems: [] });
  });

  test("loses its byte order mark in silence at the start, and elsewhere as a hidden character", () => {
    expect(read("\ufeffnama")).toEqual({ text: "nama", problems: [] });
    expect(read("na\ufeffma")).toMatchObject({
      text: "nama",
      problems: [{ rule: "hidden-character", column: 3 }],
    });
  });

  test("has one kind of line end, wherever it was written", () => {
    expect(read("satu\r\ndua\rtiga\n").text).toBe("satu\ndua\ntiga\n");
  });

  test("of any words without hidden characters comes out unchanged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\ufeff"));
        expect(read(text)).toEqual({ text, problems: [] });
      }),
    );
  });
});

describe("a character that nobody can see", () => {
  test("is left out, and told of with its place and its number", () => {
    expect(read("---\nnama: Da\u202emar\n")).toEqual({
      text: "---\nnama: Damar\n",
      problems: [{ file, line: 2, column: 9, rule: "hidden-character", values: { code: "202E" } }],
    });
    expect(read("a\0b")).toMatchObject({ text: "ab", problems: [{ column: 2, values: { code: "0000" } }] });
  });

  test.each(["\x07", "\x1b", "\x7f", "\x85", "\u2066", "\u2069", "\u202a", "\ufdd0", "\uffff"])(
    "%j is one of them",
    (character) => {
      const { text, problems } = read(`a${character}b`);
      expect(text).toBe("ab");
      expect(problems).toHaveLength(1);
    },
  );

  test.each(["\t", "\n", "\u00a0", "\u00ad", "\u200c", "\u200d", "\u200e", "\u2009"])(
    "%j is none",
    (character) => {
      expect(read(`a${character}b`)).toEqual({ text: `a${character}b`, problems: [] });
    },
  );

  test("is told of ten times at most, and left out every time", () => {
    const { text, problems } = read("a\0".repeat(5000));
    expect(text).toBe("a".repeat(5000));
    expect(problems).toHaveLength(10);
  });

  test("stands where the editor sees it, whatever the line ends and the mark at the start", () => {
    const [problem] = read("\ufeffsatu\r\ndu\u0000a").problems;
    expect(problem).toMatchObject({ line: 2, column: 3 });
  });
});

describe("a file that is not UTF-8", () => {
  const spot = (bytes: Buffer) => {
    const { text, problems } = decode(file, bytes);
    expect(text).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file, rule: "not-utf8", values: {} });
    return [problems[0]?.line, problems[0]?.column];
  };

  test("in Latin-1 is refused at its first foreign letter", () => {
    expect(spot(Buffer.from("nama\nJosé Ñ", "latin1"))).toEqual([2, 4]);
  });

  test("in Windows-1252 is refused at its first curly quote", () => {
    const quote = Buffer.from([0x93]);
    expect(spot(Buffer.concat([Buffer.from("kata: "), quote, Buffer.from("ya")]))).toEqual([1, 7]);
    expect(spot(Buffer.concat([Buffer.from("é"), quote, Buffer.from("ya")]))).toEqual([1, 2]);
  });

  test("in UTF-16 is refused at its start", () => {
    expect(spot(Buffer.from("\ufeffnama", "utf16le"))).toEqual([1, 1]);
  });

  test("cut off within a letter is refused there", () => {
    expect(spot(Buffer.from("abc€").subarray(0, 5))).toEqual([1, 4]);
  });

  test("is refused at its first bad byte, whatever stands before and after", () => {
    const words = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\ufeff]/g, ""));
    const bad = fc.constantFrom(
      [0x80],
      [0x93, 0x94],
      [0xbf, 0x80, 0x80, 0x80],
      [0xc0],
      [0xe9, 0x20],
      [0xff, 0xfe],
    );
    fc.assert(
      fc.property(words, bad, words, (before, bytes, after) => {
        const whole = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`.${after}`)]);
        const { line, column } = positionAt(before);
        expect(spot(whole)).toEqual([line, column]);
      }),
    );
  });
});

test("half a character that was written as an escape becomes one that an address can hold", () => {
  expect(withoutHidden("\ud800 Damar \udc00")).toBe("\ufffd Damar \ufffd");
  expect(withoutHidden("\ud83d\u202e\udc4b")).toBe("👋");
});

test("a position counts lines and columns from one, in UTF-16 units", () => {
  expect(positionAt("")).toEqual({ line: 1, column: 1 });
  expect(positionAt("abc")).toEqual({ line: 1, column: 4 });
  expect(positionAt("abc\n")).toEqual({ line: 2, column: 1 });
  expect(positionAt("a\nb👋")).toEqual({ line: 2, column: 4 });
});
