// What the layouts share.
export const perPage = 60;

const day = new Intl.DateTimeFormat("id", { dateStyle: "long", timeZone: "Asia/Jakarta" });

export const escaped = (text) =>
  String(text).replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );

export const link = (url, name) => `<a href="${url}">${escaped(name)}</a>`;

export const linkTo = (things, url) => link(url, things[url]?.data.title ?? url);

export const dateOf = (date) =>
  `<time datetime="${date.toISOString().slice(0, 10)}">${day.format(date)}</time>`;

export const storyLine = (things) => (story) =>
  `<li><p class="story-line"><span class="story-title">${link(story.url, story.data.title)}</span> <span class="story-date">${dateOf(story.date)}</span></p>${story.data.summary ? `<p class="story-summary">${escaped(story.data.summary)}</p>` : ""}<p class="note">${[...story.data.sections.map((id) => `/sections/${id}/`), ...(story.data.people ?? []).map((slug) => `/people/${slug}/`)].map((url) => linkTo(things, url)).join(", ")}</p></li>`;

export const storyList = (things, stories) =>
  `<ul class="story-list">${stories.map(storyLine(things)).join("")}</ul>`;

export function pageLinks(url, number, of) {
  if (of < 2) return "";
  const items = Array.from({ length: of }, (_, at) =>
    at + 1 === number
      ? `<li aria-current="page">${number}</li>`
      : `<li>${link(at === 0 ? url : `${url}page/${at + 1}/`, at + 1)}</li>`,
  );
  return `<nav class="pages" aria-label="Halaman"><ol>${items.join("")}</ol></nav>`;
}
