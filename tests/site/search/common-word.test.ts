/** A word that fills every story: what of it is fetched, and that nothing of what it tells is lost by that. */
import { beforeAll, expect, test } from "vitest";
import type { Engine } from "../../../src/search/answer.ts";
import { indexOnDisk } from "../../../src/site/search/index-on-disk.ts";
import { md } from "../../archive-of.ts";
import { contentOf, question, shown, siteOf, titles } from "./index-of.ts";

const stories = 60;

/** Story `at` holds `yang` once to 40 times, and as its last words in a row `yang teduh` if it is the thirtieth. */
function story(at: number): string {
  const often = 1 + ((at * 7) % 40);
  const text = Array.from(
    { length: often },
    (_, place) => `kapal yang rusak${place % 3 === 0 ? " teduh" : ""}.`,
  );
  const filling = Array.from({ length: 121 - 3 * often }, () => "dermaga");
  const day = String(1 + (at % 28)).padStart(2, "0");
  return md(
    `title: "Kabar ${at}"\npublished: "2021-03-${day}"`,
    [...text, ...filling, at === 30 ? "Yang teduh." : "Perahu."].join(" "),
  );
}

const files = Object.fromEntries(
  Array.from({ length: stories }, (_, at) => [`articles/2021/03/kabar-${at}.md`, story(at)]),
);

let site: string;
beforeAll(async () => {
  site = await siteOf(contentOf(files));
}, 60_000);

/** A reader who has just come, and the files with all places that were fetched. */
async function reader(): Promise<{ engine: Engine; whole: string[] }> {
  const whole: string[] = [];
  const engine = await indexOnDisk(site, (file) => {
    if (file.endsWith("-all.bin")) whole.push(file);
  });
  if (!engine) throw new Error("the site has no index");
  return { engine, whole };
}

const find = async (engine: Engine, words: string) => titles(await engine.ask(question(words)));

test("all places are fetched for words in a row alone", async () => {
  const { engine, whole } = await reader();
  expect(await find(engine, "yang ")).toHaveLength(stories);
  expect(await find(engine, '"yang"')).toHaveLength(stories);
  expect(await find(engine, "yang dermaga ")).toHaveLength(stories);
  expect(await find(engine, "kapal -yang")).toEqual([]);
  expect(whole).toEqual([]);
  expect(await find(engine, '"yang teduh"')).toEqual(["Kabar 30"]);
  expect(whole).not.toEqual([]);
});

test("a row is found wherever it stands, whatever was asked before", async () => {
  const { engine } = await reader();
  expect(await find(engine, '"yang teduh"')).toEqual(["Kabar 30"]);
  await find(engine, "yang ");
  expect(await find(engine, '"yang teduh"')).toEqual(["Kabar 30"]);
  const other = (await reader()).engine;
  const both = await Promise.all([find(other, "yang "), find(other, '"yang teduh"')]);
  expect(both[1]).toEqual(["Kabar 30"]);
  expect(await find(other, '"teduh yang"')).toEqual([]);
});

test("few places rank stories as all places do", async () => {
  const [few, all] = [await reader(), await reader()];
  await find(all.engine, '"yang rusak"');
  const ranked = await find(few.engine, "yang ");
  expect(ranked).toEqual(await find(all.engine, "yang "));
  expect(few.whole).toEqual([]);
  expect(all.whole).not.toEqual([]);
});

test("a result marks the word wherever it stands, and in all its forms", async () => {
  const { engine } = await reader();
  const hits = await (await engine.ask(question("yang "))).hits(0, stories);
  const thirtieth = hits.find(({ url }) => url.endsWith("/kabar-30/"));
  const marks = thirtieth && shown(thirtieth.snippet).match(/\[yang\]/g);
  expect(marks?.length).toBeGreaterThan(5);
  expect(thirtieth?.found).toEqual(["yang"]);
});
