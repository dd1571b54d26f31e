/** What the editorial checks say, in English: what is wrong, and how to mend it. */
import type { ProblemWords } from "./problem-words.ts";

/** What to write instead of HTML, by what it was for. */
const htmlMends: Readonly<Record<string, string>> = {
  bold: "Write **bold**.",
  break: "Delete it. A new paragraph begins after a blank line.",
  code: "Put the code between ` marks.",
  comment: "Delete it. Notes for editors begin with # in the front matter.",
  embed: "Delete it, and write the address alone on a line.",
  heading: "Write ## Heading.",
  italic: "Write *italic*.",
  link: "Write [the words](the address).",
  list: "Begin each item with a hyphen and a space.",
  other: "Delete it, or write it in Markdown. To show the mark itself, put it between ` marks.",
  picture: "Write ![what it shows](address of the picture).",
  quote: "Begin each line of the quotation with >.",
  table: "Write the table with | marks.",
  unwanted: "Delete it: scripts, styles and forms have no use in the archive.",
};

const singular: Readonly<Record<string, string>> = {
  people: "person",
  institutions: "institution",
  events: "event",
  places: "place",
  follow_ups: "follow-up",
  topics: "topic",
};

/** Markdown that is not read as it was meant, by its fault: what is wrong, and how to mend it. */
const unread: Readonly<Record<string, (text: string, better: string) => readonly [string, string]>> = {
  space: (text, better) => [
    `The path "${text}" holds a blank, so readers see the marks and no link or picture.`,
    `Write between the brackets: ${better}.`,
  ],
  computer: (text, better) => [
    `"${text}" is a place on one's own computer, which no reader can open.`,
    `Put the file in media/, and write ${better}.`,
  ],
  "no-address": () => [
    "This link leads nowhere.",
    "Write its address between the brackets, or delete the link.",
  ],
  "no-words": (text) => [
    `The link ${text} has no words, so readers do not see it.`,
    "Write its words between the square brackets, or delete the link.",
  ],
  heading: (text, better) => [
    `"${text}" is no heading, as there is no space after #.`,
    `Write ${better}. If it is a hashtag, put a backslash before it: \\#.`,
  ],
  table: (_, better) => [
    "These lines with | make no table.",
    `Write ${better} below the first of them, with as many columns. If it is no table, write \\|.`,
  ],
  "no-note": (text, better) => [
    `There is no footnote ${text}, so readers see the mark only.`,
    `Write the note on a line of its own: ${better}. Or delete the mark.`,
  ],
  "no-call": (text, better) => [
    `The text never calls the footnote ${text}, so it is not published.`,
    `Write ${better} at its place in the text, or delete the note.`,
  ],
  fragment: (text, better) => [
    `The link ${text} leads to a heading that this text does not have.`,
    better ? `Did you mean ${better}?` : "Check the heading that it means, or delete the link.",
  ],
};

export const checkWordsEn = {
  "ambiguous-name": ({ label, target, other }) => [
    `"${label}" could mean ${target} or ${other}, both of which this story lists; so it is not linked.`,
    `Write the link yourself: [[${target}|${label}]] or [[${other}|${label}]].`,
  ],
  "broken-link": ({ link, nearest }) => [
    `The link ${link} leads to a page that this site does not have.`,
    nearest ? `Did you mean ${nearest}?` : "Check the address, or delete the link.",
  ],
  "earlier-than-continued": ({ published, other, theirs }) => [
    `This story of ${published} continues ${other}, which was published after it (${theirs}).`,
    "Check both dates, or move continues to the newer story.",
  ],
  "empty-body": () => [
    "This story has no text yet.",
    "Write it below the second line ---, or mark the story draft: true until it is ready.",
  ],
  "future-date": ({ key, date, today }) => [
    `The date ${date} of "${key}" is still to come; today is ${today}.`,
    "Check year, month and day. A story that waits for its day is marked draft: true.",
  ],
  "missing-section": ({ known }) => ["This story is in no section.", `Add section, with one of: ${known}.`],
  "missing-summary": () => [
    "This story has no summary.",
    'Add summary: "…", one or two sentences on what it says.',
  ],
  "moved-twice": ({ id }) => [
    `The follow-up "${id}" is written twice in this story.`,
    "Make it one: one status and one note for one story.",
  ],
  "name-of-another-kind": ({ label, target, other }) => [
    `"${label}" leads to ${target} here, but it is the name of ${other}.`,
    `If ${other} is meant, write [[${other}|${label}]]; if not, use other words.`,
  ],
  "office-unheld": ({ title, institution, nearest }) => [
    `Nobody on file is "${title}" at ${institution}, so the promise's page says that the holder is not recorded.`,
    nearest
      ? `Did you mean "${nearest}"? Write title here as under roles.`
      : "Write title here as under the person's roles, or record the office there.",
  ],
  "overdue-check": ({ date, today }) => [
    `The next check was set for ${date}, and today is ${today}.`,
    "Check, note what you find in log or in a story, then move next_check on. If none is needed any more, delete that key.",
  ],
  "promise-on-question": ({ kind }) => [
    `The keys under promise are not shown for kind "${kind}".`,
    'Change kind to "promise", or delete what is under promise.',
  ],
  "raw-html": ({ tag = "", kind = "", address }) => [
    `HTML is not run: readers see ${tag} as text.`,
    kind === "embed" && address
      ? `Delete it, and write the address alone on a line: ${address}`
      : (htmlMends[kind] ?? htmlMends.other ?? ""),
  ],
  "role-ends-early": ({ from, to }) => [
    `This role ends (${to}) before it begins (${from}).`,
    "Check from and to; they may have changed places.",
  ],
  "same-person-twice": ({ name, other, theirs }) => [
    name === theirs
      ? `"${name}" is also the name of the person in ${other}. It may be one person.`
      : `"${name}" is like "${theirs}" in ${other}. It may be one person in two spellings.`,
    "If so, make it one file and put the other spelling under aliases. If not, give both a note that tells them apart.",
  ],
  "shared-alias": ({ alias, other, name }) => [
    `The alias "${alias}" also belongs to "${name}" (${other}).`,
    "Delete it from one of them, or write it in full, so that it is clear who is meant.",
  ],
  "title-twice": ({ other, month }) => [
    `${other} has the same title, in the same month (${month}).`,
    "If it is the same story, delete one. If not, tell the titles apart.",
  ],
  "unclosed-mention": ({ key, words }) => [
    key
      ? `Double brackets in "${key}" make no link; readers see them as they are.`
      : `These double brackets are not closed, so they make no link: ${words}`,
    key
      ? "Write the words alone."
      : "Close them with ]] in the same paragraph. If they are plain brackets, write \\[[.",
  ],
  unmentioned: ({ folder = "" }) => [
    `No story and no other page names this ${singular[folder] ?? folder}.`,
    "Name it in the story that it belongs to, or delete the file if it is not needed.",
  ],
  "unread-markdown": ({ fault = "", text = "", better = "" }) => unread[fault]?.(text, better) ?? ["", ""],
  "updated-early": ({ updated, published }) => [
    `It was changed on ${updated}, before it was published on ${published}.`,
    "Check updated and published; they may have changed places.",
  ],
  "weekday-differs": ({ written, date, right }) => [
    `"${written}": ${date} is a ${right}.`,
    `If the date is right, write ${right}; if the weekday is right, check the date.`,
  ],
} satisfies Partial<ProblemWords>;
