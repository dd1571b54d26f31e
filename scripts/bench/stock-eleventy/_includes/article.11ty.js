import { dateOf, escaped, link, linkTo, storyList } from "./parts.js";

export const data = {
  layout: "layout.11ty.js",
  eleventyComputed: {
    trail: ({ page }) => {
      const month = page.date.toISOString().slice(0, 7);
      return [
        [`/years/${month.slice(0, 4)}/`, month.slice(0, 4)],
        [`/months/${month}/`, month],
      ];
    },
  },
};

const facts = {
  people: "Orang",
  institutions: "Lembaga",
  events: "Peristiwa",
  places: "Tempat",
  topics: "Topik",
  follow_ups: "Tindak lanjut",
};

export function render(data) {
  const { title, page, dateline, source, corrections = [], continues = [], content, collections } = data;
  const { things, grouped } = collections;
  const links = (kind) => (data[kind] ?? []).map((slug) => linkTo(things, `/${kind}/${slug}/`));
  const row = (kind, name) => {
    const found = links(kind);
    return found.length > 0
      ? `<div><dt>${name}</dt>${found.map((one) => `<dd>${one}</dd>`).join("")}</div>`
      : "";
  };
  const authors = links("authors");
  const related = this.related(grouped, data);
  return `<article><header class="head"><p class="kicker">${links("sections").join(" ")}</p><h1>${escaped(title)}</h1><p class="meta">${dateline ? `<span class="dateline">${escaped(dateline)}. </span>` : ""}<span class="date">Terbit ${dateOf(page.date)}</span></p>${authors.length > 0 ? `<p class="byline">Oleh ${authors.join(" ")}</p>` : ""}<p class="note">Berita lama: isinya menggambarkan keadaan waktu itu.</p>${corrections.length > 0 ? `<ul class="corrections">${corrections.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>` : ""}<dl class="brief">${row("people", "Siapa")}${row("places", "Di mana")}</dl></header><div class="prose">${content}</div>${source ? `<p class="source">Sumber: ${escaped(source)}, “${escaped(title)}” (alamat halaman tidak tercatat).</p>` : ""}<section class="section" aria-labelledby="s_about"><h2 id="s_about">Siapa dan apa dalam berita ini</h2><div class="section-body"><dl class="facts">${Object.entries(
    facts,
  )
    .map(([kind, name]) => row(kind, name))
    .join(
      "",
    )}</dl></div></section>${continues.length > 0 ? `<section class="section"><h2>Kelanjutan dari</h2><ul>${continues.map(({ url, name }) => `<li>${link(url, name)}</li>`).join("")}</ul></section>` : ""}${related.length > 0 ? `<section class="section" aria-labelledby="s_related"><h2 id="s_related">Berita terkait</h2><div class="section-body">${storyList(things, related)}</div></section>` : ""}</article>`;
}
