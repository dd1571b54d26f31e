/** How the bench asks a built site, and measures a command with all its processes. */
import { expect, test } from "vitest";
import { askAll } from "../../scripts/bench/search/ask-all.ts";
import { facetSizes } from "../../scripts/bench/search/facet-sizes.ts";
import { measureTree } from "../../scripts/bench/search/measure-tree.ts";
import { questionFor, wordsOf } from "../../scripts/bench/search/questions.ts";
import { bytesOf, openSession } from "../../scripts/bench/search/reader.ts";
import { md } from "../archive-of.ts";
import { contentOf, siteOf } from "../site/search/index-of.ts";

const node = (code: string) => ({ program: process.execPath, args: ["-e", code] });

test("the memory of a command's children counts, whatever they are", { timeout: 60_000 }, async () => {
  const child = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 500)";
  const parent = `require("node:child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(child)}])`;
  const { memoryMegabytes } = await measureTree(node(parent));
  if (process.platform === "linux") expect(memoryMegabytes).toBeGreaterThan(150);
  else expect(memoryMegabytes).toBeNull();
  await expect(measureTree(node("console.log('no luck'); process.exit(3)"))).rejects.toThrow(
    /exit code 3\.\nno luck/,
  );
});

test("a question loads what was not loaded before, and no more", { timeout: 120_000 }, async () => {
  const story = (day: string, text: string) =>
    md(`title: "Kabar ${day}"\npublished: "${day}"\nsection: "desa"`, text);
  const site = await siteOf(
    contentOf({
      "articles/2020/01/satu.md": story("2020-01-01", "Warga menunggu perahu."),
      "articles/2021/01/dua.md": story("2021-01-01", "Perahu itu bocor di dermaga."),
      "articles/2022/01/tiga.md": story("2022-01-01", "Dermaga kosong."),
    }),
  );
  const session = await openSession(site);
  const first = await session.ask(questionFor("perahu"));
  expect(first.hits.toSorted()).toEqual(["/2020/01/satu/", "/2021/01/dua/"]);
  const files = [...first.files.keys()];
  expect(files).toEqual(expect.arrayContaining(["aset/cari.js", "aset/cari.css", "aset/cari.json"]));
  expect(files.filter((file) => /mesin-/.test(file))).toHaveLength(2);
  expect(files.filter((file) => /\/k\/\d+\.json$/.test(file))).toHaveLength(2);
  expect([...(await session.ask(questionFor("perahu"))).files]).toEqual([]);
  const second = await session.ask(questionFor("kosong"));
  expect([...second.files.keys()].filter((file) => files.includes(file))).toEqual([]);
  expect(bytesOf(second.files)).toBeGreaterThan(0);

  const [asked] = await askAll(site, ["perahu", "kosong"]);
  expect(asked?.first.hits).toEqual(first.hits);
  expect(asked?.second.hits).toEqual(["/2022/01/tiga/"]);
  expect(asked?.limited.hits.toSorted()).toEqual(["/2020/01/satu/", "/2021/01/dua/"]);
  expect(wordsOf(site).vocabulary.words).toContain("perahu");
  expect(facetSizes(site).get("section")).toBeGreaterThan(20);
});
