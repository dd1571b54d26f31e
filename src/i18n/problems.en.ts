/** Every rule in English: what is wrong, and how to mend it. */
import { checkWordsEn } from "./check-words.en.ts";
import { lastKey, type ProblemWords, parentKey, shapeFor } from "./problem-words.ts";

/** What is wrong, and its mend; by the code that the `yaml` package gives. */
const yamlFaults: Readonly<Record<string, readonly [string, string]>> = {
  BAD_DQ_ESCAPE: ["A backslash cannot stand inside double quotes.", "Use a slash (/), or delete it."],
  BAD_INDENT: [
    "This line is not indented like the one before, or a bracket above is not closed.",
    "Use the same number of spaces, or close the bracket.",
  ],
  BAD_SCALAR_START: [
    "A value cannot start with that character unless it is quoted.",
    "Put the value in double quotes.",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    "There is a colon inside a value that is not quoted.",
    "Put the whole value in double quotes.",
  ],
  BLOCK_IN_FLOW: ["A list with dashes cannot stand inside brackets.", "Use one way or the other."],
  DUPLICATE_KEY: ["This key is written twice.", "Delete one of the two."],
  MISSING_CHAR: [
    "Something is missing: a closing quote or bracket, a comma or a colon.",
    "Complete it on this line or above.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line is not "key: value".',
    "Check the colon, the space after a dash, and the line --- that closes the front matter.",
  ],
  MULTIPLE_DOCS: [
    "There is a line --- among these keys or below them.",
    "Delete that line; site.yaml is written without ---.",
  ],
  RESOURCE_EXHAUSTION: ["This is nested too deeply.", "Make it simpler."],
  TAB_AS_INDENT: ["This line is indented with a tab.", "Replace the tab by two spaces."],
  TAG_RESOLVE_FAILED: [
    "Type tags (!…) are not used in this archive.",
    "Delete it, or put the value in double quotes.",
  ],
  UNEXPECTED_TOKEN: [
    "There is text behind the closing quote.",
    "Put the whole value in one pair of double quotes; use curly ones inside: “We are ready”.",
  ],
};

const frontMatterFaults = {
  empty: ["This file is empty.", "Fill it in, or delete it."],
  opening: [
    "This file does not begin with front matter.",
    "The first line must be exactly three hyphens (---), with no space or blank line before it.",
  ],
  closing: ["The front matter is not closed.", "Add a line --- after the last key."],
  keys: [
    "The front matter holds no keys and values.",
    'Write one key a line, with a space after the colon: title: "Title".',
  ],
} as const;

const expectations: Readonly<Record<string, string>> = {
  array: 'It should be a list. Write it in brackets, for example ["one", "two"].',
  boolean: "It should be true or false, without quotes.",
  object: "It should be a group of keys, one a line, each indented.",
  string: "It should be text in quotes.",
  words: "Write its value, or delete the key if it is not required.",
  "web-address": "It should be a whole address that begins with https://",
  "time-zone": "It should be an IANA time zone, such as Asia/Jakarta.",
  "site-path":
    'It should be an address on this site, with a slash at its start and no question mark, such as "/2023/11/old-title/".',
  "feed-id":
    'It should be small letters, digits and hyphens, such as "paper.example,2024:archive": your domain, a year, and the archive\'s name.',
  email: "It should be an e-mail address, such as desk@paper.example.",
  colour: 'It should be a hexadecimal colour in quotes, such as "#8a2b12".',
  "site-or-web-address":
    'It should be a page of this site, such as "/contact/", or a whole address that begins with https://',
  "own-id": "Each section needs an id of its own, and an earlier one has this already.",
  too_big: "It is too long: 80 letters at most.",
  "fixed-rule":
    "Without this rule the archive cannot be read rightly, so it cannot be set. Delete this line.",
};

const fileFaults: Readonly<Record<string, readonly [string, string]>> = {
  markdown: ["is a text, not a picture or document", "To point to a story or a person, write [[file-name]]."],
  place: ["is neither in media/ nor beside a story", "Move the file to media/ and write its new path."],
  long: [
    "lies so deep that not every disk can hold its path",
    "Give its folders shorter names, or move it to media/.",
  ],
  document: [
    "is a document, not a picture",
    "Write it as a link, without the exclamation mark: [words](path).",
  ],
};

const pictureFaults: Readonly<Record<string, readonly [string, string]>> = {
  kind: [
    "is not a JPEG, PNG, GIF, WebP or AVIF picture, whatever its name ends in",
    "Open it in a picture editor and save it again as JPEG or PNG.",
  ],
  bytes: ["is larger than 100 MB", "Save it smaller from a picture editor."],
  size: ["is too large or too long to handle", "Make it smaller than 100 megapixels."],
  decode: [
    "is damaged and cannot be opened to its end",
    "Fetch the original file again, or save it again from a picture editor.",
  ],
  icon: [
    "cannot be the icon, as it is no square PNG of 512 pixels or more",
    "Save it from a picture editor as PNG of 512 by 512 pixels.",
  ],
};

export const problemsEn: ProblemWords = {
  "not-utf8": () => ["This file is not UTF-8 text.", "Save it again from a text editor as UTF-8."],
  "too-large": ({ size, part }) =>
    part === "file"
      ? [
          `This file is larger than ${size}.`,
          "Move pictures and documents to media/, or split it into several stories.",
        ]
      : part === "ledger"
        ? [
            `This list of addresses is larger than ${size}.`,
            "Delete the lines that are no address of a page.",
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
  "no-settings": ({ other }) =>
    other
      ? [`The archive's settings must be called site.yaml, not ${other}.`, `Rename ${other} to site.yaml.`]
      : [
          "The archive's settings are missing or cannot be read.",
          'Make a site.yaml with at least two lines: title: "Name of the archive" and url: "https://address.example/".',
        ],
  "no-front-matter": ({ fault }) => frontMatterFaults[fault as keyof typeof frontMatterFaults],
  "front-matter-language": ({ language }) => [
    `The front matter is in "${language}"; only YAML is read.`,
    "Write the keys in YAML between two lines of ---.",
  ],
  "yaml-syntax": ({ code }) =>
    yamlFaults[code ?? ""] ?? [
      "This cannot be read as YAML.",
      "Put the value in double quotes, and indent the lines alike.",
    ],
  "yaml-alias": () => [
    "A value cannot start with * or & unless it is quoted.",
    "Put the whole value in double quotes.",
  ],
  "missing-key": ({ key = "" }) => [
    `The key "${key}" is required.`,
    `Add ${lastKey(key)}: "…"${parentKey(key) && ` inside ${parentKey(key)}`}.`,
  ],
  "unknown-key": ({ key, nearest }) => [
    `There is no key "${key}" here.`,
    nearest ? `Did you mean "${nearest}"?` : "Delete it, or see the list of keys in docs/panduan-redaksi.md.",
  ],
  "foreign-key": ({ key, ours }) => [
    `The key "${key}" is not used here.`,
    ours ? `Here it is called "${ours}".` : "Delete it: a page's address is its file name.",
  ],
  "wrong-value": ({ key = "", value = "", expected = "", allowed }) => [
    value
      ? `"${value}" does not fit "${key}".`
      : expected === "words"
        ? `The key "${key}" is still blank.`
        : `What stands at "${key}" does not fit.`,
    expected === "one-of"
      ? `Choose one of: ${allowed}.`
      : expected === "one-of-near"
        ? `Did you mean "${allowed}"?`
        : expected === "one-bracket"
          ? `Write ${allowed}.`
          : expected === "slug" && allowed
            ? `Use small letters, digits and hyphens: "${allowed}".`
            : expected === "language-code"
              ? `Write the language's code, such as ${allowed ? `"${allowed}"` : '"id" or "en"'}.`
              : shapeFor(key, value, expected)
                ? `Write for example ${shapeFor(key, value, expected)}`
                : expected === "quoted"
                  ? `Put it in quotes: "${value}".`
                  : expected === "array" && value
                    ? `Write it as a list: ["${value}"].`
                    : (expectations[expected] ?? "See the examples in docs/panduan-redaksi.md."),
  ],
  "impossible-date": ({ key, value, forms, meant, reversed }) =>
    meant && reversed
      ? [
          `The date "${value}" at "${key}" is the wrong way round: its end is before its start.`,
          `Write "${meant}".`,
        ]
      : meant
        ? [`The date "${value}" at "${key}" cannot be read.`, `Write "${meant}".`]
        : /^\d{4}-\d\d-\d\d$/.test(value ?? "")
          ? [`The calendar has no ${value} ("${key}").`, "Check the day and the month."]
          : [
              `The date "${value}" at "${key}" cannot be read.`,
              forms === "interval"
                ? 'Write for example "2023-11-17", "2023-11", "2023~", or a span "2023-11-15/2023-11-17".'
                : 'Write for example "2023-11-17", "2023-11" where the day is not known, or "[2023-11-17..]" for not before that day.',
            ],
  "unknown-reference": ({ target, folder, nearest, elsewhere, known, several }) => [
    folder === "sections"
      ? `There is no section "${target}" in site.yaml.`
      : folder
        ? `No file ${folder}/${target}.md.`
        : `[[${target}]] names no file.`,
    nearest
      ? `Did you mean "${nearest}"?`
      : several
        ? `Did you mean ${several.replaceAll(" ", " or ")}?`
        : folder === "sections"
          ? `There are: ${known}. Check the spelling, or add it under sections in site.yaml.`
          : elsewhere
            ? `"${target}" lies in ${elsewhere}/: write it under the key for those.`
            : "Check the spelling, or make the file.",
  ],
  "ambiguous-reference": ({ target, folder, keys }) => [
    `${folder ? `"${target}"` : `[[${target}]]`} could mean more than one thing.`,
    `Name the folder too: ${keys}.`,
  ],
  "duplicate-id": ({ id, other }) => [
    `The id "${id}" belongs to ${other} already.`,
    "Choose another, or delete the key: the file's path is then the id.",
  ],
  "duplicate-url": ({ url, other }) =>
    other
      ? [`The address ${url} belongs to ${other} already.`, "Rename one of the files."]
      : [`The address ${url} is the site's own.`, "Rename this file."],
  "formerly-clash": ({ address, fault, other }) =>
    fault === "self"
      ? [`${address} is the address of this page now, not an old one.`, "Delete it from formerly."]
      : fault === "claimed"
        ? [`The old address ${address} stands in ${other} already.`, "Delete one of the two."]
        : [
            other
              ? `The address ${address} is still in use by ${other}.`
              : `The address ${address} is the site's own.`,
            "Delete it from formerly, or check its spelling.",
          ],
  "vanished-address": ({ address, file, fault, first }) =>
    fault === "draft"
      ? [
          `The address ${address} was published, but ${file} is a draft now.`,
          "Delete draft: true. To withdraw a story, add a withdrawal to corrections; if the page really must go, write listed: false.",
        ]
      : [
          `The address ${address} was published, but there is no page there now.`,
          `${
            fault === "gone"
              ? `Put the file back, or write in the file that replaces it: formerly: ["${address}"].`
              : first
                ? `If ${file} replaces it, write there: formerly: ["${address}"].`
                : `If ${file} replaces it, add "${address}" to its formerly.`
          } Delete this line only if the page really must go.`,
        ],
  "bad-address": ({ address }) => [
    `"${address}" is no address on this site.`,
    "Write one address a line, with a slash at its start: /2023/11/a-story/. Notes begin with #.",
  ],
  "duplicate-address": ({ address, line }) => [
    `The address ${address} stands on line ${line} already.`,
    "Delete one of the two; npm run release tidies it too.",
  ],
  "bad-file-name": ({ better, fault, folder }) =>
    fault === "folder"
      ? [`There is no folder "${folder}".`, `Did you mean ${better}?`]
      : fault === "place"
        ? [
            "This file is not in its place.",
            `Stories lie in the folder of their year, all else directly in its folder, for example ${better}.`,
          ]
        : [
            "A file name may hold small letters a–z, digits and hyphens.",
            `Rename it, for example ${better}.`,
          ],
  "missing-file": ({ src, fault, nearest }) => [
    fault === "outside"
      ? `The path "${src}" leads out of the archive's folder.`
      : `There is no file "${src}".`,
    fault === "outside"
      ? "Put the file in media/ or beside the story."
      : nearest
        ? `Did you mean "${nearest}"?`
        : "Put the file in media/ or beside the story. Write an address on another site in full, with https://",
  ],
  "file-kind": ({ src, fault, ending }) => {
    const [wrong, mend] = fileFaults[fault ?? ""] ?? [
      `is of ${ending ? `the kind ${ending}` : "an unknown kind"}, which is not published`,
      fault === "picture"
        ? "Save it again as JPEG (a photograph) or PNG (a logo, a chart)."
        : "Save it again as PDF, an office document, text or CSV.",
    ];
    return [`"${src}" ${wrong}.`, mend];
  },
  "broken-picture": ({ src, fault }) => {
    const [wrong, mend] = pictureFaults[fault ?? ""] ?? pictureFaults.decode ?? ["", ""];
    return [`"${src}" ${wrong}.`, mend];
  },
  loop: ({ key, from, to }) =>
    from === to
      ? [`"${key}" points at itself.`, "Delete this reference."]
      : [
          `"${key}" goes in a circle: ${from} leads to ${to}, which leads back to ${from}.`,
          "Delete one reference of the circle.",
        ],
  "low-contrast": ({ value, scheme, ratio, better }) => [
    `The colour "${value}" is hard to read on the ${scheme} background: its contrast is ${ratio}:1, and 4.5:1 is the least.`,
    `The nearest colour that passes is "${better}".`,
  ],
  "hidden-character": ({ code }) => [
    `There is a character here that nobody can see (U+${code}); it is left out on the site.`,
    "Type the word here again.",
  ],
  "comment-in-value": ({ kept }) => [
    kept
      ? `What follows # is read as a comment; only "${kept}" is published.`
      : "What begins with # is read as a comment, so this key is empty.",
    "Put the whole value in double quotes.",
  ],
  "word-quotes": () => [
    "This value stands in curly quotes (“ ”), which are published with it.",
    'Replace them by straight quotes (").',
  ],
  "ignored-file": ({ fault, ending }) =>
    fault === "story"
      ? [
          "This file may be a story, but it is not read, and no story links to it.",
          ending === "txt"
            ? "Rename it, so that its name ends in .md."
            : "Save its text as a .md file, with front matter.",
        ]
      : fault === "kind"
        ? [
            "Files of this kind are not published.",
            "Save a picture as JPEG or PNG, a document as PDF; see docs/panduan-redaksi.md.",
          ]
        : [
            "This file is neither read nor published.",
            "Stories and data are .md files; pictures and documents go to media/.",
          ],
  "draft-without-words": ({ target }) => [
    `[[${target}]] is still a draft, so its title or name is not published here.`,
    `Write the words that may be read: [[${target}|the words]].`,
  ],
  "unlisted-without-words": ({ target }) => [
    `[[${target}]] is not listed, so its title is not published here.`,
    `Write the words that may be read: [[${target}|the words]].`,
  ],
  "status-of-another-kind": ({ status, kind, allowed }) => [
    `The status "${status}" is not used for kind "${kind}", so it does not count.`,
    `Choose one of: ${allowed}.`,
  ],
  "unfilled-blank": ({ mark }) => [
    `This is still to be filled in: ${mark}.`,
    "Replace it by what is true, or delete it if it is not needed.",
  ],
  "missing-alt": ({ src }) => [
    `The picture "${src}" has no words in its place.`,
    "Write what it shows, for readers who cannot see it: between the brackets of ![…], or under image.alt.",
  ],
  "year-differs": ({ folder, published }) => [
    `The folder ${folder} does not fit the date ${published}.`,
    "Check the date. If it is right and the story is not published yet, move the file; else leave it, as its address is in use.",
  ],
  ...checkWordsEn,
};
