/** Fields that all kinds have, and how they are read. */
import type { When } from "../../date.ts";
import type { LinkedRun } from "../../graph/archive.ts";
import { plainText } from "../../graph/plain-text.ts";
import type { Thing } from "../../model/thing.ts";
import { address, type Field, links, text } from "../field.ts";
import { textsOf } from "../texts.ts";

export const idField: Field<Thing> = text(({ id }) => id, { required: true, kept: true });

export const urlField: Field<Thing> = address(({ url }, { absolute }) => absolute(url), {
  required: true,
  kept: true,
});

export const textField: Field<Thing> = text((thing, { archive }) => textsOf(archive).text(thing) || null, {
  only: "text",
});

/** What points at a thing. Flat files have these links at their other end. */
export const aboutItField: Field<Thing> = links((thing, { archive }) => idsOf(archive.linksTo(thing).about), {
  only: "page",
  to: "articles",
});

export const mentioningItField: Field<Thing> = links(
  (thing, { archive }) => archive.linksTo(thing).mentioning.map(({ from }) => from.id),
  { only: "page", to: "articles" },
);

export const idsOf = (things: readonly Pick<Thing, "id">[]): readonly string[] => things.map(({ id }) => id);

export const edtfOf = (when: When | null | undefined): string | null => when?.edtf ?? null;

export const wordsOf = (run: LinkedRun | null): string | null => run && plainText(run);
