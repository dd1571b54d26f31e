/** Every rule in English: what is wrong, and how to mend it. */
import type { ProblemWords } from "./problem-words.ts";

const yamlFaults: Readonly<Record<string, string>> = {
  BAD_ALIAS: "A * is read as an alias",
  BAD_DQ_ESCAPE: "Unknown backslash inside double quotes",
  BAD_INDENT: "This line is not indented like the others of its group",
  BAD_SCALAR_START: "A value cannot start with that character unless it is quoted",
  BLOCK_AS_IMPLICIT_KEY: "There is a colon inside a value that is not quoted",
  BLOCK_IN_FLOW: "A list with dashes cannot stand inside brackets",
  DUPLICATE_KEY: "This key is written twice",
  MISSING_CHAR: "Something is missing: a closing quote, a colon or a bracket",
  MULTILINE_IMPLICIT_KEY: "A key cannot take more than one line",
  RESOURCE_EXHAUSTION: "This is nested too deeply",
  TAB_AS_INDENT: "This line is indented with a tab",
  TAG_RESOLVE_FAILED: "Type tags (!…) are not used in this archive",
  UNEXPECTED_TOKEN: "Something is not in its place here",
};

const expectations: Readonly<Record<string, string>> = {
  array: "It should be a list. Write it in brackets: [one, two].",
  boolean: "It should be true or false, without quotes.",
  object: "It should be a group of keys, one a line, each indented.",
  string: "It should be text in quotes.",
  words: "It must not be blank. Fill it in, or delete the key.",
  "web-address": "It should be a whole address that begins with https://",
  "time-zone": "It should be an IANA time zone, such as Asia/Jakarta.",
  email: "It should be an e-mail address, such as desk@paper.example.",
};

export const problemsEn: ProblemWords = {
  "not-utf8": () => ["This file is not UTF-8 text.", "Save it again from a text editor as UTF-8."],
  "too-large": ({ size, part }) =>
    part === "file"
      ? [
          `This file is larger than ${size}.`,
          "Move pictures and documents to media/, or split it into several stories.",
        ]
      : [`The front matter is larger than ${size}.`, "Move the long texts below the second line of ---."],
  "cannot-read": ({ code }) => [
    `The system cannot read this (${code}).`,
    "Check the name and the permissions of the file or folder.",
  ],
  "symbolic-link": () => [
    "This is a symbolic link, and the archive follows none.",
    "Put the file itself here.",
  ],
  "no-settings": () => [
    "The archive's settings are missing or cannot be read.",
    'Make a site.yaml with at least two lines: title: "Name of the archive" and url: "https://address.example/".',
  ],
  "no-front-matter": () => [
    "The front matter is missing or is not closed.",
    "Begin the file with a line ---, then the keys, then another line ---.",
  ],
  "front-matter-language": ({ language }) => [
    `The front matter is in "${language}"; only YAML is read.`,
    "Write the keys in YAML between two lines of ---.",
  ],
  "yaml-syntax": ({ code }) => [
    `${yamlFaults[code ?? ""] ?? "This cannot be read as YAML"}.`,
    code === "TAB_AS_INDENT"
      ? "Replace the tab by spaces."
      : code === "DUPLICATE_KEY"
        ? "Delete one of the two."
        : "Put the value in double quotes and indent the lines alike.",
  ],
  "yaml-alias": () => [
    "YAML anchors (&) and aliases (*) are not read.",
    "Write the value out, or put it in quotes.",
  ],
  "missing-key": ({ key }) => [`The key "${key}" is required.`, `Add ${key}: "…" to the front matter.`],
  "unknown-key": ({ key, nearest }) => [
    `There is no key "${key}" here.`,
    nearest ? `Did you mean "${nearest}"?` : "Delete it, or see the list of keys in docs/panduan-redaksi.md.",
  ],
  "foreign-key": ({ key, ours }) => [
    `The key "${key}" is another system's.`,
    ours ? `Here it is called "${ours}".` : "Delete it: a page's address is its file name.",
  ],
  "wrong-value": ({ key, value, expected, allowed }) => [
    value ? `"${value}" does not fit "${key}".` : `What stands at "${key}" does not fit.`,
    expected === "one-of"
      ? `Choose one of: ${allowed}.`
      : expected === "one-of-near"
        ? `Did you mean "${allowed}"?`
        : expected === "quoted"
          ? `Put it in quotes: "${value}".`
          : (expectations[expected ?? ""] ?? "See the examples in docs/panduan-redaksi.md."),
  ],
  "impossible-date": ({ key, value, forms }) => [
    `"${value}" at "${key}" is not a possible date.`,
    forms === "interval"
      ? 'Write for example "2023-11-17", "2023-11", "2023~", or a span "2023-11-15/2023-11-17".'
      : 'Write for example "2023-11-17", "2023-11" where the day is not known, or "[2023-11-17..]" for not before that day.',
  ],
  "unknown-reference": ({ target, folder, nearest }) => [
    folder === "sections"
      ? `There is no section "${target}" in site.yaml.`
      : folder
        ? `No file ${folder}/${target}.md.`
        : `[[${target}]] names no file.`,
    nearest ? `Did you mean "${nearest}"?` : "Check the spelling, or make the file.",
  ],
  "ambiguous-reference": ({ target, folder, keys }) => [
    `${folder ? `"${target}"` : `[[${target}]]`} could mean more than one thing.`,
    `Name the folder too: ${keys}.`,
  ],
  "duplicate-id": ({ id, other }) => [
    `The id "${id}" belongs to ${other} already.`,
    "Choose another, or delete the key: the file's path is then the id.",
  ],
  "duplicate-url": ({ url, other }) => [
    `The address ${url} belongs to ${other} already.`,
    "Rename one of the files.",
  ],
  "bad-file-name": ({ better }) => [
    "This file's name or place cannot become an address.",
    `Use small letters a–z, digits and hyphens, for example ${better}.`,
  ],
  loop: ({ key, from, to }) =>
    from === to
      ? [`"${key}" points at itself.`, "Delete this reference."]
      : [
          `"${key}" goes in a circle: ${from} leads to ${to}, which leads back to ${from}.`,
          "Delete one reference of the circle.",
        ],
  "hidden-character": ({ code }) => [
    `There is a character here that nobody can see (U+${code}); it is left out on the site.`,
    "Type the word here again.",
  ],
  "ignored-file": () => [
    "This file is neither read nor published.",
    "Stories and data are .md files; pictures and documents go to media/.",
  ],
  "status-of-another-kind": ({ status, kind, allowed }) => [
    `The status "${status}" is not used for a "${kind}".`,
    `Choose one of: ${allowed}.`,
  ],
  "year-differs": ({ folder, published }) => [
    `The file lies in folder ${folder}, but the story is of ${published}.`,
    "Move it before it is published; leave it afterwards, as its address is in use.",
  ],
};
