import { describe, expect, test } from "vitest";
import { parseBody } from "../../src/content/markdown.ts";

/** As it would be shown, a name that is not written as `<target>`. */
const sentencesOf = (text: string): string[] =>
  parseBody(text, 1).sentences.map(({ target, label, before, after }) => {
    const shown = (words: typeof before) =>
      words.map((word) => (typeof word === "string" ? word : (word.label ?? `<${word.target}>`))).join("");
    return `${shown(before)}{${label ?? `<${target}>`}}${shown(after)}`;
  });

describe("the sentence around a mention", () => {
  test("is cut out of its paragraph, with the other mentions in it", () => {
    expect(sentencesOf("Satu. Kata [[damar|Damar]] di [[rawa]]: dua. Tiga.")).toEqual([
      "Kata {Damar} di <rawa>: dua.",
      "Kata Damar di {<rawa>}: dua.",
    ]);
  });

  test("begins or ends with a name that only the archive knows", () => {
    expect(sentencesOf("Satu. [[damar]] datang. Lalu pulang [[sekar]]. Habis.")).toEqual([
      "{<damar>} datang.",
      "Lalu pulang {<sekar>}.",
    ]);
  });

  test("reads a gap, a line's end and markup as plain text", () => {
    expect(sentencesOf("Kata *[[damar]]*\npada [[?tanggal]] itu.")).toEqual(["Kata {<damar>} pada […] itu."]);
  });

  test("is told of none inside a link, nor in code", () => {
    expect(sentencesOf("[Kata [[damar]]](https://a.example/) dan `[[sekar]]`.")).toEqual([]);
  });

  test("is cut where it has no end", () => {
    const [sentence = ""] = sentencesOf(`${"kata ".repeat(200)}[[damar]] ${"lagi ".repeat(200)}`);
    expect(sentence).toMatch(/^… kata .*kata \{<damar>\} lagi .* …$/);
    expect(sentence.length).toBeLessThan(850);
  });

  test("is cut where many are named in it", () => {
    const [, , sentence = ""] = sentencesOf(`${"[[a]]".repeat(2)}[[b]]${"[[c]]".repeat(30)}`);
    expect(sentence).toBe(`<a><a>{<b>}${"<c>".repeat(24)} …`);
    const last = sentencesOf(`${"[[a]]".repeat(30)}[[b]]${"[[c]]".repeat(24)}`)[30];
    expect(last).toBe(`… ${"<a>".repeat(24)}{<b>}${"<c>".repeat(24)}`);
  });
});
