/** A fictional archive of any size, file by file: the same sizes and seed give the same bytes. */
import { slugOf } from "../../src/content/folders.ts";
import { castOf } from "./cast.ts";
import { type ArchiveFile, markdownFile, yaml } from "./markdown-file.ts";
import { randomFrom } from "./random.ts";
import { sizesFor } from "./sizes.ts";
import { inventStory, type Story } from "./story.ts";
import { storyFile } from "./story-file.ts";
import { sections } from "./vocabulary.ts";
import { inventWorld, worldFiles } from "./world.ts";

export interface ArchiveWanted {
  readonly articles: number;
  /** Any whole number. */
  readonly seed: number;
}

/** Only the titles and links of the stories are kept, so that an archive of any size fits. */
export function* generate({ articles, seed }: ArchiveWanted): Generator<ArchiveFile> {
  const random = randomFrom(seed);
  const world = inventWorld(sizesFor(articles), random);
  yield settings;
  yield about;
  yield* worldFiles(world, random);
  const cast = castOf(world, random);
  const earlier: Story[] = [];
  const paths = new Set<string>();
  for (let index = 0; index < articles; index++) {
    const story = atFreePath(inventStory(index / articles, earlier, cast, random), paths);
    yield storyFile(story, earlier, cast, random);
    earlier.push(story);
  }
}

/** Two stories of one month and one title get a number. */
function atFreePath(story: Story, paths: Set<string>): Story {
  let path = story.path;
  for (let count = 2; paths.has(path); count++) path = `${story.path}-${count}`;
  paths.add(path);
  return { ...story, path };
}

const settings: ArchiveFile = {
  path: "site.yaml",
  text: yaml({
    title: "Arsip rekaan",
    url: "https://arsip-rekaan.example/",
    description: "Arsip yang seluruh isinya direka untuk mengukur kecepatan.",
    language: "id",
    url_words: "id",
    time_zone: "Asia/Jakarta",
    // so that whole texts are in the data
    licence: { name: "CC BY 4.0" },
    sections: sections.map((name) => ({ id: slugOf(name), name })),
    menu: [{ label: "Tentang", url: "/tentang/" }],
    // Chance makes such things, and an editor would be told of them.
    checks: {
      "missing-summary": "off",
      "same-person-twice": "off",
      "shared-alias": "off",
      "title-twice": "off",
      unmentioned: "off",
    },
  }),
};

const about = markdownFile(
  "pages/tentang",
  { title: "Tentang arsip rekaan" },
  "Semua orang, lembaga, tempat dan peristiwa di sini direka oleh program.",
);
