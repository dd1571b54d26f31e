// As Eleventy's own documentation would have one build such a site: Markdown files with layouts, one collection for
// all stories, and one that groups them by what each front matter lists, made once. `tags` would make a collection
// of each thing by itself, and pagination over tags would leave none of the things a text of its own.
const kinds = ["people", "institutions", "events", "places", "topics", "follow_ups", "authors", "sections"];
const weights = { people: 100, institutions: 80, events: 80, topics: 40, places: 20 };
const perPage = 60;

export default function (config) {
  config.addPassthroughCopy("style.css");
  config.addCollection("stories", (api) => newestFirst(api.getFilteredByGlob("articles/**/*.md")));
  config.addCollection("things", (api) => byUrl(api.getFilteredByGlob("things/**/*.md")));
  config.addCollection("grouped", (api) => grouped(newestFirst(api.getFilteredByGlob("articles/**/*.md"))));
  config.addCollection("lists", (api) => lists(api));
  config.addCollection("dates", (api) => dates(newestFirst(api.getFilteredByGlob("articles/**/*.md"))));
  config.addFilter("related", related);
  return { dir: { includes: "_includes" }, markdownTemplateEngine: false };
}

const newestFirst = (stories) => stories.sort((a, b) => b.date - a.date);

const byUrl = (things) => Object.fromEntries(things.map((thing) => [thing.url, thing]));

// `/people/kexila-jalavilis/` -> stories, newest first.
function grouped(stories) {
  const groups = {};
  for (const story of stories) {
    for (const kind of kinds) {
      for (const slug of story.data[kind] ?? []) {
        const url = `/${kind}/${slug}/`;
        groups[url] ??= [];
        groups[url].push(story);
      }
    }
  }
  return groups;
}

// The pages of long lists behind the first one, which is the thing's own.
function lists(api) {
  const groups = grouped(newestFirst(api.getFilteredByGlob("articles/**/*.md")));
  const titles = byUrl(api.getFilteredByGlob("things/**/*.md"));
  return Object.entries(groups).flatMap(([url, stories]) =>
    Array.from({ length: Math.max(0, Math.ceil(stories.length / perPage) - 1) }, (_, at) => ({
      url: `${url}page/${at + 2}/`,
      title: titles[url]?.data.title ?? url,
      number: at + 2,
      of: Math.ceil(stories.length / perPage),
      stories: stories.slice((at + 1) * perPage, (at + 2) * perPage),
    })),
  );
}

// Years and months with their stories.
function dates(stories) {
  const found = {};
  for (const story of stories) {
    const month = story.date.toISOString().slice(0, 7);
    for (const [kind, name] of [
      ["years", month.slice(0, 4)],
      ["months", month],
    ]) {
      const url = `/${kind}/${name}/`;
      found[url] ??= { url, title: name, number: 1, of: 1, stories: [] };
      found[url].stories.push(story);
    }
  }
  return Object.values(found);
}

// The five stories that share most with the one at `url`.
function related(groups, data) {
  const scores = new Map();
  for (const [kind, weight] of Object.entries(weights)) {
    for (const slug of data[kind] ?? []) {
      for (const story of groups[`/${kind}/${slug}/`] ?? [])
        scores.set(story, (scores.get(story) ?? 0) + weight);
    }
  }
  return [...scores]
    .filter(([story]) => story.url !== data.page.url)
    .sort((a, b) => b[1] - a[1] || b[0].date - a[0].date)
    .slice(0, 5)
    .map(([story]) => story);
}
