import { describe, expect, test } from "vitest";
import type { Redirect } from "../../src/graph/archive.ts";
import { archiveOf, md, named, story } from "../archive-of.ts";

const ways = (files: Readonly<Record<string, string>>): string[] =>
  archiveOf(files).archive.redirects.map(({ from, to }: Redirect) => `${from} ${to}`);

const formerly = (...addresses: string[]) => `formerly: ${JSON.stringify(addresses)}`;

describe("an old address", () => {
  test("leads to the page that names it, of any kind", () => {
    expect(
      ways({
        "articles/2023/11/a.md": story(formerly("/2023/11/lama/")),
        "events/b.md": named("B", `date: "2023"\n${formerly("/acara/b")}`),
        "follow_ups/c.md": named("C", `kind: case\n${formerly("/perkara/c/")}`),
        "institutions/d.md": named("D", formerly("/dinas/d/")),
        "pages/e.md": md(`title: E\n${formerly("/about.html")}`),
        "people/f.md": named("F", formerly("/orang/f-lama/", "/tokoh/caf%C3%A9/")),
        "places/g.md": named("G", formerly("/peta/g.pdf")),
        "topics/h.md": named("H", formerly("/label/h/index.html")),
      }),
    ).toEqual([
      "/2023/11/lama/ /2023/11/a/",
      "/acara/b/ /peristiwa/b/",
      "/perkara/c/ /tindak-lanjut/c/",
      "/dinas/d/ /lembaga/d/",
      "/about.html /e/",
      "/orang/f-lama/ /orang/f/",
      "/tokoh/café/ /orang/f/",
      "/peta/g.pdf /tempat/g/",
      "/label/h/ /topik/h/",
    ]);
  });

  test("of a withdrawn story still leads to the page that says so", () => {
    const withdrawal = 'corrections: [{kind: withdrawal, date: "2024", text: Dicabut.}]';
    expect(ways({ "articles/2023/a.md": story(`${withdrawal}\n${formerly("/lama/")}`) })).toEqual([
      "/lama/ /2023/a/",
    ]);
  });

  test.each(["listed: false", "draft: true", "nama: salah"])("of a thing with %s leads nowhere", (key) => {
    expect(ways({ "people/a.md": named("A", `${key}\n${formerly("/lama/")}`) })).toEqual([]);
  });
});

describe("where a page has taken the place of another that has gone", () => {
  test("all old addresses lead straight to it", () => {
    expect(
      ways({
        "people/b.md": named("B", `listed: false\n${formerly("/a/")}`),
        "people/c.md": named("C", formerly("/orang/b/")),
        "people/x.md": named("X", `draft: true\n${formerly("/orang/y/")}`),
        "people/y.md": named("Y", `draft: true\n${formerly("/y-lama/")}`),
        "people/z.md": named("Z", formerly("/orang/x/")),
      }),
    ).toEqual([
      "/orang/b/ /orang/c/",
      "/orang/x/ /orang/z/",
      "/a/ /orang/c/",
      "/orang/y/ /orang/z/",
      "/y-lama/ /orang/z/",
    ]);
  });

  test("a ring of them ends", () => {
    const hidden = (...from: string[]) => named("X", `listed: false\n${formerly(...from)}`);
    expect(
      ways({
        "people/a.md": hidden("/orang/c/", "/lama/"),
        "people/b.md": hidden("/orang/a/"),
        "people/c.md": hidden("/orang/b/"),
        "people/diri.md": hidden("/orang/diri/"),
      }),
    ).toEqual([]);
  });

  test("a chain of 10,000 is no slower than 10,000 single ones", () => {
    const number = 10_000;
    const files = Object.fromEntries(
      Array.from({ length: number }, (_, at) => [
        `people/p-${at}.md`,
        named("P", `${at < number - 1 ? "listed: false\n" : ""}${formerly(`/orang/p-${at - 1}/`)}`),
      ]),
    );
    const { archive } = archiveOf(files);
    expect(archive.redirects).toHaveLength(number);
    expect(new Set(archive.redirects.map(({ to }) => to))).toEqual(new Set([`/orang/p-${number - 1}/`]));
  });
});

test("what a person wrote follows the person whose page has moved", () => {
  const { archive } = archiveOf({
    "people/darma-setya.md": named("Darma Setya", 'formerly: ["/orang/darma-satya/", "/tim/darma/"]'),
    "people/melati.md": named("Melati", 'formerly: ["/orang/mawar/"]'),
    "articles/2023/a.md": story('byline: ["[[darma-setya]]"]', "Menyebut [[melati]]."),
  });
  expect(archive.redirects.filter(({ to }) => to.startsWith("/penulis/"))).toEqual([
    { from: "/penulis/darma-satya/", to: "/penulis/darma-setya/" },
  ]);
});
