/** Topics: what the stories keep coming back to. */
import type { Named, Register } from "./invented-names.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { capital, fill, plainSentence } from "./sentences.ts";

export interface InventedTopic extends Named {
  readonly parent: InventedTopic | null;
}

/** A third stand below another topic. */
export function inventTopics(count: number, random: Random, register: Register): InventedTopic[] {
  const topics: InventedTopic[] = [];
  for (let made = 0; made < count; made++) {
    const named = register.claim(() => capital(fill("{making} {thing}", random)));
    const parent = made > 3 && random.chance(1 / 3) ? random.pick(topics) : null;
    topics.push({ ...named, parent });
  }
  return topics;
}

export const topicFile = ({ slug, name, parent }: InventedTopic, random: Random): ArchiveFile =>
  markdownFile(
    `topics/${slug}`,
    { name, aliases: random.chance(0.2) ? [fill("urusan {thing}", random)] : [], parent: parent?.slug },
    `Cerita rekaan tentang ${name.toLowerCase()}. ${plainSentence(random)}`,
  );
