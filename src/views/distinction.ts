/** What tells a thing from others of its name. */
import type { Thing } from "../model/thing.ts";
import type { Context } from "./context.ts";

/** `"Desa di Kecamatan Kembang Sore"`, `"petani Rawa Teduh"`, `"16 Mei 2022"`; null where the archive knows nothing. */
export function distinction(context: Context, thing: Thing): string | null {
  const { archive, words } = context;
  switch (thing.folder) {
    case "people":
      return thing.note ?? null;
    case "places": {
      const level = thing.level ? words.levels[thing.level] : words.folders.places;
      const parent = archive.parent(thing);
      return parent ? words.levelIn(level, parent.label) : thing.level ? level : null;
    }
    case "institutions":
      return partOf(context, archive.parent(thing)) ?? archive.placeOf(thing)?.label ?? thing.kind ?? null;
    case "events":
      return context.when(thing.date);
    case "topics":
      return partOf(context, archive.parent(thing));
    case "follow_ups":
      return words.kinds[thing.kind];
    default:
      return null;
  }
}

const partOf = ({ words }: Context, parent: Thing | null): string | null =>
  parent && words.partOfParent(parent.label);

/** The name, and what tells it from others of that name where there are any. */
export function distinctLabel(context: Context, thing: Thing): string {
  const apart = context.archive.namesakes(thing).length > 0 ? distinction(context, thing) : null;
  return apart ? `${thing.label} (${apart})` : thing.label;
}
