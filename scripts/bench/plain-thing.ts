/** A person, an office, a place … of a fictional archive for other generators. */
import type { Kind, SourceFile } from "./plain-archive.ts";
import { plainLinks, type Targets } from "./plain-links.ts";

export interface PlainThing {
  readonly kind: Kind;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly facts: readonly Fact[];
  readonly body: string;
}

/** One line of what is known: a role with its office and its term, or the office above. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** Where `text` leads. */
  readonly url?: string;
  readonly from?: string;
  readonly to?: string;
}

export function plainThing(kind: Kind, { path, data, body }: SourceFile, targets: Targets): PlainThing {
  const { name, aliases = [], roles = [], promise, log = [], ...rest } = data;
  const fact = (label: string, text: string, from?: string, to?: string): Fact => {
    const target = targets.get(text);
    return {
      label,
      text: target?.name ?? text,
      ...(target && { url: target.url }),
      ...(from && { from }),
      ...(to && { to }),
    };
  };
  return {
    kind,
    slug: path,
    name,
    aliases,
    facts: [
      ...Object.entries<string>(rest).map(([key, value]) => fact(key, value)),
      ...roles.map((role: Role) => fact(role.title, role.institution, role.from, role.to)),
      ...(promise ? [fact("promise", promise.by, promise.made_on, promise.due)] : []),
      ...log.map((entry: LogEntry) => fact(entry.status, entry.note, entry.date)),
    ],
    body: plainLinks(body, targets),
  };
}

interface Role {
  readonly title: string;
  readonly institution: string;
  readonly from?: string;
  readonly to?: string;
}

interface LogEntry {
  readonly date: string;
  readonly status: string;
  readonly note: string;
}
