/** One mention in a fictional story: two in three name what the story is about, the others anything else. */
import type { Cast } from "./cast.ts";
import type { Named } from "./invented-names.ts";
import type { InventedPerson } from "./invented-people.ts";
import type { Random } from "./random.ts";
import type { Nameable } from "./sentences.ts";
import type { Story } from "./story.ts";

export interface MarkedMention {
  readonly kind: Nameable;
  /** `[[slug]]`, `[[people/slug]]` or `[[slug|words]]` */
  readonly text: string;
}

export function mention(story: Story, earlier: readonly Story[], cast: Cast, random: Random): MarkedMention {
  return random.chance(0.65) ? ofSubject(story, random) : ofOther(earlier, cast, random);
}

function ofSubject({ people, institutions, event, place }: Story, random: Random): MarkedMention {
  return random.pick<() => MarkedMention>([
    ...people.map((person) => () => ofPerson(person, random)),
    ...institutions.map((institution) => () => plain("institutions", institution)),
    ...(event ? [() => plain("events", event)] : []),
    () => plain("places", place),
  ])();
}

function ofOther(earlier: readonly Story[], cast: Cast, random: Random): MarkedMention {
  const draw = random.next();
  if (draw < 0.65) return ofPerson(cast.person(), random);
  if (draw < 0.8) return plain("institutions", cast.institution());
  if (draw < 0.92 || earlier.length === 0) return plain("places", cast.place());
  if (draw < 0.96) {
    const topic = cast.topic();
    return { kind: "topics", text: `[[${topic.slug}|${topic.name.toLowerCase()}]]` };
  }
  const { path, title } = random.pick(earlier);
  return { kind: "articles", text: `[[${path}|${title}]]` };
}

function ofPerson({ slug, name, roles }: InventedPerson, random: Random): MarkedMention {
  const role = roles[0];
  const draw = random.next();
  if (role && draw < 0.4) return { kind: "people", text: `[[${slug}|${role.title} ${name}]]` };
  return { kind: "people", text: draw < 0.9 ? `[[${slug}]]` : `[[people/${slug}]]` };
}

const plain = (kind: Nameable, { slug }: Named): MarkedMention => ({ kind, text: `[[${slug}]]` });
