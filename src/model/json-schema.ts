/** JSON Schema (draft 2020-12) of front matter and of `site.yaml`: for editors' tools, with help on every key. */
import * as z from "zod";
import { type Folder, folders } from "../content/folders.ts";
import { keyHelpEn } from "../i18n/key-help.en.ts";
import { keyHelpId } from "../i18n/key-help.id.ts";
import type { Language } from "../i18n/language.ts";
import { type FrontMatterOf, type SettingsMatter, schemas, settingsSchema } from "./schema.ts";

export type SchemaName = Folder | "site";

/** The keywords that are looked into here; whatever else there is stays as it is. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

export const schemaNames: readonly SchemaName[] = [...folders, "site"];

/**
 * zod leaves its refinements out, so a date here is any text. `x-reference` says of which folder a file is to be
 * named; `x-mentions` marks text in which `[[mentions]]` may stand.
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  const schema = z.toJSONSchema(name === "site" ? settingsSchema : schemas[name], { io: "input" });
  const { $schema, ...rest } = explained(schema as JsonSchema, name, "");
  return { $schema, title: `Jejak: ${name === "site" ? "site.yaml" : `${name}/`}`, ...rest };
}

/** As it stands in `docs/schema/`. */
export const schemaText = (name: SchemaName): string => `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;

/** `path`: of the value that `node` is about: `roles[]`; empty for the whole. */
function explained(node: JsonSchema, name: SchemaName, path: string): JsonSchema {
  const entries = Object.entries(node).map(([keyword, value]) => [ownKeywords[keyword] ?? keyword, value]);
  const { properties, items } = node;
  return {
    ...Object.fromEntries(entries),
    ...(properties && { properties: explainedProperties(properties, name, path) }),
    ...(items && { items: explained(items, name, `${path}[]`) }),
  };
}

function explainedProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  name: SchemaName,
  path: string,
): Record<string, JsonSchema> {
  const named = Object.entries(properties).map(([key, node]) => {
    const below = path ? `${path}.${key}` : key;
    const description = `${helpOn(name, below, "id")}\n\n${helpOn(name, below, "en")}`;
    return [key, { description, ...explained(node, name, below) }];
  });
  return Object.fromEntries(named);
}

/** What `schema.ts` says beyond the standard. */
const ownKeywords: Readonly<Record<string, string>> = { reference: "x-reference", mentions: "x-mentions" };

/** `{ roles?: { seen: string }[] }` -> `"roles" | "roles[].seen"`. */
type Paths<T> = { [K in keyof T & string]: K | `${K}${Below<NonNullable<T[K]>>}` }[keyof T & string];
type Below<T> = T extends readonly (infer Item)[]
  ? `[]${Below<Item>}`
  : T extends object
    ? `.${Paths<T>}`
    : never;

type EveryKey = keyof FrontMatterOf[Folder];

type Help = { readonly every: Readonly<Record<EveryKey, string>> } & {
  readonly [F in Folder]: Readonly<Record<Exclude<Paths<FrontMatterOf[F]>, EveryKey>, string>>;
} & { readonly site: Readonly<Record<Exclude<Paths<SettingsMatter>, `checks.${string}`>, string>> };

/** A key of a schema that one of the languages does not explain is a type error here. */
const help: Readonly<Record<Language, Help>> = { id: keyHelpId, en: keyHelpEn };

function helpOn(name: SchemaName, path: string, language: Language): string {
  const every: Readonly<Record<string, string>> = name === "site" ? {} : help[language].every;
  const own: Readonly<Record<string, string>> = help[language][name];
  const text = own[path] ?? every[path];
  if (!text) throw new Error(`no help on ${path} of ${name}`);
  return text;
}
