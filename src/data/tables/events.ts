/** Events: when, where, and who held them. */
import type { Event } from "../../model/thing.ts";
import { day, edtf, type Fields, link, text } from "../field.ts";
import { aboutItField, idField, mentioningItField, textField, urlField } from "./shared.ts";

export const events = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  date: edtf(({ date }) => date.edtf, { required: true }),
  date_earliest: day(({ date }) => date.earliest),
  date_latest: day(({ date }) => date.latest),
  place: link((event, { archive }) => archive.placeOf(event)?.id, { to: "places", edge: "location" }),
  organizer: link((event, { archive }) => archive.organizer(event)?.id, {
    to: "institutions",
    edge: "organizer",
  }),
  series: text(({ series }) => series),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<Event>;
