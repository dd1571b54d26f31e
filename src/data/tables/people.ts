/** People, with their roles as far as sources show them. */
import type { KnownRole } from "../../graph/archive.ts";
import type { Person } from "../../model/thing.ts";
import { edtf, type Fields, link, list, records, text } from "../field.ts";
import { aboutItField, edtfOf, idField, mentioningItField, textField, urlField, wordsOf } from "./shared.ts";

const role: Fields<KnownRole> = {
  title: text(({ title }) => title, { required: true }),
  institution: link(({ institution }) => institution?.id, { to: "institutions", edge: "affiliation" }),
  acting: text(({ acting }) => acting, { values: ["plt", "plh", "pj", "pjs"] }),
  from: edtf(({ from }) => edtfOf(from)),
  to: edtf(({ to }) => edtfOf(to)),
  seen: edtf(({ seen }) => edtfOf(seen)),
  source: text(({ source }) => wordsOf(source)),
};

export const people = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  aliases: list(({ aliases }) => aliases ?? []),
  prefix: text(({ prefix }) => prefix),
  suffix: text(({ suffix }) => suffix),
  note: text(({ note }) => note),
  roles: records((person, { archive }) => archive.rolesOf(person), role, { owner: "person" }),
  same_as: list(({ same_as }) => same_as ?? []),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<Person>;
