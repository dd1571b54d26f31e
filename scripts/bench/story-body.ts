/** The text of a fictional story: 400 words, ten mentions, and now and then a quote, a heading, a list or a gap. */
import type { Cast } from "./cast.ts";
import { mention } from "./mention.ts";
import type { Random } from "./random.ts";
import { plainSentence, quotedSentence, sentenceNaming } from "./sentences.ts";
import type { Story } from "./story.ts";

const wordsWanted = 345;

/** Of the sentences, which have 15 words in the middle: ten in 400 words. */
const shareNaming = 0.33;

export function bodyOf(story: Story, earlier: readonly Story[], cast: Cast, random: Random): string {
  const paragraphs: string[] = [];
  for (let words = 0; words < wordsWanted; ) {
    const sentences = Array.from({ length: random.int(2, 4) }, () =>
      random.chance(shareNaming) ? namingSentence(story, earlier, cast, random) : plainSentence(random),
    );
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    words += paragraph.split(" ").length;
  }
  return withExtras(paragraphs, story, random).join("\n\n");
}

function namingSentence(story: Story, earlier: readonly Story[], cast: Cast, random: Random): string {
  const { kind, text } = mention(story, earlier, cast, random);
  return sentenceNaming(kind, text, random);
}

/** Each extra goes behind a paragraph, the last one first, so that the places do not shift. */
function withExtras(paragraphs: readonly string[], story: Story, random: Random): string[] {
  const blocks = [...paragraphs];
  const after = (place: number, share: number, block: () => string) => {
    if (random.chance(share)) blocks.splice(place, 0, block());
  };
  after(6, 0.15, () => list(random));
  after(5, 0.2, () => quote(story, random));
  after(
    4,
    0.2,
    () =>
      `## ${plainSentence(random)
        .split(" ")
        .slice(0, 5)
        .join(" ")
        .replace(/[,;.]+$/, "")}`,
  );
  after(2, 0.7, () => quote(story, random));
  after(2, 0.3, () => unlinked(story, random));
  after(1, 0.03, () => `${plainSentence(random)} [[?sisa kalimat hilang dari salinan]]`);
  return blocks;
}

/** Names without brackets, which the archive links by itself. */
const unlinked = ({ place, topics }: Story, random: Random): string =>
  [
    sentenceNaming("places", place.name, random),
    ...topics.map(({ name }) => sentenceNaming("topics", name.toLowerCase(), random)),
  ].join(" ");

const list = (random: Random): string =>
  Array.from({ length: random.int(3, 5) }, () => `- ${plainSentence(random)}`).join("\n");

function quote({ people }: Story, random: Random): string {
  const speaker = random.chance(0.8) ? random.pick(people) : null;
  const role = speaker?.roles[0];
  const as = role ? `, ${role.title} ${role.institution.name}` : "";
  const source = speaker ? `[[${speaker.slug}]]${as}` : "salah satu warga";
  return `> “${quotedSentence(random)}”\n> — ${source}`;
}
