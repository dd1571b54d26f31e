import { describe, expect, test } from "vitest";
import { isListAddress } from "../../src/model/list-address.ts";

describe("a list makes by itself", () => {
  test.each([
    "/arsip/",
    "/arsip/2023/",
    "/arsip/2023/11/",
    "/arsip/2023/11/berita/2/",
    "/rubrik/wisata/",
    "/rubrik/wisata/berita/4/",
    "/penulis/sekar-pagi/",
    "/koreksi/",
    "/orang/huruf/b/",
    "/orang/damar/berita/3/",
    "/orang/damar/sebutan/3/",
    "/2023/11/ponsel/sebutan/2/",
    "/2023/ponsel/sebutan/2/",
  ])("%s", (address) => expect(isListAddress(address, "id")).toBe(true));

  test("/archive/2023/ and /people/damar/stories/3/, where addresses are English", () => {
    expect(isListAddress("/archive/2023/", "en")).toBe(true);
    expect(isListAddress("/people/damar/stories/3/", "en")).toBe(true);
    expect(isListAddress("/arsip/2023/", "en")).toBe(false);
    expect(isListAddress("/orang/damar/berita/3/", "en")).toBe(false);
  });
});

describe("stands for a file", () => {
  test.each([
    "/",
    "/tentang/",
    "/about.html",
    "/arsip/lama.html",
    "/orang/",
    "/orang/damar/",
    "/orang/berita/",
    "/topik/sebutan/",
    "/orang/huruf/",
    "/2023/ponsel/",
    "/2023/11/ponsel/",
    "/2023/11/17/ponsel/",
    "/2023/berita/",
    "/berita/7/",
    "/berita/judul-lama/",
    "/lama/berita/judul-lama/",
  ])("%s", (address) => expect(isListAddress(address, "id")).toBe(false));
});
