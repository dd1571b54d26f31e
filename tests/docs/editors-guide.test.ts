/**
 * The editors' guide against the code. A fenced block named after a file (```` ```markdown people/x.md ````) is that
 * file: together they make one archive. One named after a folder only (```` ```yaml articles ````) is a piece of front matter.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Folder, folders, isFolder } from "../../src/content/folders.ts";
import { isRecord } from "../../src/content/front-matter.ts";
import { parseYaml } from "../../src/content/yaml.ts";
import { parseWhen } from "../../src/date.ts";
import { formatWhen } from "../../src/i18n/dates.ts";
import { keyHelpId } from "../../src/i18n/key-help.id.ts";
import { wordsOf } from "../../src/i18n/words-of.ts";
import { type JsonSchema, jsonSchemaOf, schemaNames } from "../../src/model/json-schema.ts";
import { schemas, statuses } from "../../src/model/schema.ts";
import { validate } from "../../src/model/validate.ts";
import { rules } from "../../src/problem.ts";
import { readArchive } from "../../src/site/read-archive.ts";
import { report } from "../../src/site/report.ts";
import type { Files } from "../archive-of.ts";
import { jpeg, pdf, png } from "../pictures.ts";

const guide = readFileSync(new URL("../../docs/panduan-redaksi.md", import.meta.url), "utf8");

const blocks = [...guide.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", name = "", text = ""]) => ({ language, name, text }),
);
const files = blocks.filter(({ name }) => /\.(?:md|yaml)$/.test(name));

/** Cells of every table row, without the head. */
const rows = [...guide.matchAll(/^\| (?!---)(.+) \|$/gm)].map(([, cells = ""]) => cells.split(/ \| /));

const codesIn = (text = ""): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** From the heading that names `part` to the next of its rank. */
const sectionOn = (part: string): string =>
  guide.split(/^## /m).find((section) => section.split("\n")[0]?.includes(part)) ?? "";

/** Shortly after the last story of the examples: their next checks are still to come. */
const today = "2024-02-01";

const temporary: string[] = [];
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true });
});

/** What the guide's examples show, which no guide can hold. */
const media: Files = {
  "media/posko-kelopak.jpg": await jpeg(80, 60),
  "media/logo.png": await png(80, 20),
  "media/ikon.png": await png(512, 512),
  "media/surat-posko.pdf": pdf,
  "articles/2023/12/surat-di-papan.png": await png(60, 80),
};

/** A content folder with the guide's files, and `more`. */
function contentFolder(more: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), "jejak-guide-"));
  temporary.push(root);
  const texts = files.map(({ name, text }) => [name, text] as const);
  const all = [...texts, ...Object.entries(media), ...Object.entries(more)];
  for (const [name, text] of all) {
    mkdirSync(join(root, dirname(name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

describe("the examples", () => {
  const { archive, problems } = readArchive(contentFolder(), { today });

  test("make one archive without a problem", () => {
    expect(problems).toEqual([]);
  });

  test("have each file once, and one of every folder", () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of [...folders.map((folder) => `${folder}/`), "site.yaml"]) {
      expect(names.some((file) => file.startsWith(name))).toBe(true);
    }
  });

  test("begin with a story of a title and a date", () => {
    const [first] = files;
    expect(first?.text).toMatch(/^---\ntitle: ".+"\npublished: ".+"\n---\n/);
  });

  test("show every key of their kind", () => {
    for (const name of schemaNames) {
      const texts = files
        .filter((file) => file.name.startsWith(name))
        .map(({ text }) => text)
        .join("\n");
      const keys = Object.keys(keyHelpId[name]).map((path) => path.replace(/^.*\./, ""));
      const missing = keys.filter((key) => !new RegExp(`^[ -]*${key}:`, "m").test(texts));
      expect({ name, missing }).toEqual({ name, missing: [] });
    }
  });

  test("link what the guide says is linked by itself", () => {
    const article = archive.articles.find(({ key }) => key.endsWith("perahu-karet-belum-datang"));
    const runs = article ? archive.body(article).filter((part) => typeof part !== "string") : [];
    expect(runs.flat()).toContainEqual(
      expect.objectContaining({ kind: "mention", label: "Badan Siaga", thing: expect.anything() }),
    );
  });

  test("keep drafts, the unlisted and the withdrawn out of the lists", () => {
    const listed = [...archive.articles, ...archive.people].map(({ key }) => key as string);
    expect(listed).not.toContain("articles/2024/01/perahu-tiba");
    expect(listed).not.toContain("people/warga-pelapor");
    expect(archive.withdrawn.map(({ key }) => key)).toEqual(["articles/2023/12/jadwal-perahu-wisata"]);
  });

  const pieces = blocks.filter((block): block is typeof block & { name: Folder } => isFolder(block.name));

  test.each(pieces)("in pieces fit the front matter of $name", ({ name, text }) => {
    const source = { file: "panduan-redaksi.md", yaml: text, yamlLine: 1 };
    const outcome = parseYaml(source);
    const data = "data" in outcome && isRecord(outcome.data) ? outcome.data : {};
    expect(Object.keys(data)).not.toEqual([]);
    expect(validate(schemas[name].partial(), { ...source, data })).not.toHaveProperty("problems");
  });

  test("show what is printed of an address that would vanish", () => {
    const [ledger, message] = blocks.filter(({ text }) => text.includes("/2023/10/"));
    const { problems } = readArchive(contentFolder({ "addresses.txt": ledger?.text ?? "" }));
    expect(report(problems, { language: "id", content: "content" }).split("\n")[0]).toBe(
      message?.text.trim(),
    );
  });

  test("show a message as it is printed", () => {
    const file = "articles/2023/11/salah-ketik.md";
    const text = '---\ntitle: "Salah"\npublished: "2023-11-17"\nsumary: "Ringkasan."\n---\n';
    const [line] = report(readArchive(contentFolder({ [file]: text }), { today }).problems, {
      language: "id",
      content: "content",
    }).split("\n");
    expect(blocks.map((block) => block.text.trim())).toContain(line);
  });
});

describe("the lists of keys", () => {
  const parts = [
    ["every", "Kunci untuk semua jenis"] as const,
    ...schemaNames.map((name) => [name, name === "site" ? "`site.yaml`" : `\`${name}/\``] as const),
  ];

  test.each(parts)("explain every key of %s, in the words of the key help, and no other", (part, heading) => {
    const listed = [...sectionOn(heading).matchAll(/^\| (?:\*\*)?`([^`]+)`(?:\*\*)? \| (.+) \|$/gm)];
    expect(Object.fromEntries(listed.map(([, key = "", words = ""]) => [key, words]))).toEqual(
      keyHelpId[part],
    );
  });

  test.each(schemaNames)("mark what %s requires", (name) => {
    const heading = name === "site" ? "`site.yaml`" : `\`${name}/\``;
    const marked = [...sectionOn(heading).matchAll(/^\| \*\*`([^`]+)`\*\*/gm)].map(([, key = ""]) => key);
    expect(marked.sort()).toEqual(requiredIn(jsonSchemaOf(name)).sort());
  });

  test.each(schemaNames)("name every value that may be chosen in %s", (name) => {
    expect(choicesIn(jsonSchemaOf(name)).filter((value) => !guide.includes(value))).toEqual([]);
  });
});

function requiredIn(node: JsonSchema, path = ""): string[] {
  const here = path && `${path}.`;
  const required = (node.required ?? []) as readonly string[];
  return [
    ...required.map((key) => `${here}${key}`),
    ...Object.entries(node.properties ?? {}).flatMap(([key, below]) => requiredIn(below, `${here}${key}`)),
    ...(node.items ? requiredIn(node.items, `${path}[]`) : []),
  ];
}

function choicesIn(node: JsonSchema): string[] {
  const below = [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])];
  return [...((node.enum ?? []) as readonly string[]), ...below.flatMap(choicesIn)];
}

describe("what is said", () => {
  test("of dates is how they are shown in the archive of the examples", () => {
    const { settings } = readArchive(contentFolder(), { today }).archive;
    const dates = rows.flatMap(([code = "", shown = ""]) => {
      const [, edtf] = /^`"(.+)"`$/.exec(code) ?? [];
      return edtf ? [{ edtf, shown }] : [];
    });
    expect(dates.length).toBeGreaterThan(10);
    for (const { edtf, shown } of dates) {
      const when = parseWhen(edtf);
      expect(when && formatWhen(when, "id", settings.time_zone)).toBe(shown);
    }
  });

  test("of statuses is what each kind has, in the words of the pages", () => {
    const told = rows.filter(([, kind = ""]) => Object.hasOwn(statuses, codesIn(kind)[0] ?? ""));
    const expected = Object.entries(statuses).flatMap(([kind, names]) =>
      names.map((status) => [`\`${status}\``, `\`${kind}\``, wordsOf.id.statuses[status]]),
    );
    expect(told.map((cells) => cells.slice(0, 3))).toEqual(expected);
  });

  test("of corrections is what the pages call them", () => {
    const { correctionKinds } = wordsOf.id;
    const told = rows.filter(([code]) => Object.hasOwn(correctionKinds, codesIn(code)[0] ?? ""));
    expect(Object.fromEntries(told.map(([code, shown]) => [codesIn(code)[0], shown]))).toEqual(
      correctionKinds,
    );
  });

  test("of the rules is each with its severity", () => {
    const severities: Readonly<Record<string, string>> = { kesalahan: "error", peringatan: "warning" };
    const told = rows.filter(([, severity = ""]) => Object.hasOwn(severities, severity));
    const read = told.map(([code, severity = ""]) => [codesIn(code)[0], severities[severity]]);
    expect(Object.fromEntries(read)).toEqual(rules);
  });

  test("of other systems' keys is what the check answers", () => {
    const section = sectionOn("Kunci dari sistem lain");
    const told = [...section.matchAll(/^\| (`.+?) \| (.+) \|$/gm)];
    expect(told.length).toBeGreaterThan(5);
    for (const [, theirs, ours] of told) {
      for (const key of codesIn(theirs)) {
        const source = { file: "x.md", yaml: `${key}: "x"\n`, yamlLine: 1, data: { [key]: "x" } };
        expect(validate(schemas.articles.partial(), source)).toMatchObject({
          problems: [{ rule: "foreign-key", values: { key, ours: codesIn(ours)[0] ?? "" } }],
        });
      }
    }
  });

  test("of commands is in package.json", () => {
    const manifest = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
    const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own,
    );
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ""))).toEqual([]);
  });

  test("of the schema files names files that exist", () => {
    for (const [, path = ""] of guide.matchAll(/(docs\/schema\/[\w.]+\.json)/g)) {
      expect(() => readFileSync(new URL(`../../${path}`, import.meta.url))).not.toThrow();
    }
  });

  test("links only to headings of the page", () => {
    const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-"),
    );
    const linked = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = ""]) => anchor);
    expect(linked.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});
