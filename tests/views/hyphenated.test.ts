/** Soft hyphens stand in running text alone, and nowhere but on the page. */
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { softHyphen } from "../../src/i18n/word-breaks.ts";
import { archiveOf, named, story, thingAt } from "../archive-of.ts";

const word = "pertanggungjawaban";

const body = `## Soal ${word}

Kepala desa menuntut ${word} dari [[damar|pihak ${word}]] dan [catatan ${word}](https://a.example/${word}).

> Kami menunggu ${word}.
> — [[damar]], pemegang ${word}

\`${word}\` [[?${word}]] **${word}**

> Satu.
>
> > ${word}

Akhirnya ${word}.
`;

const archiveWith = (matter: string, site = "") =>
  archiveOf({
    "articles/2023/a.md": story(matter, body),
    "people/damar.md": named("Damar"),
    ...(site && { "site.yaml": site }),
  });

function proseOf({ pages }: ReturnType<typeof archiveOf>) {
  const html = pages.find(({ path }) => path === "2023/a/index.html")?.render() ?? "";
  const { document } = parseHTML(html);
  return { html, document, prose: document.querySelector(".prose") };
}

const broken = (text: string | null | undefined): boolean => (text ?? "").includes(softHyphen);

test("a story's running text may break; headings, mentions, links, quotations, code and gaps may not", () => {
  const { document, prose } = proseOf(archiveWith(""));
  const paragraphs = [...(prose?.querySelectorAll("p") ?? [])].filter((p) => !p.closest("blockquote"));
  expect(paragraphs.map(({ textContent }) => broken(textContent))).toEqual([true, true, true]);
  const whole = [...(prose?.querySelectorAll("h2, a, blockquote, code, .gap") ?? [])];
  expect(whole.length).toBeGreaterThan(6);
  expect(whole.filter(({ textContent }) => broken(textContent))).toEqual([]);
  expect(broken(prose?.querySelector("strong")?.textContent)).toBe(true);
  prose?.remove();
  expect(broken(document.documentElement.outerHTML)).toBe(false);
});

test("without its soft hyphens the page is as it would be without hyphenation", () => {
  const { html } = proseOf(archiveWith(""));
  const { html: english } = proseOf(archiveWith("lang: en"));
  const bodyIn = (page: string) => /<div class="prose"[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1];
  expect(bodyIn(html)?.replaceAll(softHyphen, "")).toBe(bodyIn(english));
});

test("only text in Indonesian is broken, by the story's language or else the site's", () => {
  const english = 'title: "A"\nurl: "https://a.example/"\nlanguage: en\n';
  expect(broken(proseOf(archiveWith("lang: en")).html)).toBe(false);
  expect(broken(proseOf(archiveWith("", english)).html)).toBe(false);
  expect(broken(proseOf(archiveWith("lang: id", english)).html)).toBe(true);
});

test("what the archive itself knows holds no soft hyphen", () => {
  const { archive } = archiveWith("");
  expect(broken(JSON.stringify(archive.body(thingAt(archive, "articles", "2023/a"))))).toBe(false);
  const [naming] = archive.linksTo(thingAt(archive, "people", "damar")).mentioning;
  expect(naming?.mentions[0]?.before).toContain(word);
});
