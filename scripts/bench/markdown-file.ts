/** One file of the fictional archive: front matter as an editor writes it, every value in quotes, and the body. */
export interface ArchiveFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

type Group = { readonly [key: string]: string | undefined | Group };

/** A key without a value, or with an empty list, is left out. */
export type Matter = {
  readonly [key: string]: string | undefined | Group | readonly string[] | readonly Group[];
};

export const markdownFile = (path: string, matter: Matter, body: string): ArchiveFile => ({
  path: `${path}.md`,
  text: `---\n${yaml(matter)}---\n\n${body}\n`,
});

/** Also for a file that is YAML and nothing else. */
export const yaml = (matter: Matter): string =>
  Object.entries(matter)
    .map(([key, value]) => {
      if (value === undefined) return "";
      if (!isList(value)) return pair(key, value, "");
      if (value.length === 0) return "";
      const groups = value.filter((item): item is Group => typeof item !== "string");
      if (groups.length > 0) return `${key}:\n${groups.map(listItem).join("")}`;
      return `${key}: [${value.map((item) => JSON.stringify(item)).join(", ")}]\n`;
    })
    .join("");

const isList = (value: Matter[string]): value is readonly string[] | readonly Group[] => Array.isArray(value);

function pair(key: string, value: string | Group | undefined, indent: string): string {
  if (value === undefined) return "";
  if (typeof value === "string") return `${indent}${key}: ${JSON.stringify(value)}\n`;
  const lines = Object.entries(value).map(([below, item]) => pair(below, item, `${indent}  `));
  return `${indent}${key}:\n${lines.join("")}`;
}

const listItem = (group: Group): string =>
  Object.entries(group)
    .map(([key, value]) => pair(key, value, "    "))
    .join("")
    .replace(/^ {4}/, "  - ");
