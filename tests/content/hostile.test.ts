/**
 * Content from people who wish us ill: nothing in it runs, hangs, leads out of the folder or spoils another story.
 * Sizes are such that work that grows with the square of the input does not end in time, and other work hardly shows.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { afterEach, describe, expect, test } from "vitest";
import type { Body, Piece } from "../../src/content/body.ts";
import { parseBody } from "../../src/content/markdown.ts";
import type { Archive } from "../../src/graph/archive.ts";
import { problemWords } from "../../src/i18n/problem-text.ts";
import type { Problem } from "../../src/problem.ts";
import { sitePages } from "../../src/site/pages.tsx";
import { type Reading, readArchive } from "../../src/site/read-archive.ts";
import { report } from "../../src/site/report.ts";
import {
  archiveOf,
  editorialOff,
  type Files,
  inFolder,
  md,
  named,
  slugs,
  spots,
  story,
  thingAt,
} from "../archive-of.ts";

const neighbours: Files = {
  "people/damar.md": named("Damar"),
  "articles/2023/aman.md": story("people: [damar]", "Damar bertemu [[damar]]."),
};

/** Reads hostile files beside a story of good will, and sees to it that the story comes to no harm. */
function beside(files: Files, prepare: (folder: string) => void = () => {}): Reading {
  return inFolder({ ...neighbours, ...files }, (folder) => {
    prepare(folder);
    const reading = readArchive(folder);
    const { archive, problems } = reading;
    expect(problems.filter(({ file }) => file in neighbours)).toEqual([]);
    const unharmed = thingAt(archive, "articles", "2023/aman");
    expect(slugs(archive.story(unharmed).people)).toEqual(["damar"]);
    expect(slugs(archive.linksTo(thingAt(archive, "people", "damar")).about)).toContain("2023/aman");
    return reading;
  });
}

const evil = "articles/2023/jahat.md";
const problemsOf = (text: string | Uint8Array): readonly Problem[] => beside({ [evil]: text }).problems;

/** For what takes an instant: far more than that even on a busy machine, far less than work without end. */
const soon = { timeout: 30_000 };

/** What a hostile text calls where it is run. */
const global = globalThis as { jejakRan?: unknown };
const prototype = Object.getOwnPropertyNames(Object.prototype);

afterEach(() => {
  expect(global.jejakRan).toBeUndefined();
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

const isRun = (part: Body["parts"][number]): part is readonly Piece[] => typeof part !== "string";
const pieces = (text: string): Piece[] => parseBody(text, 1).parts.filter(isRun).flat();
const hrefs = (text: string) => pieces(text).flatMap((piece) => (piece.kind === "link" ? [piece.href] : []));

/** As a browser understands an address of this site. */
const schemeOf = (href: string) => new URL(href, "https://uji.example/").protocol;
const harmlessSchemes = ["https:", "http:", "mailto:", "tel:"];

/** A link that hands out how to cite a story, as a file that nothing runs. */
const isCitation = (element: Element): boolean =>
  element.hasAttribute("download") &&
  /^data:application\/(?:x-bibtex|vnd\.citationstyles\.csl\+json);charset=utf-8,[^"<>]*$/.test(
    element.getAttribute("href") ?? "",
  );

/** What machines are told of a page: text in JSON, and nothing in it that could end its element or hide that end. */
function isData(element: Element): boolean {
  const text = element.textContent ?? "";
  return (
    element.tagName === "SCRIPT" &&
    element.getAttribute("type") === "application/ld+json" &&
    !text.includes("<") &&
    typeof JSON.parse(text) === "object"
  );
}

function isHarmful(element: Element): boolean {
  const isCode = /^(?:script|style|iframe|object|embed|template)$/i.test(element.tagName);
  if (isData(element)) return false;
  if (isCode && /jejakRan\(/.test(element.outerHTML)) return true;
  return element.getAttributeNames().some((name) => {
    if (/^on/i.test(name)) return true;
    if (!/^(?:href|src|action|formaction|data|poster|xlink:href)$/i.test(name)) return false;
    if (isCitation(element)) return false;
    return !harmlessSchemes.includes(schemeOf(element.getAttribute(name) ?? ""));
  });
}

/** Every page, with nothing on it that would run `jejakRan` or lead to a scheme that runs anything. */
function expectHarmlessPages(archive: Archive): string {
  // styles and scripts hold nothing of the content but colours, which the schema lets in as numbers only
  const pages = sitePages(archive)
    .filter(({ path }) => !path.startsWith("aset/"))
    .map((page) => page.render());
  const elements = pages
    .filter((text) => text.startsWith("<!"))
    .flatMap((page) => [...parseHTML(page).document.querySelectorAll("*")]);
  expect(elements.length).toBeGreaterThan(100);
  // one expectation for all: with one for each attribute they would take most of the time
  expect(elements.filter(isHarmful).map(({ outerHTML }) => outerHTML)).toEqual([]);
  return pages.join("\n");
}

describe("front matter that would run", () => {
  const languages = ["js", "javascript", "json", "toml", "coffee", "coffeescript", "ts", "node", "eval"];

  test.each(languages)("---%s is refused, and neither run nor read", (language) => {
    const code = "{ title: (globalThis.jejakRan = 'ya'), published: '2023' }";
    for (const opening of [`---${language}`, `--- ${language}`, `---${language.toUpperCase()}`]) {
      expect(spots(problemsOf(`${opening}\n${code}\n---\n`))).toEqual([`${evil}:1:1 front-matter-language`]);
    }
  });

  test("that throws stops nobody", () => {
    expect(spots(problemsOf('---js\nthrow new Error("mati")\n---\n'))).toEqual([
      `${evil}:1:1 front-matter-language`,
    ]);
  });

  test.each([
    "!!js/function 'function () { globalThis.jejakRan = 1 }'",
    "!!js/function >\n  function () { globalThis.jejakRan = 1 }",
    "!!js/undefined ''",
    "!!js/regexp /a/",
    "!!python/object/apply:os.system ['touch /tmp/jejak']",
    "!<tag:yaml.org,2002:js/function> 'x'",
    "!ruby/object:Gem::Installer {}",
  ])("in a type tag is refused: %s", (value) => {
    expect(spots(problemsOf(`---\npublished: "2023"\ntitle: ${value}\n---\n`))).toEqual([
      expect.stringMatching(/^articles\/2023\/jahat\.md:3:\d+ yaml-syntax$/),
    ]);
  });
});

describe("files that a site generator would run", () => {
  const code = "globalThis.jejakRan = true; throw new Error('mati');";
  const files = [
    "_data/global.js",
    "_data/global.json",
    "_includes/layout.njk",
    "articles/2023/2023.11tydata.json",
    "articles/_data/global.cjs",
    "articles/articles.11tydata.cjs",
    "articles/articles.11tydata.js",
    "articles/articles.11tydata.mjs",
    "articles/articles.json",
    "eleventy.config.js",
    "index.html",
    "index.liquid",
    "index.njk",
    "package.json",
    "people/damar.11tydata.js",
    "people/halaman.11ty.js",
    "people/halaman.webc",
    "tsconfig.json",
  ];

  test("are told of, each by its name, and left alone", () => {
    const { problems } = beside(Object.fromEntries(files.map((file) => [file, code])));
    expect(spots(problems)).toEqual(files.toSorted().map((file) => `${file}:1:1 ignored-file`));
  });

  test("are left alone where their name begins with a dot", () => {
    expect(beside({ ".eleventy.js": code, "people/.eleventyignore": "damar.md" }).problems).toEqual([]);
  });

  test("a folder with the name of a story holds no story", () => {
    const { problems, archive } = beside({
      "people/x.md/isi.md": named("X"),
      "articles/2023/y.md/foto.exe": "",
      "_data/people/z.md": named("Z"),
    });
    expect(spots(problems)).toEqual([
      "_data/people/z.md:1:1 bad-file-name",
      "articles/2023/y.md/foto.exe:1:1 ignored-file",
      "people/x.md/isi.md:1:1 bad-file-name",
    ]);
    expect(archive.things).toHaveLength(2);
  });
});

describe("text that would run in a template or a browser", () => {
  const payloads = [
    "{{ 7 * 7 }}{{ constructor.constructor('globalThis.jejakRan = 1')() }}",
    "{% set x = jejakRan() %}{% include '/etc/passwd' %}{%- raw -%}",
    `<%= jejakRan() %>\${jejakRan()}#{jejakRan()}`,
    "<script>jejakRan()</script>",
    "<scr<script>ipt>jejakRan()</script>",
    "</p></div><script>jejakRan()</script>",
    "</title></style></textarea></noscript><script>jejakRan()</script>",
    "--><script>jejakRan()</script><!--",
    "]]><script>jejakRan()</script>",
    '<img src=x onerror="jejakRan()">',
    '" onmouseover="jejakRan()" x="',
    "' onmouseover='jejakRan()' x='",
    "<svg/onload=jejakRan()>",
    "<iframe srcdoc='<script>parent.jejakRan()</script>'></iframe>",
    "<a href=javascript:jejakRan()>x</a>",
    "<style>@import 'javascript:jejakRan()'</style>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=jejakRan()>",
    "\\<script>jejakRan()\\</script>",
    "&lt;script&gt;jejakRan()&lt;/script&gt;",
  ];

  test.each(payloads)("in a body is shown as it is written: %s", (payload) => {
    const { archive, problems } = beside({ [evil]: story("", `Awal ${payload} akhir.\n`) });
    expect(problems).toEqual([]);
    expectHarmlessPages(archive);
    const page =
      sitePages(archive)
        .find(({ path }) => path === "2023/jahat/index.html")
        ?.render() ?? "";
    const shown = parseHTML(page).document.querySelector(".prose")?.textContent ?? "";
    const written = payload.replaceAll("\\<", "<").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    expect(shown).toContain(written);
  });

  test("in every part of a body is harmless", () => {
    for (const payload of payloads) {
      const body = [
        `# ${payload}`,
        `- ${payload}\n  1. ${payload}`,
        `> ${payload}\n> — ${payload}`,
        `| ${payload} | b |\n| :-: | --- |\n| ${payload} | [[damar|${payload}]] |`,
        `[[damar|${payload}]] [[?${payload}]] [${payload}](https://a.example/ "${payload}")`,
        `![${payload}](https://a.example/x.png "${payload}")`,
        `\`${payload}\``,
        `\`\`\`${payload}\n${payload}\n\`\`\``,
        `~~~ "><script>jejakRan()</script>\n${payload}\n~~~`,
        `    ${payload}`,
        payload,
      ].join("\n\n");
      expectHarmlessPages(beside({ [evil]: story("", body), "topics/t.md": named("T", "", body) }).archive);
    }
  });

  test("in every key of front matter is harmless", () => {
    for (const payload of payloads.filter((text) => !/["\\]/.test(text))) {
      const text = `"${payload} [[damar|${payload.replace(/[[\]]/g, "")}]]"`;
      const files = {
        "site.yaml": `title: ${text}\nurl: "https://uji.example/"\ndescription: ${text}\npublisher: {name: ${text}}\nlicence: {name: ${text}}\nsections: [{id: a, name: ${text}}]\nmenu: [{label: ${text}, url: /}]\n${editorialOff}`,
        [evil]: md(
          `title: ${text}\npublished: "2023"\npublished_note: ${text}\nsummary: ${text}\nsection: a\nbyline: [${text}]\ndateline: ${text}\nsource: {publisher: ${text}, title: ${text}}\ncorrections: [{kind: correction, date: "2023", text: ${text}}]\nimage: {src: media/a.png, alt: ${text}, caption: ${text}, credit: ${text}}\nsearch_also: [${text}]\npeople: [jahat]\nfollow_ups: [{id: jahat, status: stalled, note: ${text}}]`,
        ),
        "people/jahat.md": named(
          "x",
          `aliases: [${text}]\nprefix: ${text}\nsuffix: ${text}\nnote: ${text}\nroles: [{title: ${text}, institution: jahat, seen: "2023", source: ${text}}]`,
        ).replace('name: "x"', `name: ${text}`),
        "institutions/jahat.md": md(`name: ${text}\nshort: ${text}\naliases: [${text}]\nkind: ${text}`),
        "events/jahat.md": md(`name: ${text}\ndate: "2023"\nseries: ${text}`),
        "places/jahat.md": md(`name: ${text}\ncode: ${text}`),
        "follow_ups/jahat.md": md(
          `name: ${text}\nkind: promise\npromise: {by: jahat, office: {title: ${text}, institution: jahat}, promised_to: ${text}, attested: ${text}}\nlog: [{date: "2023", status: stalled, note: ${text}}]`,
        ),
        "topics/jahat.md": md(`name: ${text}\naliases: [${text}]`),
        "pages/jahat.md": md(`title: ${text}`),
        "media/a.png": readFileSync("tests/fixtures/archive/media/jembatan-senja.png"),
      };
      const { archive, problems } = beside(files);
      expect(problems.filter(({ rule }) => rule !== "unclosed-mention")).toEqual([]);
      expectHarmlessPages(archive);
      const astray = story(`image: {src: ${text}, alt: ${text}}`);
      expect(spots(beside({ [evil]: astray }).problems)[0]).toBe(`${evil}:4:14 missing-file`);
    }
  });
});

describe("links that would run", () => {
  const targets = [
    "javascript:jejakRan()",
    "JaVaScRiPt:jejakRan()",
    "javascript://a.example/%0AjejakRan()",
    "javascript&colon;jejakRan()",
    "javascript&#58;jejakRan()",
    "javascript&#x3a;jejakRan()",
    "&#106;avascript:jejakRan()",
    "&#x6A;avascript:jejakRan()",
    "&#0000106avascript:jejakRan()",
    "java&Tab;script:jejakRan()",
    "java&NewLine;script:jejakRan()",
    "java&#10;script:jejakRan()",
    "&#1;javascript:jejakRan()",
    "&#32;javascript:jejakRan()",
    "&nbsp;javascript:jejakRan()",
    "\u0001javascript:jejakRan()",
    "\u00a0javascript:jejakRan()",
    "\u2028javascript:jejakRan()",
    "\ufeffjavascript:jejakRan()",
    "javascript\\:jejakRan()",
    "\\javascript:jejakRan()",
    "%6Aavascript:jejakRan()",
    "javascript%3AjejakRan()",
    "data:text/html,<script>jejakRan()</script>",
    "DATA:text/html;base64,PHNjcmlwdD4=",
    "data&colon;text/html,x",
    "data:image/svg+xml,<svg/onload=jejakRan()>",
    "vbscript:jejakRan()",
    "VbScRiPt&colon;jejakRan()",
    "blob:https://a.example/x",
    "file:///etc/passwd",
    "view-source:javascript:jejakRan()",
    "feed:javascript:jejakRan()",
    "intent://a#Intent;scheme=javascript;end",
  ];
  const forms: Readonly<Record<string, (target: string) => string>> = {
    inline: (target) => `[x](${target})`,
    "in angle brackets": (target) => `[x](<${target}>)`,
    "after blanks": (target) => `[x](   ${target}   )`,
    "with a title": (target) => `[x](${target} "judul")`,
    reference: (target) => `[x][y]\n\n[y]: ${target}\n`,
    "reference in angle brackets": (target) => `[y]\n\n[y]: <${target}> 'judul'\n`,
    autolink: (target) => `<${target}>`,
    picture: (target) => `![x](${target})`,
    "picture in a link": (target) => `[![x](${target})](${target})`,
    heading: (target) => `# [x](${target})`,
    table: (target) => `| a |\n| - |\n| [x](${target}) |\n`,
  };

  test.each(Object.keys(forms))("%s: never become links", (form) => {
    for (const target of targets) {
      for (const href of hrefs(forms[form]?.(target) ?? ""))
        expect(harmlessSchemes).toContain(schemeOf(href));
    }
  });

  test("are harmless on the page", () => {
    const body = Object.values(forms)
      .flatMap((form, index) => targets.map((target) => form(target).replaceAll("[y]", `[y${index}]`)))
      .join("\n\n");
    expectHarmlessPages(beside({ [evil]: story("", body) }).archive);
  });

  test("however they are put together", () => {
    const parts = fc.constantFrom(
      ..."javascript:|JAVA|script|data:|vbscript:|:|&colon;|&#58;|&Tab;|&#10;|&#1;|&nbsp;|\\|/|//|%0a|%3a|#|?|<|>|(|)|[|]|\t|\n| |\u0000|\u200b|\ufeff|text/html,|jejakRan()|https://|a.example".split(
        "|",
      ),
      "|",
    );
    const target = fc.array(parts, { minLength: 1, maxLength: 7 }).map((list) => list.join(""));
    fc.assert(
      fc.property(target, fc.constantFrom(...Object.values(forms)), (text, form) => {
        for (const href of hrefs(form(text))) {
          if (URL.canParse(href, "https://uji.example/")) expect(harmlessSchemes).toContain(schemeOf(href));
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("are refused in front matter", () => {
    const address = '"javascript:jejakRan()"';
    const files = {
      [evil]: story(`source: {url: ${address}}`),
      "people/jahat.md": named("J", `same_as: [${address}, "data:text/html,x"]`),
      "institutions/jahat.md": named("J", `website: ${address}\nsame_as: [${address}]`),
    };
    expect(spots(beside(files).problems)).toEqual([
      `${evil}:4:15 wrong-value`,
      "institutions/jahat.md:3:10 wrong-value",
      "institutions/jahat.md:4:11 wrong-value",
      "people/jahat.md:3:11 wrong-value",
      "people/jahat.md:3:36 wrong-value",
    ]);
  });

  test("are refused in the settings", () => {
    const site = (more: string) => `title: A\nurl: "https://uji.example/"\n${more}\n`;
    for (const more of [
      'menu: [{label: a, url: "javascript:jejakRan()"}]',
      'menu: [{label: a, url: "//jahat.example/"}]',
      'publisher: {name: a, url: "javascript:jejakRan()"}',
      'licence: {name: a, url: "data:text/html,x"}',
      'contact: {url: "vbscript:x"}',
    ]) {
      expect(spots(beside({ "site.yaml": site(more) }).problems)).toEqual([
        expect.stringMatching(/^site\.yaml:3:\d+ wrong-value$/),
      ]);
    }
  });

  test("an old address leads neither out of the site nor up its folders", () => {
    for (const address of [
      "//jahat.example/",
      "/../../jahat/",
      "/a/../../jahat/",
      "/..",
      "/%2e%2e/jahat/",
      "/\\\\jahat",
    ]) {
      expect(spots(problemsOf(story(`formerly: ["${address}"]`)))).toEqual([`${evil}:4:12 wrong-value`]);
    }
  });
});

describe("keys named like parts of every object", () => {
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  test.each(keys)("%s is an unknown key, and changes nothing", (key) => {
    const value = "{polluted: true, prototype: {polluted: true}, toString: 1}";
    expect(spots(problemsOf(story(`${key}: ${value}`)))).toEqual([`${evil}:4:1 unknown-key`]);
    expect(spots(problemsOf(story(`source: {${key}: ${value}}`)))).toEqual([`${evil}:4:10 unknown-key`]);
    expect(spots(problemsOf(story(`"${key}": ${value}`)))).toEqual([`${evil}:4:1 unknown-key`]);
  });

  test.each(keys)("%s names nothing that is there", (key) => {
    const { problems } = beside({
      [evil]: story(`people: ["${key}"]\nsection: "${key}"`, `[[${key}]] [[people/${key}]]`),
    });
    expect(spots(problems)).toEqual([
      `${evil}:4:10 unknown-reference`,
      `${evil}:5:10 unknown-reference`,
      `${evil}:7:1 unknown-reference`,
      expect.stringMatching(/^articles\/2023\/jahat\.md:7:\d+ unknown-reference$/),
    ]);
  });

  test("an id, a status, a kind and a language that are such names are refused or harmless", () => {
    const { archive } = beside({
      [evil]: story('lang: "constructor"\nid: "constructor"'),
      "topics/constructor.md": named("constructor", "id: valueof"),
      "follow_ups/prototype.md": named("P", "kind: constructor"),
      "people/tostring.md": named("toString", "roles: [{title: constructor, acting: __proto__}]"),
    });
    expectHarmlessPages(archive);
  });
});

describe("YAML that unfolds or folds too far", () => {
  test("aliases of aliases are refused, not unfolded", () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? "a0: &a0 [x]" : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    );
    const problems = problemsOf(md(levels.join("\n")));
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file, rule }) => `${file} ${rule}`))).toEqual(
      new Set([`${evil} yaml-alias`]),
    );
  });

  test("one alias is refused where it stands, also a merge and a circle", () => {
    expect(spots(problemsOf(md('title: &t "A"\npublished: *t')))).toContain(`${evil}:3:12 yaml-alias`);
    expect(spots(problemsOf(md("a: &a {b: 1}\nc:\n  <<: *a")))).toContain(`${evil}:4:7 yaml-alias`);
    expect(spots(problemsOf(md("a: &a [*a]")))).toContain(`${evil}:2:8 yaml-alias`);
  });

  test.each([100, 300, 600, 900, 1500, 10_000])("%i brackets deep is a mistake of that file", (depth) => {
    for (const [open, close] of [
      ["[", "]"],
      ["{a: ", "}"],
      ["[{a: ", "}]"],
    ] as const) {
      for (const key of ["people", "warna"]) {
        const yaml = `published: "2023"\n${key}: ${open.repeat(depth)}${close.repeat(depth)}`;
        const problems = problemsOf(md(yaml));
        expect(problems.length).toBeGreaterThan(0);
        expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([evil]));
      }
    }
  });

  test.each([100, 500, 1000, 1300])("%i lines deep is a mistake of that file", (depth) => {
    const yaml = Array.from({ length: depth }, (_, level) => `${" ".repeat(level + 1)}a:`).join("\n");
    const problems = problemsOf(md(`title: A\npublished: "2023"\nsource:\n${yaml}`));
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([evil]));
  });

  const keys = (count: number) => Array.from({ length: count }, (_, index) => `warna-${index}: 1`).join("\n");
  const items = (count: number, item: (index: number) => string) =>
    `people:\n${Array.from({ length: count }, (_, index) => `  - ${item(index)}`).join("\n")}`;

  test.each([
    ["keys that are not known", keys(1000)],
    ["references to nobody", items(1000, (index) => `"tak-ada-${index}"`)],
    ["values that do not fit", items(1000, String)],
    ["mentions of nobody", `byline:${items(1000, () => '"[[tak-ada]]"').slice("people:".length)}`],
  ])("1,000 %s are 1,000 problems", soon, (_, yaml) => {
    const problems = problemsOf(story(yaml));
    expect(problems).toHaveLength(1000);
    expect(problems.map(({ line }) => line).at(-1)).toBeGreaterThanOrEqual(1003);
  });

  test("a title of 30,000 letters is long, and is nobody's nearest name", soon, () => {
    const { problems } = beside({
      "people/panjang.md": named("a".repeat(30_000)),
      [evil]: story(`people: ["${"b".repeat(30_000)}"]`),
    });
    expect(spots(problems)).toEqual([`${evil}:4:10 unknown-reference`]);
  });

  test.each([
    ["comments", "# a\n".repeat(7_000)],
    ["blank lines", "\n".repeat(30_000)],
    ["blanks", `summary: a${" ".repeat(30_000)}b\n`],
  ])("many %s are no mistake", soon, (_, yaml) => {
    expect(problemsOf(`---\ntitle: A\npublished: "2023"\n${yaml}---\n`)).toEqual([]);
    const [problem, ...more] = problemsOf(`---\ntitle: A\npublished: "2023"\n${yaml.repeat(5)}---\n`);
    expect(problem).toMatchObject({ file: evil, rule: "too-large", values: { part: "front-matter" } });
    expect(more).toEqual([]);
  });

  test.each([
    ["quotes", `summary: ${'"'.repeat(20_000)}`],
    ["hyphens", `summary: ${"- ".repeat(20_000)}`],
    ["question marks", `summary: ${"? ".repeat(20_000)}`],
    ["exclamation marks", `summary: ${"!".repeat(100_000)}`],
    ["letters of an address and a blank", `source: {url: "https://${"a".repeat(120_000)} "}`],
    ["letters of an id", `id: "${"a-".repeat(50_000)}"`],
    ["dates", `updated: "[${"2023,".repeat(12_000)}2023]"`],
  ])("many %s are a mistake of that file", soon, (_, yaml) => {
    const problems = problemsOf(story(yaml));
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([evil]));
  });

  test("many blanks behind the opening hyphens", soon, () => {
    expect(spots(problemsOf(`---${" ".repeat(130_000)}x\ntitle: A\n---\n`))).toEqual([
      `${evil}:1:1 front-matter-language`,
    ]);
  });

  test("settings of many slashes or dots", soon, () => {
    const site = (more: string) => beside({ "site.yaml": `title: A\n${more}\n` }).problems;
    expect(site(`url: "https://a.example/${"/".repeat(30_000)}a"`)).toHaveLength(1);
    expect(site(`url: "https://a.example/"\ncontact: {email: "${"a.".repeat(15_000)}"}`)).toHaveLength(1);
    expect(site(`url: "https://a.example/"\n${"# a\n".repeat(130_000)}`)).toMatchObject([
      { rule: "too-large" },
    ]);
  });
});

describe("bodies that go on and on", () => {
  const megabyte = 1_000_000;
  const unit = (text: string, size = 200_000) => text.repeat(Math.floor(size / text.length));

  test.each([
    ["open mentions", unit("[[", 2 * 200_000)],
    ["open mentions with bars", unit("[[a|")],
    ["open links", unit("[")],
    ["links that never close", unit("[a](b")],
    ["pictures that never close", unit("![")],
    ["brackets that close", `${unit("[", 50_000)}${unit("]", 50_000)}`],
    ["quotations", unit("> ", megabyte)],
    ["lists", unit("- ")],
    ["numbered lists", unit("1. ")],
    ["emphasis", unit("*a **b ")],
    ["stars", unit("*")],
    ["underlines in words", unit("a_")],
    ["strikes", unit("~~a ")],
    ["backticks", unit("`a ``b ")],
    ["entities", unit("&#x")],
    ["ampersands", unit("&")],
    ["angle brackets", unit("<a ")],
    ["comments", unit("<!--")],
    ["backslashes", unit("\\")],
    ["bars", unit("|")],
    ["a table without rows", `${unit("|a", 50_000)}\n${unit("|-", 50_000)}\n`],
    ["rows of a table", `|a|\n|-|\n${unit("|b|\n")}`],
    ["footnote-like marks", unit("[^a]:")],
    ["calls of a footnote", `[^a]: b\n\n${unit("[^a] ")}`],
    [
      "footnotes",
      Array.from({ length: 10_000 }, (_, index) => `a[^${index}]\n\n[^${index}]: b\n\n`).join(""),
    ],
    ["footnotes in place", unit("^[a] ")],
    ["footnotes that are not closed", unit("^[a ")],
    ["headings of one name", unit("# a\n")],
    ["addresses alone", unit("https://a.example/b\n\n")],
    ["references", Array.from({ length: 10_000 }, (_, index) => `[a${index}]: /b\n`).join("")],
    ["uses of a reference", `[a]: /b\n\n${unit("[a] ")}`],
    ["gaps", unit("[[?a]] ")],
    ["pictures", unit("![a](b.png) ")],
    ["pictures without words or end", unit("![](")],
    ["pictures on lines of their own", unit("![a](b.png)\n")],
    ["pictures in pictures", unit("![a ")],
    ["links to files", unit("[a](b.pdf) ")],
    ["mentions without blanks", unit("[[damar]]")],
    ["mentions in a table", `|a|\n|-|\n${unit("|[[damar|D]]|\n")}`],
    ["words of one line", unit("kata ")],
    ["one endless word", unit("a")],
    ["paragraphs", unit("a\n\n")],
    ["hard breaks", unit("a  \n")],
    ["fences", unit("```\n")],
    ["quotations with sources", unit("> a\n> — b\n\n")],
    ["template marks", unit("{{ a }}{% b %}")],
    ["surrogates and combining marks", unit("👩‍👩‍👧‍👦é")],
  ])("%s without end", soon, (_, body) => {
    const { archive, problems } = beside({
      [evil]: story("places: [rawa]", body),
      "places/rawa.md": named("Rawa"),
    });
    expect(problems.filter(({ file }) => file !== evil)).toEqual([]);
    expect(slugs(archive.articles)).toContain("2023/jahat");
  });

  test.each([
    ["hyphens and then a letter", `${"-".repeat(300_000)}x`],
    ["hyphens and blanks and then a letter", `${"- ".repeat(200_000)}x`],
    ["bars, hyphens and then a letter", `${"|:-".repeat(150_000)}x`],
    ["blank lines", `a${"\n".repeat(400_000)}b`],
    ["blank quotations", `${">\n".repeat(300_000)}b`],
    ["blanks", `a${" ".repeat(400_000)}b`],
    ["underlined headings", "a\n=\n\n".repeat(20_000)],
    ["line separators", "\u2028".repeat(300_000)],
    ["paragraph separators and hyphens", "\u2029-".repeat(150_000)],
    ["mentions, one a line", "[[damar]]\n".repeat(55_000)],
    ["gaps, one a line", "[[?a]]\n".repeat(55_000)],
  ])("%s", soon, (_, body) => {
    const { archive, problems } = beside({ [evil]: story("", body) });
    expect(problems).toEqual([]);
    expect(slugs(archive.articles)).toContain("2023/jahat");
  });

  test("a story that names one person 20,000 times does not flood that person's page", soon, () => {
    const body = unit("[[damar]] ");
    const { archive, problems } = beside({ [evil]: story("", body) });
    expect(problems).toEqual([]);
    const page =
      sitePages(archive)
        .find(({ path }) => path === "orang/damar/index.html")
        ?.render() ?? "";
    expect(page).toContain("Damar");
    expect(page.length).toBeLessThan(body.length / 10);
  });

  test("more headings than a function has room for", () => {
    const { archive } = beside({ [evil]: story("", "# a\n".repeat(130_000)) });
    expect(slugs(archive.articles)).toContain("2023/jahat");
  });

  test("lists within lists within lists", () => {
    for (const mark of ["- ", "1. ", "> ", "* > "]) {
      const body = Array.from(
        { length: 1000 },
        (_, depth) => `${" ".repeat(depth * mark.length)}${mark}a`,
      ).join("\n");
      expect(problemsOf(story("", body.slice(0, megabyte)))).toEqual([]);
    }
  });

  test("50,000 mentions of nobody, one a line", soon, () => {
    const problems = problemsOf(story("", "[[tak-ada]]\n".repeat(50_000)));
    expect(problems).toHaveLength(50_000);
    expect(problems.at(-1)).toMatchObject({ file: evil, line: 50_004, column: 1 });
  });

  test("50,000 mentions of nobody with blanks in them on one line", soon, () => {
    const problems = problemsOf(story("", "[[ a ]]".repeat(50_000)));
    expect(problems).toHaveLength(50_000);
    expect(problems.at(-1)).toMatchObject({ line: 5, column: 349_994 });
  });

  test("20,000 mentions of nobody on one line", soon, () => {
    const problems = problemsOf(story("", "[[a]]".repeat(20_000)));
    expect(problems).toHaveLength(20_000);
    expect(problems.at(-1)).toMatchObject({ line: 5, column: 99_996 });
  });
});

/** What no reader can see, but for line feed and tab. */
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

describe("files that are not what they seem", () => {
  const only = (text: string | Uint8Array, rule: string) => {
    const found = spots(problemsOf(text));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${evil}:\\d+:\\d+ ${rule}$`));
  };

  test("Latin-1 is refused, at its first letter that is no UTF-8", () => {
    expect(spots(problemsOf(Buffer.from(story('summary: "José"'), "latin1")))).toEqual([
      `${evil}:4:14 not-utf8`,
    ]);
  });

  test("UTF-16 is refused, with a mark at its start; without one it is at least told of", () => {
    only(Buffer.from(`\ufeff${story()}`, "utf16le"), "not-utf8");
    only(Buffer.from(`\ufeff${story()}`, "utf16le").swap16(), "not-utf8");
    const unmarked = problemsOf(Buffer.from(story(), "utf16le"));
    expect(new Set(unmarked.map(({ file, rule }) => `${file} ${rule}`))).toEqual(
      new Set([`${evil} hidden-character`]),
    );
  });

  test("bytes of any kind are refused or harmless", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, asBody) => {
        const text = asBody ? Buffer.concat([Buffer.from(story()), bytes]) : bytes;
        const problems = problemsOf(text);
        if (!asBody) expect(problems.map(({ file }) => file)).toContain(evil);
      }),
      { numRuns: 50 },
    );
  });

  test("NUL, escape and bidirectional marks are told of and left out", () => {
    for (const character of ["\0", "\x1b[31m", "\u202e", "\u2066", "\x9b"]) {
      const { archive, problems } = beside({ [evil]: story("", `Kata ${character}rahasia.`) });
      expect(spots(problems)).toEqual([`${evil}:5:6 hidden-character`]);
      expect(expectHarmlessPages(archive)).not.toContain(character);
    }
  });

  test("hidden characters that are written as escapes or entities do not reach the page", () => {
    const written = [
      story('summary: "a\\0b"'),
      story('summary: "a\\u202eb"'),
      story('summary: "a\\x1b[31mb"'),
      story("", "a&#x202e;b &#8238; &#0; &#27;"),
      story("", "[a](https://a.example/&#x202e;) [[damar|a&#x2066;b]]"),
    ];
    for (const text of written) {
      const { archive } = beside({ [evil]: text });
      // lines of CSV end as its standard wants
      expect(expectHarmlessPages(archive).replaceAll("\r\n", "\n").match(hidden)).toBeNull();
    }
  });

  test("a byte order mark and any line ends are as good as others", () => {
    for (const lineEnd of ["\n", "\r\n", "\r"]) {
      const text = `\ufeff${story("summary: Isi\nwarna: 1", "Satu [[tak-ada]].\n")}`.replaceAll(
        "\n",
        lineEnd,
      );
      expect(spots(problemsOf(text))).toEqual([`${evil}:5:1 unknown-key`, `${evil}:7:6 unknown-reference`]);
      const { archive, problems } = beside({ [evil]: text.replace("warna: 1", "dateline: A") });
      expect(spots(problems)).toEqual([`${evil}:7:6 unknown-reference`]);
      expect(thingAt(archive, "articles", "2023/jahat").summary).toBe("Isi");
    }
  });

  test.each([
    "",
    "---",
    "---\n",
    "---\ntitle: A\n",
    `---\n${"a: b\n".repeat(10_000)}`,
    "--",
    "- - -\n",
    "Isi saja.",
  ])("%.20j… has no front matter", (text) => only(text, "no-front-matter"));

  test("front matter without keys lacks them", () => {
    expect(spots(problemsOf("---\n---"))).toEqual([`${evil}:2:1 missing-key`, `${evil}:2:1 missing-key`]);
  });

  test("50 MB that take no room on the disk are too large, and are not read", () => {
    const { problems } = beside({}, (folder) => {
      for (const path of [evil, "media/besar.png"]) {
        mkdirSync(join(folder, "media"), { recursive: true });
        const file = openSync(join(folder, path), "w");
        ftruncateSync(file, 50 * 1024 * 1024);
        closeSync(file);
      }
    });
    expect(spots(problems)).toEqual([`${evil}:1:1 too-large`]);
    expect(problems[0]?.values).toEqual({ size: "1 MB", part: "file" });
  });
});

describe("what is no file", () => {
  test("symbolic links are told of and never followed", () => {
    inFolder({ "rahasia.md": story("", "Kata sandi: merpati.") }, (outside) => {
      const { archive, problems } = beside({}, (folder) => {
        symlinkSync("/etc/passwd", join(folder, "people/passwd.md"));
        symlinkSync(join(outside, "rahasia.md"), join(folder, evil));
        symlinkSync(outside, join(folder, "places"));
        symlinkSync("..", join(folder, "articles/2023/naik"));
        symlinkSync("sendiri", join(folder, "articles/2023/sendiri"));
        symlinkSync("tidak-ada", join(folder, "people/buntu.md"));
        mkdirSync(join(folder, "media"));
        symlinkSync("/etc/passwd", join(folder, "media/foto.png"));
      });
      expect(spots(problems)).toEqual([
        "articles/2023/jahat.md:1:1 symbolic-link",
        "articles/2023/naik:1:1 symbolic-link",
        "articles/2023/sendiri:1:1 symbolic-link",
        "media/foto.png:1:1 symbolic-link",
        "people/buntu.md:1:1 symbolic-link",
        "people/passwd.md:1:1 symbolic-link",
        "places:1:1 symbolic-link",
      ]);
      expect(expectHarmlessPages(archive)).not.toMatch(/merpati|root:/);
    });
  });

  test("settings that are a symbolic link are not followed either", () => {
    inFolder({ "lain.yaml": 'title: Rahasia\nurl: "https://rahasia.example/"\n' }, (outside) => {
      inFolder({ "isi/people/damar.md": named("Damar") }, (folder) => {
        symlinkSync(join(outside, "lain.yaml"), join(folder, "isi/site.yaml"));
        const { archive, problems } = readArchive(join(folder, "isi"));
        expect(spots(problems)).toEqual(["site.yaml:1:1 symbolic-link"]);
        expect(archive.settings.title).not.toBe("Rahasia");
      });
    });
  });

  test.skipIf(process.platform === "win32")("a pipe is told of, and nobody waits for it", () => {
    const { problems } = beside({}, (folder) => {
      execFileSync("mkfifo", [join(folder, evil), join(folder, "media.md")]);
    });
    expect(problems.map(({ file }) => file)).toEqual([evil, "media.md"]);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a file or folder that may not be read is told of; the others are read",
    () => {
      inFolder({ ...neighbours, [evil]: story(), "places/rawa.md": named("Rawa") }, (folder) => {
        chmodSync(join(folder, evil), 0);
        chmodSync(join(folder, "places"), 0);
        try {
          const { archive, problems } = readArchive(folder);
          expect(problems.map(({ file }) => file)).toEqual([evil, "places"]);
          expect(slugs(archive.articles)).toEqual(["2023/aman"]);
        } finally {
          chmodSync(join(folder, "places"), 0o755);
        }
      });
    },
  );

  test("folders within folders within folders are gone through", () => {
    const deep = `articles/${"a/".repeat(300)}x.md`;
    expect(spots(beside({ [deep]: story() }).problems)).toEqual([`${deep}:1:1 bad-file-name`]);
  });
});

describe("file names", () => {
  const names = [
    "<img src=x onerror=jejakRan()>.md",
    '"><script>jejakRan()<.md',
    "a\nb.md",
    "a\x1b[31mb.md",
    "a\u202eb.md",
    "{{ 7 * 7 }}.md",
    "$(touch jejak).md",
    "'; rm -rf x; '.md",
    "..md",
    "a..md",
    " .md",
    "a.md.md",
    "%2e%2e.md",
    "con.md ",
    "-rf.md",
    "Ａ.md",
  ];

  test.runIf(process.platform === "linux")("that no address can hold are told of by that name", () => {
    const files = names.filter((name) => !name.startsWith(".")).map((name) => `people/${name}`);
    const { archive, problems } = beside(Object.fromEntries(files.map((file) => [file, named("X")])));
    expect(problems.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    for (const { rule, values } of problems) {
      if (rule === "bad-file-name") expect(values.better).toMatch(/^people\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
      else expect(rule).toBe("ignored-file");
    }
    expectHarmlessPages(archive);
  });

  test.runIf(process.platform === "linux")("and keys cannot write on the terminal what they like", () => {
    const files = Object.fromEntries(
      names.filter((name) => !name.startsWith(".")).map((name) => [`people/${name}`, ""]),
    );
    const keys = '"\\e[2J": 1\n"\\u202e": 1\n"a\\nb": 1\nlevel: "\\e]0;x\\a"\nparent: "\\x9b31m"\n';
    const { problems } = beside({ ...files, "places/x.md": named("X", keys) });
    for (const language of ["id", "en"] as const) {
      const lines = report(problems, { language, content: "content", all: true }).split("\n");
      expect(lines).toHaveLength(problems.length + 1);
      for (const line of lines) {
        expect(line.match(hidden)).toBeNull();
      }
    }
  });

  test.runIf(process.platform === "linux")("that are no UTF-8 are told of, in files and in folders", () => {
    const bad = (folder: string, name: string) =>
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);
    const { problems } = beside({}, (folder) => {
      writeFileSync(bad(folder, "people/José.md"), named("José"));
    });
    expect(problems).toHaveLength(1);
    inFolder(neighbours, (folder) => {
      mkdirSync(bad(folder, "people/Ñ"));
      try {
        expect(readArchive(folder).archive.articles).toHaveLength(1);
      } finally {
        rmdirSync(bad(folder, "people/Ñ"));
      }
    });
  });

  test("of one thing, written twice in capitals and small letters, never lose a file in silence", () => {
    const files = { "people/budi.md": named("Budi"), "people/BUDI.md": named("BUDI") };
    const { archive, problems } = beside(files);
    const told = problems.map(({ file }) => file);
    expect(archive.people.length + told.length).toBeGreaterThanOrEqual(2);
  });
});

describe("an archive that is damaged at one spot", () => {
  const fixture = join(import.meta.dirname, "../fixtures/archive");
  const names = readdirSync(fixture, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.md$/.test(name))
    .sort();
  const whole = Object.fromEntries(
    ["site.yaml", ...names].map((name) => [name, readFileSync(join(fixture, name), "utf8")]),
  );
  const lines = Object.values(whole).flatMap((text) => text.split("\n"));
  const marks = "[[|]]|[[?|\"|'|: |- |\t|---|#|&a |*a |!!x |[|]|{|}|0|\n|> |\\|`|~|date: x|draft: true".split(
    "|",
  );

  /** The text with one part of it cut out, doubled, or taken by another. */
  const damage = fc
    .record({
      name: fc.constantFrom(...names),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.constantFrom(0, 1, 40),
      put: fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...lines)),
      byLine: fc.boolean(),
    })
    .map(({ name, at, cut, put, byLine }) => {
      const parts = (whole[name] ?? "").split(byLine ? "\n" : "");
      parts.splice(Math.floor(at * parts.length), cut, put);
      return { name, text: parts.join(byLine ? "\n" : "") };
    });

  test("can still be read, and every problem has its place and its words", () => {
    fc.assert(
      fc.property(damage, ({ name, text }) => {
        const files: Record<string, string> = { ...whole, [name]: text };
        for (const problem of archiveOf(files).problems) {
          const { file, line, column } = problem;
          const row = files[file]?.split("\n")[line - 1];
          expect(row).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((row ?? "").length + 1);
          for (const language of ["id", "en"] as const) {
            expect(problemWords(problem, language)).not.toMatch(/undefined|\[object|NaN/);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

test("a story may be named after any of the site's own pages without taking its place", () => {
  const { problems } = beside({
    "pages/orang.md": md("title: A"),
    "pages/index.md": md("title: B"),
    "articles/2023/11.md": story(),
    "topics/index.md": named("C"),
  });
  expect(spots(problems)).toContain("pages/orang.md:1:1 duplicate-url");
});

test("a story that says the same as another is still another", () => {
  const { archive } = beside({ [evil]: story("people: [damar]", "Damar bertemu [[damar]].") });
  expect(slugs(archive.articles)).toEqual(["2023/aman", "2023/jahat"]);
});
