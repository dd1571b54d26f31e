import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, stringify } from "yaml";
import { locate, type Path, parseYaml, type YamlSource } from "../../src/content/yaml.ts";

const file = "people/damar.md";
const source = (yaml: string, yamlLine = 1): YamlSource => ({ file, yaml, yamlLine });

/** YAML 1.2, core schema, by a parser that is all care; null where it has anything to say against the text. */
function byStandard(yaml: string): { data: unknown } | null {
  const document = parseDocument(yaml, { version: "1.2", schema: "core", logLevel: "silent" });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  return { data: document.toJS() };
}

const scalarOf = (text: string) => {
  const outcome = parseYaml(source(`nilai: ${text}`));
  return "data" in outcome ? (outcome.data as { nilai: unknown }).nilai : outcome.problems;
};

describe("a bare value is read as YAML 1.2 reads it", () => {
  test.each([
    ["0123", 123],
    ["0o17", 15],
    ["017", 17],
    ["0x1F", 31],
    ["-0", -0],
    ["+12", 12],
    [".5", 0.5],
    ["-.5", -0.5],
    ["1.", 1],
    ["1e3", 1000],
    ["1.5E-2", 0.015],
    [".inf", Infinity],
    ["-.INF", -Infinity],
    [".nan", Number.NaN],
    ["~", null],
    ["null", null],
    ["", null],
    ["true", true],
    ["FALSE", false],
  ])("%s is %s", (text, value) => {
    expect(scalarOf(text)).toBe(value);
  });

  test.each([
    "1_000",
    "10:30",
    "0b101",
    "0o8",
    "1e",
    "+0x1F",
    "yes",
    "No",
    "on",
    "y",
    "2023-11-17",
    "2023-11-17T10:30:00Z",
    "nan",
    "nUll",
    "tRue",
    "=",
    "<<",
  ])("%s is text", (text) => {
    expect(scalarOf(text)).toBe(text);
  });

  test("a quoted value is always text", () => {
    expect(scalarOf('"0123"')).toBe("0123");
    expect(scalarOf("'true'")).toBe("true");
    expect(scalarOf('""')).toBe("");
    expect(scalarOf('"~"')).toBe("~");
  });

  test("as the standard has it, for any short value", () => {
    const near = fc.constantFrom(..."0123456789-+._:~eExXoObBaAnNfFiIlLuUtTrRsSyY#,[]{}|>'\"%@` ");
    fc.assert(
      fc.property(fc.string({ unit: near, maxLength: 7 }), (text) => {
        const yaml = `nilai: ${text}\nlain: 1\n`;
        const standard = byStandard(yaml);
        if (standard) expect(parseYaml(source(yaml))).toEqual(standard);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any data, written in any style, is read back", () => {
  const scalar = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.stringMatching(/^[-+.:#'"\w ]{0,12}$/),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      "0123",
      "0o17",
      "1_000",
      "10:30",
      "yes",
      "~",
      ".5",
      "1e3",
      "a: b",
      "- a",
      "# a",
      "a #b",
      "'",
      '"',
    ),
  );
  const { data } = fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      scalar,
      fc.array(tie("data"), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z_][a-z_ -]{0,10}$/), tie("data"), { maxKeys: 4 }),
    ),
  }));
  const style = fc.record({
    defaultStringType: fc.constantFrom(
      "PLAIN",
      "QUOTE_DOUBLE",
      "QUOTE_SINGLE",
      "BLOCK_LITERAL",
      "BLOCK_FOLDED",
    ),
    defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE"),
    collectionStyle: fc.constantFrom("any", "flow"),
    indent: fc.constantFrom(2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 20, 80),
  } as const);

  test("as YAML 1.2 has it", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), data), style, (record, options) => {
        const yaml = stringify(record, {
          version: "1.2",
          schema: "core",
          aliasDuplicateObjects: false,
          ...options,
        });
        const standard = byStandard(yaml);
        expect(standard).not.toBeNull();
        expect(parseYaml(source(yaml))).toEqual(standard);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what is not plain YAML", () => {
  const rules = (yaml: string) => {
    const outcome = parseYaml(source(yaml));
    return "problems" in outcome
      ? outcome.problems.map(({ rule, line, column }) => [rule, line, column])
      : outcome;
  };
  const fault = (yaml: string) => {
    const outcome = parseYaml(source(yaml));
    return "problems" in outcome ? outcome.problems.map(({ values }) => values.code) : outcome;
  };

  test("a colon in a value that is not quoted is shown where the value stands", () => {
    expect(rules("title: Damar: pulang\n")).toEqual([["yaml-syntax", 1, 8]]);
    expect(fault("title: Damar: pulang\n")).toEqual(["BLOCK_AS_IMPLICIT_KEY"]);
  });

  test("a key that is written twice is shown at the second", () => {
    expect(rules("nama: a\nnama: b\n")).toEqual([["yaml-syntax", 2, 1]]);
    expect(fault("nama: a\nnama: b\n")).toEqual(["DUPLICATE_KEY"]);
  });

  test("a tab before a key, a quote that never closes, a bracket that never closes", () => {
    expect(fault("a:\n\tb: 1\n")).toEqual(["TAB_AS_INDENT"]);
    expect(fault('a: "b\n')).toEqual(["MISSING_CHAR"]);
    expect(rules("a: [b\n")).toEqual([["yaml-syntax", 2, 1]]);
  });

  test("a line number counts from the top of the file", () => {
    const outcome = parseYaml(source("nama: a\nnama: b\n", 2));
    expect(outcome).toMatchObject({ problems: [{ file, line: 3, column: 1 }] });
  });

  test("an anchor and an alias are refused, each at its place", () => {
    expect(rules("a: &x 1\nb: *x\n")).toEqual([
      ["yaml-alias", 1, 7],
      ["yaml-alias", 2, 4],
    ]);
    expect(rules("a: [&x 1, {b: *x}]\n")).toHaveLength(2);
    expect(rules("b: *tak-ada\n")).toEqual([["yaml-alias", 1, 4]]);
  });

  test("an ampersand or a star inside words is neither", () => {
    expect(scalarOf("Damar & Anak")).toBe("Damar & Anak");
    expect(scalarOf('"&x *y"')).toBe("&x *y");
    expect(scalarOf("R&B 5*")).toBe("R&B 5*");
  });

  test("a value that begins with an ampersand never loses it in silence", () => {
    const value = scalarOf("& Anak");
    if (typeof value === "string") expect(value).toBe("& Anak");
    else expect(value).toMatchObject([{ line: 1, column: 8 }]);
  });

  test("a type tag that is not of the core schema is refused", () => {
    expect(fault("a: !!js/function 'x'\n")).toEqual(["TAG_RESOLVE_FAILED"]);
    expect(fault("a: !rahasia x\n")).toEqual(["TAG_RESOLVE_FAILED"]);
    expect(scalarOf("!!str 0123")).toBe("0123");
  });

  test("a type tag makes nothing but plain data", () => {
    for (const value of ["!!timestamp 2023-11-17", "!!binary aGFsbw==", "!!set {a, b}", "!!omap [a: 1]"]) {
      expect(rules(`a: ${value}\n`)).toEqual([["yaml-syntax", 1, 4]]);
    }
  });

  test("two documents in one are refused", () => {
    expect(rules("a: 1\n---\nb: 2\n")).toEqual([["yaml-syntax", 2, 1]]);
  });

  test("a merge key is a key like any other", () => {
    expect(parseYaml(source("<<: {a: 1}\nb: 2\n"))).toEqual({ data: { "<<": { a: 1 }, b: 2 } });
  });

  test("a key named like a part of every object stays an ordinary key", () => {
    const outcome = parseYaml(source("__proto__: {a: 1}\nconstructor: 2\n"));
    const keys = "data" in outcome ? Object.keys(outcome.data as object) : [];
    expect(keys).toEqual(["__proto__", "constructor"]);
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });
});

describe("the place of a key or a value", () => {
  const yaml = `name: "Damar"
aliases: [Pak Damar, "Mas Damar"]
note:
roles:
  - title: "Bupati"
    seen: 2022
  -
    title: "Camat"
same_as:
  - https://a.example/
  # di antaranya
  - https://b.example/
"note lain": x
source: {title: "A", url: "https://c.example/"}
`;
  const spot = (path: Path, of?: "key" | "value") => {
    const { line, column } = locate(source(yaml), path, of);
    return [line, column];
  };

  test("a value on the line of its key", () => {
    expect(spot(["name"])).toEqual([1, 7]);
    expect(spot(["name"], "key")).toEqual([1, 1]);
    expect(spot(["note lain"])).toEqual([13, 14]);
    expect(spot(["note lain"], "key")).toEqual([13, 1]);
  });

  test("an item of a list in brackets and of a list in lines", () => {
    expect(spot(["aliases", 0])).toEqual([2, 11]);
    expect(spot(["aliases", 1])).toEqual([2, 22]);
    expect(spot(["same_as", 0])).toEqual([10, 5]);
    expect(spot(["same_as", 1])).toEqual([12, 5]);
  });

  test("a key within a group within a list", () => {
    expect(spot(["roles", 0, "seen"])).toEqual([6, 11]);
    expect(spot(["roles", 0, "seen"], "key")).toEqual([6, 5]);
    expect(spot(["roles", 1, "title"])).toEqual([8, 12]);
    expect(spot(["source", "url"])).toEqual([14, 27]);
    expect(spot(["source", "url"], "key")).toEqual([14, 22]);
  });

  test("a key that is not there is looked for where it belongs", () => {
    expect(spot(["title"])).toEqual([1, 1]);
    expect(spot(["roles", 0, "institution"])).toEqual([5, 5]);
    expect(spot(["source", "publisher"])).toEqual([14, 9]);
  });

  test("a key left blank is at its line", () => {
    expect(spot(["note"])[0]).toBe(3);
  });

  test("counts from the line on which the YAML begins", () => {
    expect(locate(source("name: x\nnote: y\n", 2), ["note"])).toEqual({ line: 3, column: 7 });
    expect(locate(source("", 2), ["name"])).toEqual({ line: 2, column: 1 });
  });

  test("the place of every value in any archive is that value", () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const lists = fc.dictionary(key, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), {
      minKeys: 1,
      maxKeys: 5,
    });
    fc.assert(
      fc.property(lists, fc.constantFrom("flow", "block"), (record, collectionStyle) => {
        const text = stringify(record, { collectionStyle });
        const lines = text.split("\n");
        for (const [name, items] of Object.entries(record)) {
          for (const [index, item] of items.entries()) {
            const { line, column } = locate(source(text), [name, index]);
            expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${item}(?!\\d)`));
          }
        }
      }),
    );
  });
});
