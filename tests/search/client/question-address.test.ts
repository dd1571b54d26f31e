import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facetNames, orders, type Question } from "../../../src/search/answer.ts";
import {
  emptyQuestion,
  isAsked,
  marksIn,
  marksQuery,
  queryOf,
  questionIn,
} from "../../../src/search/client/question-address.ts";

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/), { minLength: 1, maxLength: 3 });

const question: fc.Arbitrary<Question> = fc.record({
  words: fc.string({ unit: "grapheme" }).map((text) => text.trim()),
  facets: fc
    .record(
      Object.fromEntries(facetNames.map((name) => [name, name === "open" ? fc.constant(["yes"]) : ids])),
      {
        requiredKeys: [],
      },
    )
    .map((facets) => facets as Question["facets"]),
  from: fc.option(month),
  to: fc.option(month),
  order: fc.constantFrom(...orders),
});

describe("a question", () => {
  test.each(["id", "en"] as const)("comes back from its address as it was, in %s", (language) => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(questionIn(queryOf(asked, language), language)).toEqual(asked);
      }),
    );
  });

  test("has the words of the site's addresses, and nothing where nothing is asked", () => {
    const asked: Question = {
      words: '"rapat desa" -banjir',
      facets: { person: ["a", "b"], open: ["yes"] },
      from: "2023-01",
      to: "2023-12",
      order: "newest",
    };
    expect(queryOf(asked, "id")).toBe(
      "?q=%22rapat+desa%22+-banjir&orang=a&orang=b&belum-tuntas=ya&dari=2023-01&sampai=2023-12&urut=baru",
    );
    expect(queryOf(asked, "en")).toBe(
      "?q=%22rapat+desa%22+-banjir&person=a&person=b&open=yes&from=2023-01&to=2023-12&sort=newest",
    );
    expect(queryOf(emptyQuestion, "id")).toBe("");
  });

  test("leaves out what is no month, order or value, and what stands twice", () => {
    const typed = "?q=+a+&orang=x&orang=x&orang=&belum-tuntas=1&dari=2023-13&sampai=2023&urut=acak&lain=1";
    expect(questionIn(typed, "id")).toEqual({ ...emptyQuestion, words: "a", facets: { person: ["x"] } });
  });

  test("is asked with words, a value or a limit, and not with an order alone", () => {
    expect(
      ["?q=a", "?orang=x", "?dari=2023-01", "?urut=baru", "?q=+"].map((query) =>
        isAsked(questionIn(query, "id")),
      ),
    ).toEqual([true, true, true, false, false]);
  });
});

describe("the words to be marked", () => {
  test("come back from a story's address, each once", () => {
    expect(marksQuery(["keluhan", "mengeluhkan"], "id")).toBe("?tandai=keluhan,mengeluhkan");
    expect(marksQuery([], "id")).toBe("");
    const words = ["naïve", "50%", "a&b"];
    expect(marksIn(marksQuery([...words, "50%"], "en"), "en")).toEqual(words);
  });

  test("are none where the address names none", () => {
    expect(marksIn("?tandai=,%20,", "id")).toEqual([]);
    expect(marksIn("?mark=a", "id")).toEqual([]);
  });
});
