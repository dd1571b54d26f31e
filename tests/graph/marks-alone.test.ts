/** A sound archive is linked and checked by what stands at the head of each file: no text is needed before it is shown. */
import { describe, expect, test } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { loadContent } from "../../src/content/load.ts";
import { buildArchive } from "../../src/graph/build-archive.ts";
import { readThings } from "../../src/model/read-things.ts";
import { readSettings } from "../../src/model/settings.ts";
import type { Thing } from "../../src/model/thing.ts";
import { inspectionOf } from "../../src/site/page.ts";
import { sitePages } from "../../src/site/pages.tsx";
import { inFolder, md, named, story, thingAt } from "../archive-of.ts";

const picture =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

const files = {
  "people/damar.md": named("Damar"),
  "places/rawa.md": named("Rawa"),
  "pages/tentang.md": md("title: Tentang", "Lihat [[damar]] dan [arsip](/arsip/)."),
  "articles/2023/a.md": story(
    "people: [damar]",
    'Kata Damar di [[rawa|Rawa]].\n\n![Senja](media/a.png "Oleh [[damar]]")\n\n> Ya.\n> — [[damar]], Camat\n',
  ),
  "articles/2023/b.md": story("continues: [2023/a]", "Lanjutan [[damar|Camat Damar]]; [surat](media/a.pdf)."),
  "media/a.png": Buffer.from(picture, "base64"),
  "media/a.pdf": "%PDF",
};

/** As it is, and telling of each look at its text. */
function watched(thing: Thing, looks: string[]): Thing {
  const watch = <T extends object>(of: T, texts: readonly (keyof T & string)[]): T => {
    const copy = { ...of };
    for (const key of texts) {
      Object.defineProperty(copy, key, {
        get: () => {
          looks.push(`${thing.key} ${key}`);
          return of[key];
        },
      });
    }
    return copy;
  };
  const entry = watch(thing.entry, ["yaml", "data", "body"]);
  return watch({ ...thing, entry } as Thing, ["body", "sentences"]);
}

const readings = () =>
  inFolder(files, (folder) => {
    const looks: string[] = [];
    const content = loadContent(folder);
    const { settings } = readSettings(content.settings);
    const { things } = readThings(content.entries, { words: settings.url_words, drafts: false });
    const { archive, problems } = buildArchive(
      things.map((thing) => watched(thing, looks)),
      settings,
      content,
    );
    const checked = runChecks(archive, inspectionOf(sitePages(archive), "2026-01-01"));
    const before = { looks: [...looks], problems: [...problems, ...checked], uses: archive.files.length };
    const body = archive.body(thingAt(archive, "articles", "2023/a")).flat();
    const { mentioning } = archive.linksTo(thingAt(archive, "people", "damar"));
    const sentences = mentioning.flatMap(({ mentions }) => mentions.map(({ label, after }) => label + after));
    return { before, body, sentences, looks, uses: archive.files.length, problems };
  });

describe("without its text, an archive", () => {
  const { before, body, sentences, looks, uses, problems } = readings();

  test("is linked, laid out in pages and checked", () => {
    expect(before).toEqual({ looks: [], problems: [], uses: 2 });
  });

  test("has what is shown of it looked up in the files that hold it, and takes note of nothing twice", () => {
    expect(body.some((piece) => typeof piece === "object" && piece.kind === "mention")).toBe(true);
    expect(sentences).toEqual(["Camat Damar; surat."]);
    expect(new Set(looks)).toEqual(new Set(["articles/2023/a body", "articles/2023/b sentences"]));
    expect({ uses, problems }).toEqual({ uses: 2, problems: [] });
  });
});
