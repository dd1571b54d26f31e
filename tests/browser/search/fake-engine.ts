/** An engine in memory over invented stories, behind the same door as the real one: to try what the page does with answers. */
import {
  type Answer,
  type Engine,
  type FacetName,
  type FacetValue,
  type Hit,
  type Marked,
  type NameHit,
  type Question,
  Unreachable,
} from "../../../src/search/answer.ts";
import { names, type Story, sections, stories } from "./invented.ts";

/** What a test may set in the page. */
interface Wishes {
  /** Questions with this word are answered only when the test says so. */
  held?: Record<string, Promise<void>>;
  /** As long as it is true nothing can be fetched. */
  isOffline?: boolean;
  isPreview?: boolean;
}

const wishes = globalThis as typeof globalThis & Wishes;

/** Typing errors that it knows. */
const meantBy: Readonly<Record<string, string>> = { jembtan: "jembatan", pasr: "pasar" };

export function openEngine(_: string): Engine {
  return {
    async names(typed, count) {
      await ready(typed);
      return names
        .filter(({ label, alias }) => holds(label, typed) || (alias !== null && holds(alias, typed)))
        .slice(0, count)
        .map((name) => nameHit(name, typed));
    },
    async ask(question) {
      await ready(question.words);
      return answerTo(question);
    },
    async span() {
      return { from: "2019-01", to: "2024-12" };
    },
    async isPreview() {
      return wishes.isPreview === true;
    },
  };
}

async function ready(words: string): Promise<void> {
  await wishes.held?.[words];
  if (wishes.isOffline) throw new Unreachable("offline");
}

function answerTo(question: Question): Answer {
  const own = askFor(question, question.words);
  const meant = meantBy[question.words];
  const instead = own.total === 0 && meant ? askFor(question, meant) : null;
  if (instead && instead.total > 0 && meant)
    return { ...instead, meant: [meant], instead: meant, dropped: [] };
  return { ...own, meant: meant ? [meant] : [] };
}

function askFor(question: Question, typed: string): Answer {
  const words = wordsIn(typed);
  const known = words.filter((word) => stories.some((story) => holds(story.title + story.text, word)));
  const dropped = words.filter((word) => !known.includes(word));
  const wanted = known.length > 0 || words.length === 0 ? known : words;
  const isIt = (story: Story, without?: FacetName, anyTime = false) =>
    wanted.every((word) => holds(story.title + story.text, word)) &&
    (Object.entries(question.facets) as [FacetName, readonly string[]][]).every(
      ([facet, ids]) =>
        facet === without || ids.length === 0 || ids.some((id) => idsOf(story, facet).includes(id)),
    ) &&
    (anyTime || isWithin(story.month, question));
  const fitting = stories.filter((story) => isIt(story));
  const ordered = fitting.sort((one, other) =>
    question.order === "oldest" ? one.month.localeCompare(other.month) : other.month.localeCompare(one.month),
  );
  const months = new Map<string, number>();
  for (const { month } of stories.filter((story) => isIt(story, undefined, true)))
    months.set(month, (months.get(month) ?? 0) + 1);
  return {
    total: ordered.length,
    hits: async (from, count) => {
      await ready(typed);
      return ordered.slice(from, from + count).map((story) => hitOf(story, wanted));
    },
    months: [...months].sort().map(([month, count]) => ({ month, count })),
    facet: async (name) => {
      await ready(typed);
      return valuesOf(
        name,
        stories.filter((story) => isIt(story, name)),
      );
    },
    dropped: dropped.length < words.length || fitting.length === 0 ? dropped : [],
    meant: [],
    instead: null,
  };
}

const wordsIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s"]+/)
    .filter(Boolean);

const holds = (text: string, word: string): boolean => text.toLowerCase().includes(word.toLowerCase());

const isWithin = (month: string, { from, to }: Question): boolean =>
  (from === null || month >= from) && (to === null || month <= to);

function idsOf(story: Story, facet: FacetName): readonly string[] {
  if (facet === "section") return [story.section];
  if (facet === "open") return story.isOpen ? ["yes"] : [];
  return names
    .filter(({ kind, label }) => kindOf[facet] === kind && holds(story.text, label))
    .map(({ id }) => id);
}

const kindOf: Readonly<Record<string, NameHit["kind"]>> = {
  topic: "topics",
  person: "people",
  institution: "institutions",
  event: "events",
  place: "places",
};

function valuesOf(facet: FacetName, among: readonly Story[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const story of among) for (const id of idsOf(story, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({
      id,
      count,
      label: sections[id] ?? names.find((name) => name.id === id)?.label ?? id,
    }))
    .sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
}

function nameHit({ kind, url, label, alias, id }: (typeof names)[number], typed: string): NameHit {
  return {
    kind,
    url,
    label: marked(label, [typed]),
    alias: alias !== null && !holds(label, typed) ? marked(alias, [typed]) : null,
    stories: stories.filter(({ text }) => holds(text, label) || holds(text, id)).length,
  };
}

function hitOf(story: Story, words: readonly string[]): Hit {
  const found = words.flatMap((word) => new RegExp(`\\b\\w*${word}\\w*\\b`, "i").exec(story.text)?.[0] ?? []);
  return {
    url: story.url,
    title: marked(story.title, words),
    date: story.date,
    section: sections[story.section] ?? null,
    snippet: marked(story.text, words),
    about: names
      .filter(({ kind, label }) => kind !== "topics" && holds(story.text, label))
      .map(({ label, url }) => ({ label, url })),
    found,
  };
}

/** The parts of a text that hold one of the words. */
function marked(text: string, words: readonly string[]): Marked {
  const pattern = words.filter(Boolean).join("|");
  if (!pattern) return [{ text, marked: false }];
  return text
    .split(new RegExp(`(${pattern})`, "i"))
    .map((part, at) => ({ text: part, marked: at % 2 === 1 }))
    .filter((part) => part.text !== "");
}
