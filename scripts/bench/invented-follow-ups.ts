/** Promises, questions and cases that run through the fictional stories. */
import { type FollowUpKind, followUpKinds, type Status, statuses } from "../../src/model/schema.ts";
import { dayAt, daysAfter } from "./calendar.ts";
import type { Named, Register } from "./invented-names.ts";
import type { InventedPerson } from "./invented-people.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { capital, fill, plainSentence } from "./sentences.ts";

export interface InventedFollowUp extends Named {
  readonly kind: FollowUpKind;
  readonly opened: string;
  readonly by: InventedPerson;
}

const names: Readonly<Record<FollowUpKind, string>> = {
  promise: "{making} {thing} bagi {group}",
  question: "mengapa {thing} belum {made}?",
  case: "perkara {making} {thing}",
};

/** Oldest first. */
export const inventFollowUps = (
  count: number,
  people: readonly InventedPerson[],
  random: Random,
  register: Register,
): InventedFollowUp[] =>
  Array.from({ length: count }, (_, index) => {
    const kind = random.pick([...followUpKinds, "promise" as const]);
    return {
      ...register.claim(() => capital(fill(names[kind], random))),
      kind,
      opened: dayAt((index + random.next()) / count),
      by: random.pick(people),
    };
  });

/** Any status that this kind may have. */
export const statusOf = ({ kind }: InventedFollowUp, random: Random): Status =>
  random.pick<Status>(statuses[kind]);

export function followUpFile(followUp: InventedFollowUp, random: Random): ArchiveFile {
  const { slug, name, kind, opened, by } = followUp;
  const role = by.roles[0];
  const office = role && { title: role.title, institution: role.institution.slug };
  const due = random.chance(0.5) ? daysAfter(opened, random.int(100, 900)) : undefined;
  return markdownFile(
    `follow_ups/${slug}`,
    {
      name,
      kind,
      promise:
        kind === "promise" ? { by: by.slug, office, made_on: opened, due, promised_to: "Warga" } : undefined,
      log: random.chance(0.2)
        ? [{ date: daysAfter(opened, 200), status: statusOf(followUp, random), note: plainSentence(random) }]
        : [],
    },
    `${plainSentence(random)} Hal ini menyangkut [[${by.slug}]].`,
  );
}
