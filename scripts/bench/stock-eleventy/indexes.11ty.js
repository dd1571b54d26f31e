import { escaped, link } from "./_includes/parts.js";

const indexes = {
  people: "Orang",
  institutions: "Lembaga",
  events: "Peristiwa",
  places: "Tempat",
  topics: "Topik",
  follow_ups: "Tindak lanjut",
  authors: "Penulis",
  sections: "Rubrik",
  years: "Arsip",
};

export const data = {
  layout: "layout.11ty.js",
  kinds: Object.keys(indexes),
  pagination: { data: "kinds", size: 1, alias: "kind" },
  permalink: ({ kind }) => `/${kind}/`,
  eleventyComputed: { title: ({ kind }) => indexes[kind] },
};

export function render({ kind, title, collections: { things, grouped, dates } }) {
  const listed =
    kind === "years"
      ? dates.map(({ url, title, stories }) => ({ url, title, count: stories.length }))
      : Object.values(things)
          .filter(({ url }) => url.startsWith(`/${kind}/`))
          .map(({ url, data }) => ({ url, title: data.title, count: grouped[url]?.length ?? 0 }))
          .sort((a, b) => a.title.localeCompare(b.title, "id"));
  return `<header class="head"><h1>${escaped(title)}</h1></header><ul class="index">${listed.map(({ url, title, count }) => `<li>${link(url, title)} <span class="note">${count} berita</span></li>`).join("")}</ul>`;
}
