import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressesAbove,
  addressPattern,
  encodedAddress,
  lastName,
  pageAddress,
  pageFile,
} from "../src/address.ts";

describe("an address as it may be written", () => {
  test.each([
    "/",
    "/a/",
    "/a",
    "/about.html",
    "/a/b.pdf",
    "/caf%C3%A9/",
    "/café/",
    "/a..b/",
    "/100%/",
    "/%20a/",
  ])("%s is one", (written) => expect(written).toMatch(addressPattern));

  test.each([
    "",
    "a/",
    "//a/",
    "/a//b/",
    "/../a/",
    "/a/./b/",
    "/%2e%2E/a/",
    "/a%2fb/",
    "/a%5Cb/",
    "/a\\b/",
    "/a b/",
    "/?p=1",
    "/a/#b",
    "/a%00/",
    "https://a.example/",
  ])("%j is none", (written) => expect(written).not.toMatch(addressPattern));
});

describe("the address of a page", () => {
  test.each([
    ["/orang/x", "/orang/x/"],
    ["/orang/x/index.html", "/orang/x/"],
    ["/index.html", "/"],
    ["/caf%C3%A9/", "/café/"],
    ["/cafe%CC%81/", "/café/"],
    ["/about.html", "/about.html"],
    ["/a/b.PDF", "/a/b.PDF"],
    ["/versi-2.0", "/versi-2.0/"],
    ["/100%", "/100%/"],
    ["/a\ud800/", "/a\ufffd/"],
  ])("%j is %j", (written, address) => expect(pageAddress(written)).toBe(address));

  test("is the same however it is encoded, and written so that no host takes it for a pattern", () => {
    expect(encodedAddress("/berita lama/*/:a/?b#c/é/")).toBe("/berita%20lama/%2A/%3Aa/%3Fb%23c/%C3%A9/");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const address = pageAddress(`/${name.replace(/[/\\]/g, "")}x/`);
        expect(pageAddress(encodedAddress(address))).toBe(address);
        expect(encodedAddress(address)).toMatch(/^\/[!-~]*$/);
      }),
    );
  });
});

describe("the file at an address", () => {
  test.each([
    ["/", "index.html"],
    ["/orang/x/", "orang/x/index.html"],
    ["/about.html", "about.html"],
    ["/lama/about.HTM", "lama/about.HTM"],
    ["/berita lama/", "berita lama/index.html"],
  ])("%s is %s", (address, file) => expect(pageFile(address)).toBe(file));

  test.each([
    "/a.pdf",
    "/a.php",
    "/*/",
    "/a:b/",
    "/.jejak-files/",
    "/a/.git/",
    "/a?/",
    "/titik./",
    `/${"a".repeat(201)}/`,
  ])("%j is no page", (address) => expect(pageFile(address)).toBeNull());

  test("is none where the whole path is too long", () => {
    expect(pageFile("/ab".repeat(300))).toBeNull();
    expect(pageFile(`${"/ab".repeat(600)}/`)).toBeNull();
  });
});

test("the addresses above one end with the front page, which has none above", () => {
  expect([...addressesAbove("/orang/x/berita/3/")]).toEqual([
    "/orang/x/berita/",
    "/orang/x/",
    "/orang/",
    "/",
  ]);
  expect([...addressesAbove("/about.html")]).toEqual(["/"]);
  expect([...addressesAbove("/")]).toEqual([]);
});

test.each([
  ["/2023/11/ponsel/", "ponsel"],
  ["/orang/damar", "damar"],
  ["/tentang.html", "tentang"],
  ["people/damar", "damar"],
  ["damar", "damar"],
  ["/", ""],
])("the last name of %s is %j", (address, name) => {
  expect(lastName(address)).toBe(name);
});
