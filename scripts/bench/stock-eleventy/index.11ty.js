import { escaped, link, storyList } from "./_includes/parts.js";

export const data = { layout: "layout.11ty.js", title: "Beranda" };

export function render({ site, collections: { stories, things, grouped } }) {
  const people = Object.entries(grouped)
    .filter(([url]) => url.startsWith("/people/"))
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, 20);
  const sections = Object.values(things).filter(({ url }) => url.startsWith("/sections/"));
  return `<h1>${escaped(site.title)}</h1><section class="section"><h2>Berita terbaru</h2>${storyList(things, stories.slice(0, 40))}</section><section class="section"><h2>Sering diberitakan</h2><ul class="index">${people.map(([url, told]) => `<li>${link(url, things[url]?.data.title ?? url)} <span class="note">${told.length} berita</span></li>`).join("")}</ul></section><section class="section"><h2>Rubrik</h2><ul class="index">${sections.map(({ url, data }) => `<li>${link(url, data.title)}</li>`).join("")}</ul></section>`;
}
