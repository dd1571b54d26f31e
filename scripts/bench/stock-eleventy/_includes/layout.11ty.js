import { escaped, link } from "./parts.js";

const menu = Object.entries({
  years: "Arsip",
  follow_ups: "Tindak lanjut",
  people: "Orang",
  institutions: "Lembaga",
  events: "Peristiwa",
  places: "Tempat",
  topics: "Topik",
  tentang: "Tentang",
})
  .map(([path, name]) => `<li>${link(`/${path}/`, name)}</li>`)
  .join("");

export const render = ({ title, site, trail = [], content, page, summary }) =>
  `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>${escaped(title)} – ${escaped(site.title)}</title>${summary ? `<meta name="description" content="${escaped(summary)}"/>` : ""}<link rel="canonical" href="https://arsip-rekaan.example${page.url}"/><meta name="color-scheme" content="light dark"/><link rel="stylesheet" href="/style.css"/></head><body><a class="skip" href="#content">Langsung ke isi</a><header class="site-header"><p class="site-title">${link("/", site.title)}</p><nav id="menu" class="menu" aria-label="Menu utama"><ul class="site-menu">${menu}</ul></nav></header><nav class="breadcrumbs" aria-label="Letak halaman ini"><ol><li>${link("/", "Beranda")}</li>${trail.map(([url, name]) => `<li>${link(url, name)}</li>`).join("")}</ol></nav><main id="content" tabindex="-1">${content}</main><footer class="site-footer"><ul class="site-menu"><li>${link("/authors/", "Penulis")}</li></ul><p>${escaped(site.description)}</p><p class="print-only">https://arsip-rekaan.example${page.url}</p></footer></body></html>`;
