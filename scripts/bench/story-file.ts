/** The Markdown file of a fictional story. */
import { slugOf } from "../../src/content/folders.ts";
import { daysAfter } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { statusOf } from "./invented-follow-ups.ts";
import { inventedWord, type Named } from "./invented-names.ts";
import { type ArchiveFile, type Matter, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { plainSentence } from "./sentences.ts";
import type { Story } from "./story.ts";
import { bodyOf } from "./story-body.ts";
import { sections } from "./vocabulary.ts";

export const storyFile = (story: Story, earlier: readonly Story[], cast: Cast, random: Random): ArchiveFile =>
  markdownFile(`articles/${story.path}`, matterOf(story, cast, random), bodyOf(story, earlier, cast, random));

function matterOf(story: Story, cast: Cast, random: Random): Matter {
  const { title, day, people, institutions, event, place, topics, moves, continues } = story;
  return {
    title,
    published: publishedOn(day, random),
    added: random.chance(0.3) ? daysAfter(day, 30) : undefined,
    summary: random.chance(0.7) ? plainSentence(random) : undefined,
    section: slugOf(random.pick(sections)),
    topics: slugs(topics),
    people: slugs(people),
    institutions: slugs(institutions),
    events: event ? [event.slug] : [],
    places: [place.slug],
    follow_ups: moves
      ? [{ id: moves.slug, status: statusOf(moves, random), note: plainSentence(random) }]
      : [],
    continues: continues ? [continues.path] : [],
    byline: random.chance(0.5) ? [cast.reporter()] : [],
    dateline: random.chance(0.6) ? place.word : undefined,
    source: random.chance(0.3) ? { publisher: `Warta ${inventedWord(random)}`, title } : undefined,
    corrections: random.chance(0.01) ? [correction(day, random)] : [],
    search_also: random.chance(0.1) ? ["sosmed", "medsos"] : [],
  };
}

const slugs = (things: readonly Named[]): string[] => things.map(({ slug }) => slug);

/** Most to the day, a quarter to the minute, some only to the month. */
function publishedOn(day: string, random: Random): string {
  const draw = random.next();
  if (draw < 0.03) return day.slice(0, 7);
  if (draw < 0.04) return `[${day}..]`;
  return draw < 0.29 ? `${day}T${twoDigits(random.int(5, 22))}:${twoDigits(random.int(0, 59))}` : day;
}

const twoDigits = (count: number): string => String(count).padStart(2, "0");

const correction = (day: string, random: Random) => ({
  kind: random.pick(["correction", "correction", "clarification", "right_of_reply", "withdrawal"]),
  date: daysAfter(day, random.int(1, 20)),
  text: plainSentence(random),
});
