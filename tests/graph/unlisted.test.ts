import { expect, test } from "vitest";
import { archiveOf, named, story } from "../archive-of.ts";

const { archive } = archiveOf({
  "people/warga-r.md": named("Rukmi Wangi", 'listed: false\naliases: ["Bu R."]\nformerly: ["/orang/lama"]'),
  "people/damar.md": named("Damar"),
  "topics/berita.md": named("Berita", "listed: false"),
  "places/arsip.md": named("2019", "listed: false"),
  "people/draf.md": named("Draf", "draft: true"),
  "people/tanpa-huruf.md": named("…", "listed: false"),
  "articles/2019/lampu.md": story("listed: false"),
});

test.each([
  "/orang/warga-r/",
  "/orang/lama/",
  "/orang/warga-r/berita/2/",
  "/orang/lama/sebutan/3/",
  "/penulis/warga-r/",
  "/penulis/rukmi-wangi/",
  "/penulis/bu-r/berita/2/",
  "/2019/lampu/",
  "/2019/lampu/sebutan/2/",
])("%s is of something unlisted", (address) => expect(archive.isUnlisted(address)).toBe(true));

test.each([
  "/",
  "/orang/",
  "/orang/damar/",
  "/orang/draf/",
  "/orang/warga-r-2/",
  "/tempat/warga-r/",
  "/orang/damar/berita/2/",
  "/arsip/",
  "/arsip/2019/",
])("%s is not", (address) => expect(archive.isUnlisted(address)).toBe(false));
