import { describe, expect, test } from "vitest";
import { splitFrontMatter } from "../../src/content/front-matter.ts";
import { locate } from "../../src/content/yaml.ts";

const file = "articles/2023/ponsel.md";

function split(text: string) {
  const outcome = splitFrontMatter(file, text);
  if ("problems" in outcome) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome;
}

function refused(text: string) {
  const outcome = splitFrontMatter(file, text);
  if (!("problems" in outcome)) throw new Error(`read: ${JSON.stringify(outcome)}`);
  return outcome.problems.map(({ rule, line, column, values }) => ({ rule, line, column, ...values }));
}

describe("a file in two parts", () => {
  test("has its keys above and its body below", () => {
    expect(split('---\ntitle: "Ponsel"\n---\nIsi.\n')).toMatchObject({
      file,
      data: { title: "Ponsel" },
      body: "Isi.\n",
      bodyLine: 4,
      yamlLine: 2,
    });
  });

  test("may have blank lines below, which belong to the body", () => {
    expect(split("---\ntitle: A\n---\n\n\nIsi.")).toMatchObject({ body: "\n\nIsi.", bodyLine: 4 });
  });

  test("may have no keys, or no body", () => {
    expect(split("---\n---\nIsi.")).toMatchObject({ data: {}, body: "Isi.", bodyLine: 3 });
    expect(split("---\ntitle: A\n---")).toMatchObject({ data: { title: "A" }, body: "" });
    expect(split("---\n# catatan\n---\n")).toMatchObject({ data: {}, body: "" });
  });

  test("a line of hyphens in the body is part of the body", () => {
    const body = "Satu.\n\n---\n\nDua.\n\n---\n";
    expect(split(`---\ntitle: A\n---\n${body}`).body).toBe(body);
  });

  test("may name its language where that is YAML", () => {
    for (const opening of ["---yaml", "--- yaml", "---YAML", "---yml "]) {
      const matter = split(`${opening}\ntitle: A\n---\nIsi.`);
      expect(matter).toMatchObject({ data: { title: "A" }, body: "Isi.", bodyLine: 4 });
      expect(locate(matter, ["title"])).toEqual({ line: 2, column: 8 });
    }
  });

  test("a space behind the opening or the closing hyphens moves no line", () => {
    const matter = split("--- \ntitle: A\nnote: B\n--- \nIsi.");
    expect(matter.data).toEqual({ title: "A", note: "B" });
    expect(locate(matter, ["note"])).toEqual({ line: 3, column: 7 });
    expect(matter.body.trimStart()).toBe("Isi.");
    const below = matter.body.split("\n").indexOf("Isi.");
    expect(matter.bodyLine + below).toBe(5);
  });

  test("is read the same twice, also after a broken one", () => {
    expect(refused("---\ntitle: [\n---\n")).toHaveLength(1);
    expect(refused("---\ntitle: [\n---\n")).toHaveLength(1);
    expect(split("---\ntitle: A\n---\n").data).toEqual(split("---\ntitle: A\n---\n").data);
  });
});

describe("a file without front matter", () => {
  test.each([
    ["", "empty"],
    [" \n", "empty"],
    ["Isi saja.", "opening"],
    ["\n---\ntitle: A\n---\n", "opening"],
    ["title: A\n---\n", "opening"],
    ["---", "closing"],
    ["---\n", "closing"],
    ["---\ntitle: A\n", "closing"],
    ["---\ntitle:A\n---\n", "keys"],
  ])("%j is refused", (text, fault) => {
    expect(refused(text)).toEqual([{ rule: "no-front-matter", line: 1, column: 1, fault }]);
  });

  test("a list or a lone word between the hyphens is none", () => {
    expect(refused("---\n- a\n- b\n---\n")[0]?.rule).toBe("no-front-matter");
    expect(refused("---\nhalo\n---\n")[0]?.rule).toBe("no-front-matter");
  });

  test("hyphens with words behind them do not close it", () => {
    expect(refused("---\ntitle: A\n--- isi\n")[0]?.rule).toBe("no-front-matter");
    expect(refused("---\ntitle: A\n----\n---\nIsi.")[0]?.rule).toBe("no-front-matter");
  });
});

describe("front matter in another language is refused and never run", () => {
  test.each(["js", "javascript", "json", "toml", "coffee", "cson", "py", "constructor", "__proto__"])(
    "---%s",
    (language) => {
      const expected = [{ rule: "front-matter-language", line: 1, column: 1, language }];
      expect(refused(`---${language}\n{title: "A"}\n---\n`)).toEqual(expected);
      expect(refused(`--- ${language} \n{title: "A"}\n---\n`)).toEqual(expected);
    },
  );
});

test("a mistake in the keys is told of on the line of the file", () => {
  expect(refused("---\ntitle: A\ntitle: B\n---\n")).toEqual([
    { rule: "yaml-syntax", line: 3, column: 1, code: "DUPLICATE_KEY" },
  ]);
});
