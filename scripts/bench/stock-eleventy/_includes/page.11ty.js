import { escaped } from "./parts.js";

export const data = { layout: "layout.11ty.js" };

export const render = ({ title, content }) =>
  `<article><header class="head"><h1>${escaped(title)}</h1></header><div class="prose">${content}</div></article>`;
