/** Topics, by which the archive orders its stories. */
import type { Topic } from "../../model/thing.ts";
import { type Fields, link, list, text } from "../field.ts";
import { aboutItField, idField, mentioningItField, textField, urlField } from "./shared.ts";

export const topics = {
  id: idField,
  url: urlField,
  name: text(({ name }) => name, { required: true }),
  aliases: list(({ aliases }) => aliases ?? []),
  parent: link((topic, { archive }) => archive.parent(topic)?.id, { to: "topics", edge: "broader" }),
  text: textField,
  stories: aboutItField,
  mentioned_in: mentioningItField,
} satisfies Fields<Topic>;
