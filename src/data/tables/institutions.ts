/** Institutions, and what they belong to. */
import type { Institution } from "../../model/thing.ts";
import { address, type Fields, link, list, text } from "../field.ts";
import { aboutItField, idField, mentioningItField, textField, urlField } from "./shared.ts";

export const institutions = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  short: text(({ short }) => short),
  aliases: list(({ aliases }) => aliases ?? []),
  kind: text(({ kind }) => kind),
  parent: link((institution, { archive }) => archive.parent(institution)?.id, {
    to: "institutions",
    edge: "parentOrganization",
  }),
  place: link((institution, { archive }) => archive.placeOf(institution)?.id, {
    to: "places",
    edge: "location",
  }),
  website: address(({ website }) => website),
  same_as: list(({ same_as }) => same_as ?? []),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<Institution>;
