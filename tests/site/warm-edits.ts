/** Edits of a content folder, as a newsroom makes them, drawn by chance: each tells in a word what it did. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Random } from "../../scripts/bench/random.ts";

type Edit = (content: string, random: Random) => string;

const filesBelow = (content: string, folder: string): string[] =>
  readdirSync(join(content, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file))
    .sort();

const change = (content: string, file: string, how: (text: string) => string): string => {
  const path = join(content, file);
  writeFileSync(path, how(readFileSync(path, "utf8")));
  return file;
};

const oneOf = (content: string, folder: string, random: Random): string =>
  random.pick(filesBelow(content, folder));

const slugOf = (file: string): string => file.replace(/^[^/]+\//, "").replace(/\.md$/, "");

/** Puts a line into the front matter, in the place of the key's own where it has one. */
const withKey =
  (key: string, value: string) =>
  (text: string): string => {
    const line = `${key}: ${value}`;
    const own = new RegExp(`^${key}:.*(?:\\n .*)*$`, "m");
    return own.test(text) ? text.replace(own, line) : text.replace("---\n", `---\n${line}\n`);
  };

const folders = ["people", "institutions", "places", "topics", "events", "follow_ups"] as const;

let count = 0;

/** Numbers tell one edit from another. */
const fresh = (word: string): string => `${word} ${++count}`;

export const edits: Readonly<Record<string, Edit>> = {
  body: (content, random) =>
    change(content, oneOf(content, "articles", random), (text) => `${text}\n${fresh("Kalimat tambahan")}.\n`),
  mention: (content, random) => {
    const target = slugOf(oneOf(content, random.pick([...folders, "articles"]), random));
    return change(
      content,
      oneOf(content, random.pick(["articles", "people", "places"]), random),
      (text) => `${text}\nMenurut [[${target}]], ${fresh("hal ini")} belum selesai.\n`,
    );
  },
  "article added": (content, random) => {
    const model = oneOf(content, "articles", random);
    const file = `articles/2021/05/tambahan-${++count}.md`;
    mkdirSync(dirname(join(content, file)), { recursive: true });
    const text = readFileSync(join(content, model), "utf8");
    writeFileSync(
      join(content, file),
      withKey(
        "published",
        `"2021-05-${String(1 + (count % 28)).padStart(2, "0")}"`,
      )(withKey("title", `"${fresh("Berita tambahan")}"`)(text)).replace(/^id:.*\n/m, ""),
    );
    return file;
  },
  "article deleted": (content, random) => {
    const file = oneOf(content, "articles", random);
    rmSync(join(content, file));
    return file;
  },
  "thing deleted": (content, random) => {
    const file = oneOf(content, random.pick(["people", "topics", "events"]), random);
    rmSync(join(content, file));
    return file;
  },
  "person renamed": (content, random) =>
    change(content, oneOf(content, "people", random), withKey("name", `"${fresh("Nama Baru")}"`)),
  "thing renamed": (content, random) =>
    change(
      content,
      oneOf(content, random.pick(folders), random),
      withKey("name", `"${fresh("Sebutan Baru")}"`),
    ),
  namesake: (content, random) => {
    const [one, other] = [oneOf(content, "people", random), oneOf(content, "people", random)];
    const [, name = ""] = /^name: (.*)$/m.exec(readFileSync(join(content, one), "utf8")) ?? [];
    return `${change(content, other, withKey("name", name))} as ${one}`;
  },
  "file moved": (content, random) => {
    const folder = random.pick(["people", "institutions", "topics"]);
    const file = oneOf(content, folder, random);
    renameSync(join(content, file), join(content, folder, `pindah-${++count}.md`));
    return file;
  },
  "title changed": (content, random) =>
    change(content, oneOf(content, "articles", random), withKey("title", `"${fresh("Judul lain")}"`)),
  "date changed": (content, random) =>
    change(
      content,
      oneOf(content, "articles", random),
      withKey(
        "published",
        random.pick(['"2019-03-04"', '"2022"', '"2020-07~"', '"[2021-02-01..]"', '"2031-01-01"']),
      ),
    ),
  hidden: (content, random) =>
    change(
      content,
      oneOf(content, random.pick(["articles", "people"]), random),
      withKey(random.pick(["draft", "listed"]), random.pick(["true", "false"])),
    ),
  withdrawn: (content, random) =>
    change(
      content,
      oneOf(content, "articles", random),
      withKey("corrections", `[{kind: withdrawal, date: "2022-02-02", text: "${fresh("Ditarik")}."}]`),
    ),
  corrected: (content, random) =>
    change(
      content,
      oneOf(content, "articles", random),
      withKey("corrections", `[{kind: correction, date: "2022-02-02", text: "${fresh("Ralat")}."}]`),
    ),
  "follow-up moved": (content, random) => {
    const followUp = slugOf(oneOf(content, "follow_ups", random));
    return change(
      content,
      oneOf(content, "articles", random),
      withKey("follow_ups", `[{id: ${followUp}, note: "${fresh("Kabar")}"}]`),
    );
  },
  "role given": (content, random) => {
    const institution = slugOf(oneOf(content, "institutions", random));
    return change(
      content,
      oneOf(content, "people", random),
      withKey(
        "roles",
        `[{title: "${fresh("Ketua")}", institution: ${institution}, from: "2019", to: "2024"}]`,
      ),
    );
  },
  "parent changed": (content, random) => {
    const folder = random.pick(["institutions", "places"]);
    const parent = slugOf(oneOf(content, folder, random));
    return change(content, oneOf(content, folder, random), withKey("parent", parent));
  },
  "lists emptied": (content, random) =>
    change(
      content,
      oneOf(content, "articles", random),
      withKey(random.pick(["people", "topics", "places"]), "[]"),
    ),
  "continues changed": (content, random) => {
    const other = slugOf(oneOf(content, "articles", random));
    return change(content, oneOf(content, "articles", random), withKey("continues", `["${other}"]`));
  },
  "byline changed": (content, random) =>
    change(content, oneOf(content, "articles", random), withKey("byline", `["${fresh("Penulis")}"]`)),
  broken: (content, random) =>
    change(content, oneOf(content, random.pick([...folders, "articles"]), random), (text) =>
      text.replace("---\n", "---\nsalah: [\n"),
    ),
  settings: (content, random) =>
    change(content, "site.yaml", (text) =>
      random.pick([
        withKey("title", `"${fresh("Arsip")}"`),
        withKey("language", random.pick(["id", "en"])),
        withKey("url_words", random.pick(["id", "en"])),
        withKey("url", `"https://arsip-rekaan.example/${random.pick(["", "arsip/"])}"`),
      ])(text),
    ),
};
