/** Places, and what they lie in. */
import type { Place } from "../../model/thing.ts";
import { type Fields, link, text } from "../field.ts";
import { aboutItField, idField, mentioningItField, textField, urlField } from "./shared.ts";

export const places = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  level: text(({ level }) => level, {
    values: ["negara", "provinsi", "kabupaten", "kota", "kecamatan", "kelurahan", "desa", "lokasi"],
  }),
  code: text(({ code }) => code),
  parent: link((place, { archive }) => archive.parent(place)?.id, {
    to: "places",
    edge: "containedInPlace",
  }),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<Place>;
