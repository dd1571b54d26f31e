import { escaped, link, pageLinks, perPage, storyList } from "./parts.js";

export const data = { layout: "layout.11ty.js" };

export function render({ title, also = [], facts = [], content, collections, page }) {
  const stories = collections.grouped[page.url] ?? [];
  return `<header class="head"><h1>${escaped(title)}</h1>${also.length > 0 ? `<p class="note">Nama lain: ${escaped(also.join(", "))}</p>` : ""}</header><div class="prose">${content}</div>${facts.length > 0 ? `<ul class="roles">${facts.map(fact).join("")}</ul>` : ""}<p class="lead">${stories.length} berita</p>${storyList(collections.things, stories.slice(0, perPage))}${pageLinks(page.url, 1, Math.ceil(stories.length / perPage))}`;
}

const fact = ({ label, text, url, from, to }) =>
  `<li><p>${escaped(label)}: ${url ? link(url, text) : escaped(text)}</p>${from ? `<p class="note">mulai ${escaped(from)}</p>` : ""}${to ? `<p class="note">selesai ${escaped(to)}</p>` : ""}</li>`;
