/** What a reader sees of the graph's harvest, on the pages themselves. */
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { archiveOf, named, story } from "../archive-of.ts";

const titled = (title: string, matter: string, body: string, published: string) =>
  story(matter, body, published).replace("Judul", title);

const others = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`articles/2010/lain-${at}.md`, story("", "", "2010")]),
);

function siteOf(files: Readonly<Record<string, string>>) {
  const { pages } = archiveOf({ ...others, ...files });
  return (path: string) => {
    const page = pages.find((other) => other.path === `${path}/index.html`);
    if (!page) throw new Error(`no page ${path}`);
    const { document } = parseHTML(page.render());
    const main = document.querySelector("main");
    if (!main) throw new Error(`no text at ${path}`);
    return {
      main: words(main),
      /** The part of the page under this heading; null where there is none. */
      section(heading: string) {
        const title = [...main.querySelectorAll("h2")].find(({ textContent }) => textContent === heading);
        return title?.parentElement ?? null;
      },
    };
  };
}

const words = (element: Element | null): string => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

const linesOf = (element: Element | null, selector: string): string[] =>
  [...(element?.querySelectorAll(selector) ?? [])].map(words);

const linksOf = (element: Element | null): string[] =>
  [...(element?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href") ?? "");

const cast = {
  "people/damar.md": named("Damar"),
  "people/ratna.md": named("Ratna"),
  "institutions/pemkab.md": named("Pemkab"),
  "institutions/dinas.md": named("Dinas PU", "parent: pemkab"),
  "institutions/unit.md": named("Unit Jembatan", "parent: dinas"),
  "follow_ups/janji.md": named("Jembatan selesai 2023", "kind: promise"),
};

describe("a story", () => {
  const page = siteOf({
    ...cast,
    "articles/2021/a.md": titled("Jembatan dijanjikan", "people: [ratna]", "", "2021-05-01"),
    "articles/2022/b.md": titled(
      "Jembatan dimulai",
      "continues: [2021/a]\npeople: [damar, ratna]\ninstitutions: [dinas]\nfollow_ups: [{id: janji, status: under-way}]",
      "",
      "2022-03",
    ),
    "articles/2023/c.md": titled(
      "Jembatan terhenti",
      "continues: [2022/b]\npeople: [damar]",
      "",
      "2023-11-17",
    ),
    "articles/2023/d.md": titled(
      "Bendungan retak",
      "people: [damar]\ninstitutions: [dinas]\nfollow_ups: [{id: janji}]",
      "",
      "2023-12-01",
    ),
  });

  test("leads to related stories and tells why, without those of its timeline", () => {
    const related = page("2022/b").section("Berita terkait");
    expect(linksOf(related)).toEqual(["/2023/d/"]);
    expect(linesOf(related, "p.note")).toEqual([
      "Sama-sama tentang Dinas PU, “Jembatan selesai 2023”, dan Damar.",
    ]);
    expect(page("2021/a").section("Berita terkait")).toBeNull();
  });

  test("shows in its thread who and what is new, and which promise moved", () => {
    const items = linesOf(page("2023/c").section("Rangkaian berita"), "li");
    expect(items[0]).not.toContain("Baru:");
    expect(items[1]).toContain("Nama baru: Damar, Dinas PU");
    expect(items[1]).toContain("Janji Jembatan selesai 2023: Sedang dikerjakan");
    expect(items[2]).not.toContain("Baru:");
  });

  test("says what came last in its thread, unless it is the last itself", () => {
    const line = "Kabar terbaru dalam rangkaian ini: Jembatan terhenti, 17 November 2023";
    expect(page("2021/a").main).toContain(line);
    expect(page("2022/b").main).toContain(line);
    expect(page("2023/c").main).not.toContain("Kabar terbaru");
    expect(page("2023/d").main).not.toContain("Kabar terbaru");
  });

  test("names eight new names at most, and counts the rest", () => {
    const names = Array.from({ length: 11 }, (_, at) => `orang-${at}`);
    const crowded = siteOf({
      ...Object.fromEntries(names.map((name) => [`people/${name}.md`, named(name)])),
      "articles/2021/a.md": story("", "", "2021"),
      "articles/2022/b.md": story(`continues: [2021/a]\npeople: [${names.join(", ")}]`, "", "2022"),
    });
    const thread = crowded("2021/a").section("Rangkaian berita");
    expect(linesOf(thread, ".note")).toEqual([`Nama baru: ${names.slice(0, 8).join(", ")}, dan 3 lainnya`]);
  });

  test("names five related stories at most, and a thread where that is the tie", () => {
    const links = Array.from({ length: 20 }, (_, at) => [
      `articles/2021/s${String(at).padStart(2, "0")}.md`,
      story(
        at ? `continues: ["2021/s${String(at - 1).padStart(2, "0")}"]\npeople: [damar]` : "people: [damar]",
      ),
    ]);
    const many = Array.from({ length: 400 }, (_, at) => [`articles/2011/l${at}.md`, story("", "", "2011")]);
    const long = siteOf({ ...cast, ...Object.fromEntries([...links, ...many]) });
    const related = long("2021/s00").section("Berita terkait");
    expect(linksOf(related)).toEqual(["19", "18", "17", "16", "15"].map((at) => `/2021/s${at}/`));
    expect(linesOf(related, "p.note")[0]).toBe("Sama-sama tentang Damar. Dalam rangkaian berita yang sama.");
  });
});

describe("a person", () => {
  const page = siteOf({
    ...cast,
    "articles/2021/a.md": story("people: [damar, ratna]\ninstitutions: [dinas]", "", "2021"),
    "articles/2023/b.md": story("people: [ratna, damar]"),
    "articles/2023/c.md": story("", "Kata [[damar]].", "2023~"),
  });

  test("is shown with those who are in the news together, with the number of stories and no claim", () => {
    const together = page("orang/damar").section("Diberitakan bersama");
    expect(words(together)).toContain("Ini tidak berarti ada hubungan di antara mereka.");
    const spoken = [...(together?.querySelectorAll("li") ?? [])].map((row) => {
      for (const unread of row.querySelectorAll("[aria-hidden]")) unread.remove();
      return words(row);
    });
    expect(spoken).toEqual(["Damar2 berita", "Ratna2 berita", "Dinas PU1 berita"]);
    expect(linksOf(together)).toEqual(["/orang/ratna/", "/lembaga/dinas/"]);
  });

  test("has a table of stories by year, with what is not sure at its end", () => {
    const table = page("orang/damar").section("Berita per tahun")?.querySelector("table") ?? null;
    expect(words(table?.querySelector("caption") ?? null)).not.toBe("");
    expect(linesOf(table, "th[scope=col]")).toEqual(["Tahun", "Tentangnya", "Hanya menyebut"]);
    expect(linesOf(table, "tbody tr")).toEqual(["202310", "202110", "Tahun tidak pasti01"]);
    expect(linesOf(table, "tbody th[scope=row]")).toEqual(["2023", "2021", "Tahun tidak pasti"]);
  });

  test("is shown with the newest story for each wording of a role", () => {
    const files = Array.from({ length: 7 }, (_, at) => [
      `articles/2023/s${at}.md`,
      titled(`Kabar ${at}`, "", "Kata [[damar|Camat Damar]].", `2023-0${at + 1}`),
    ]);
    const reported = siteOf({ ...cast, ...Object.fromEntries(files) })("orang/damar").section(
      "Sebutan dalam berita",
    );
    expect(linesOf(reported, "li")).toEqual(["“Camat Damar” Kabar 6; dan 6 lainnya"]);
  });

  test("of one year and few stories has no table, and with five stories has one", () => {
    const about = (count: number) =>
      siteOf({
        ...cast,
        ...Object.fromEntries(
          Array.from({ length: count }, (_, at) => [`articles/2023/s${at}.md`, story("people: [damar]")]),
        ),
      });
    expect(about(4)("orang/damar").section("Berita per tahun")).toBeNull();
    expect(about(5)("orang/damar").section("Berita per tahun")).not.toBeNull();
    expect(about(4)("orang/damar").section("Diberitakan bersama")).toBeNull();
  });
});

test("an institution counts the stories of what lies below it apart from its own", () => {
  const page = siteOf({
    ...cast,
    "articles/2021/a.md": story("institutions: [dinas]", "", "2021"),
    "articles/2022/b.md": story("institutions: [unit]", "", "2022"),
    "articles/2023/c.md": story("institutions: [pemkab, unit]"),
  });
  expect(page("lembaga/pemkab").main).toContain(
    "Pemkab 1 berita, 2 lagi tentang bagian-bagiannyaDinas PU 1 berita, 2 lagi tentang bagian-bagiannya",
  );
  expect(linesOf(page("lembaga/pemkab").section("Berita tentangnya"), "li")).toHaveLength(1);
});

test("an institution shows who holds a role on the archive's day, and apart who did at other times", () => {
  const page = siteOf({
    ...cast,
    "site.yaml": 'title: "Arsip Uji"\nurl: "https://uji.example/"\nas_of: "2024-06-30"\n',
    "people/damar.md": named("Damar", 'roles: [{title: Kepala, institution: dinas, from: "2021"}]'),
    "people/ratna.md": named(
      "Ratna",
      'roles: [{title: Kepala, institution: dinas, from: "2016", to: "2020"}]',
    ),
  });
  const staff = page("lembaga/dinas").section("Pejabat dan pengurus yang tercatat");
  expect(linesOf(staff, "h3")).toEqual([
    "Menurut catatan arsip per 30 Juni 2024",
    "Di waktu lain, atau waktunya tidak pasti",
  ]);
  expect(linesOf(staff, "li")).toEqual(["Damar: Kepalamulai 2021", "Ratna: Kepalamulai 2016, selesai 2020"]);
});

describe("an event of a long series", () => {
  const year = (at: number) => String(2000 + at);
  const page = siteOf(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `events/pekan-${year(at)}.md`,
        named(`Pekan ${year(at)}`, `date: "${year(at)}"\nseries: "Pekan"`),
      ]),
    ),
  );

  test("leads to the one before and the one after", () => {
    expect(page("peristiwa/pekan-2010").main).toContain(
      "Rangkaian: sebelumnyaPekan 2009, 2009Rangkaian: berikutnyaPekan 2011, 2011",
    );
    expect(page("peristiwa/pekan-2000").main).not.toContain("Rangkaian: sebelumnya");
    expect(page("peristiwa/pekan-2019").main).not.toContain("Rangkaian: berikutnya");
  });

  test("shows the row around it, and how many are left out on each side", () => {
    const series = page("peristiwa/pekan-2010").section("Rangkaian peristiwa");
    expect(linesOf(series, "li")).toHaveLength(13);
    expect(linesOf(series, ".note")).toEqual([
      "4 peristiwa sebelumnya tidak ditampilkan di sini",
      "3 peristiwa sesudahnya tidak ditampilkan di sini",
    ]);
    expect(linesOf(page("peristiwa/pekan-2000").section("Rangkaian peristiwa"), ".note")).toEqual([
      "13 peristiwa sesudahnya tidak ditampilkan di sini",
    ]);
  });
});
