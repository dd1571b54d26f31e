import { escaped, pageLinks, storyList } from "./_includes/parts.js";

export const data = {
  layout: "layout.11ty.js",
  pagination: { data: "collections.dates", size: 1, alias: "list" },
  permalink: ({ list }) => list.url,
  eleventyComputed: { title: ({ list }) => list.title },
};

export const render = ({ list, collections }) =>
  `<header class="head"><h1>${escaped(list.title)}</h1></header>${storyList(collections.things, list.stories)}${pageLinks(list.url.replace(/page\/\d+\/$/, ""), list.number, list.of)}`;
