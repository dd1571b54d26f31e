import { link } from "./_includes/parts.js";

export const data = { layout: "layout.11ty.js", title: "Halaman tidak ada", permalink: "404.html" };

export const render = () =>
  `<h1>Halaman tidak ada</h1><p>Mungkin alamatnya berubah. ${link("/", "Ke beranda")}</p>`;
