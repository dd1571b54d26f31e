import { describe, expect, test } from "vitest";
import type { Piece, Run } from "../../src/content/body.ts";
import { parseBody, type ReadBody } from "../../src/content/markdown.ts";

const parse = (text: string): ReadBody => parseBody(text, 1);
const isRun = (part: string | Run): part is Run => typeof part !== "string";
const pieces = (text: string): Piece[] => parse(text).parts.filter(isRun).flat();

/** The text of a piece, in angle brackets where it is none. */
function shown(piece: Piece): string {
  if (piece.kind === "text") return piece.text;
  if (piece.kind === "html") return piece.html;
  if (piece.kind === "link") return `<a href="${piece.href}">`;
  if (piece.kind === "label") return `{${piece.name}}`;
  if (piece.kind === "embed") return `<embed ${piece.what} ${piece.service} ${piece.href}>`;
  if (piece.kind === "picture") return `<img ${piece.src} ${piece.alt}>`;
  if (piece.kind === "file") return `<file ${piece.src}>`;
  if (piece.kind === "file-end") return "</file>";
  return piece.kind === "gap" ? `<gap ${piece.known}>` : `<${piece.target}>`;
}
const html = (text: string) =>
  parse(text)
    .parts.map((part) => (isRun(part) ? part.map(shown).join("") : part))
    .join("");
const hrefs = (text: string) => pieces(text).flatMap((piece) => (piece.kind === "link" ? [piece.href] : []));
const words = (run: Run | undefined) => (run ?? []).map(shown).join("");

describe("running text", () => {
  test("is one run a paragraph, with its words in one piece", () => {
    expect(parse("Satu &amp; dua\\* tiga.\n\nEmpat.")).toEqual({
      parts: [
        "<p>",
        [{ kind: "text", text: "Satu & dua* tiga.", linkable: true }],
        "</p>\n<p>",
        [{ kind: "text", text: "Empat.", linkable: true }],
        "</p>\n",
      ],
      marks: [],
      attributions: [],
      sentences: [],
    });
  });

  test("over two lines of the file is still in one piece", () => {
    expect(pieces("Kabupaten\nLembayung")).toEqual([
      { kind: "text", text: "Kabupaten\nLembayung", linkable: true },
    ]);
  });

  test("keeps emphasis, and a break where one is written", () => {
    expect(html("*satu* **dua**  \ntiga\\\nempat")).toBe(
      "<p><em>satu</em> <strong>dua</strong><br>\ntiga<br>\nempat</p>\n",
    );
  });

  test("in a link or in code is no place for further links", () => {
    const texts = pieces("satu [dua](https://a.example/) `tiga` empat");
    expect(texts.flatMap((piece) => (piece.kind === "text" ? [[piece.text, piece.linkable]] : []))).toEqual([
      ["satu ", true],
      ["dua", false],
      [" ", true],
      ["tiga", false],
      [" empat", true],
    ]);
  });

  test("after a link over two lines can be linked again", () => {
    const texts = pieces("[satu\ndua](https://a.example/)\ntiga");
    expect(texts.flatMap((piece) => (piece.kind === "text" ? [[piece.text, piece.linkable]] : []))).toEqual([
      ["satu\ndua", false],
      ["\ntiga", true],
    ]);
  });

  test("is not changed for the sake of typography", () => {
    expect(html('"Rp5.000" -- (c) ... www.a.example')).toBe('<p>"Rp5.000" -- (c) ... www.a.example</p>\n');
  });

  test("an empty body has no parts", () => {
    expect(parse("")).toEqual({ parts: [], marks: [], attributions: [], sentences: [] });
    expect(parse("\n\n")).toEqual({ parts: [], marks: [], attributions: [], sentences: [] });
  });
});

describe("headings", () => {
  const tags = (text: string) => [...html(text).matchAll(/<(h\d) id="[^"]+">/g)].map(([, tag]) => tag);

  test("begin at the second level, as the title is the first", () => {
    expect(tags("## a\n\n### b")).toEqual(["h2", "h3"]);
    expect(tags("# a\n\n## b\n\n# c")).toEqual(["h2", "h3", "h2"]);
    expect(tags("a\n===\n\nb\n---")).toEqual(["h2", "h3"]);
  });

  test("never go below the sixth level", () => {
    expect(tags("# a\n\n###### b")).toEqual(["h2", "h6"]);
  });

  test("close with the tag that they opened with", () => {
    expect(html("# a")).toBe(
      '<h2 id="a">a <a class="anchor" href="#a" aria-label="{linkToHeading}">#</a></h2>\n',
    );
  });

  const ids = (text: string) => [...html(text).matchAll(/<h\d id="([^"]+)">/g)].map(([, id]) => id);

  test("have ids made of their words, each its own", () => {
    expect(ids("## Tiang kedua\n\n## Tiang Kedua!\n\n## Tiang kedua 2\n\n## Tiang kedua")).toEqual([
      "tiang-kedua",
      "tiang-kedua-2",
      "tiang-kedua-2-2",
      "tiang-kedua-3",
    ]);
    expect(ids("## Kata [[damar|Damar]] dan [[kota-selasih]]\n\n## ???\n\n##")).toEqual([
      "kata-damar-dan-kota-selasih",
      "bagian",
      "bagian-2",
    ]);
  });
});

describe("blocks", () => {
  test("lists, also those that count from another number", () => {
    expect(html("3. a\n4. b\n   - c")).toBe(
      '<ol start="3">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n',
    );
  });

  test("a table has headed columns, and each column keeps its side", () => {
    const table = html("| a | b | c | d |\n| :-- | --: | :-: | --- |\n| 1 | 2 | 3 | 4 |\n");
    expect(table).not.toContain("style=");
    const cells = [...table.matchAll(/<(t[hd])([^>]*)>(.)</g)].map(([, tag, attributes = "", text]) => [
      tag,
      text,
      /class="([^"]*)"/.exec(attributes)?.[1] ?? "",
      attributes.includes('scope="col"'),
    ]);
    const [left, right, centre, none] = cells.slice(0, 4).map(([, , name]) => name);
    expect(right).toBe("end");
    expect(centre).toBe("centre");
    expect(none).toBe("");
    expect(["", "start"]).toContain(left);
    expect(cells).toEqual([
      ["th", "a", left, true],
      ["th", "b", right, true],
      ["th", "c", centre, true],
      ["th", "d", none, true],
      ["td", "1", left, false],
      ["td", "2", right, false],
      ["td", "3", centre, false],
      ["td", "4", none, false],
    ]);
  });

  test("code is shown as it is, with its language", () => {
    expect(html('```js\nif (a < b) "&"\n```\n')).toBe(
      '<pre tabindex="0"><code class="language-js">if (a &lt; b) &quot;&amp;&quot;\n</code></pre>\n',
    );
    expect(html('```"><script>\na\n```\n')).not.toContain("<script>");
  });

  test("a picture in the text is told in its words, without marks", () => {
    expect(html("![Jembatan *Senja*](/media/jembatan.png)")).toContain("Jembatan Senja");
  });
});

describe("quotations", () => {
  test("with a source line keep words and source apart", () => {
    const { attributions, parts } = parse("> Kami menunggu.\n> — [[damar]], Plt. Kepala Dinas\n");
    expect(attributions.map(words)).toEqual(["<damar>, Plt. Kepala Dinas"]);
    expect(parts.filter(isRun).map(words)).toEqual(["Kami menunggu.", "<damar>, Plt. Kepala Dinas"]);
    expect(parts.filter((part) => !isRun(part)).join("")).toBe(
      '<figure class="quote">\n<blockquote>\n<p></p>\n</blockquote>\n<figcaption>— </figcaption>\n</figure>\n',
    );
  });

  test("may name a source without a name", () => {
    expect(words(parse("> Rusak.\n> — salah satu warga").attributions[0])).toBe("salah satu warga");
  });

  test("may have the source in a paragraph of its own, and several paragraphs of words", () => {
    expect(html("> Satu.\n>\n> Dua.\n>\n> — [[damar]]\n")).toContain(
      "<p>Satu.</p>\n<p>Dua.</p>\n</blockquote>\n",
    );
    expect(html("> Satu.\n>\n> — [[damar]]\n")).toBe(
      '<figure class="quote">\n<blockquote>\n<p>Satu.</p>\n</blockquote>\n<figcaption>— <damar></figcaption>\n</figure>\n',
    );
  });

  test("take a dash of any kind for the source, but only on the last line", () => {
    expect(parse("> a\n> – b").attributions).toHaveLength(1);
    expect(parse("> a\n> -- b").attributions).toHaveLength(1);
    expect(parse("> a  \n> — b").attributions).toHaveLength(1);
    expect(parse("> a\n> — b\n> c").attributions).toHaveLength(0);
    expect(parse("> a —\n> b").attributions).toHaveLength(0);
    expect(parse("> a\n> —b").attributions).toHaveLength(0);
    expect(parse("a\n— b").attributions).toHaveLength(0);
  });

  test("without a source are quotations all the same, but none that anybody said", () => {
    expect(parse("> Satu.").attributions).toEqual([]);
    expect(html("> Satu.")).toBe("<blockquote>\n<p>Satu.</p>\n</blockquote>\n");
  });

  test("within quotations have each their own source", () => {
    const { attributions, parts } = parse("> > Dalam.\n> > — a\n>\n> Luar.\n> — b\n");
    expect(attributions.map(words)).toEqual(["a", "b"]);
    expect(parts.filter(isRun).map(words)).toEqual(["Dalam.", "a", "Luar.", "b"]);
  });

  test("keep every letter of what was said", () => {
    const said = '"Ya..." -- (c) 1/2 +-';
    expect(words(parse(`> ${said}\n> — a`).parts.find(isRun))).toBe(said);
  });
});

describe("what could run in a browser is only text", () => {
  const fragments = [
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    "<svg/onload=alert(1)>",
    "<!-- a -->",
    "<b>a</b>",
    "a <a href='javascript:alert(1)'>b</a>",
  ];

  test.each(fragments)("%s", (fragment) => {
    expect(pieces(fragment).map(shown).join("")).toBe(fragment);
    expect(pieces(fragment).every(({ kind }) => kind === "text")).toBe(true);
  });

  test.each(fragments)("%s as a heading, in a list, in a table and in a quotation", (fragment) => {
    const cell = `# ${fragment}\n\n- ${fragment}\n\n| a |\n| - |\n| ${fragment} |\n\n> ${fragment}\n`;
    const markup = parse(cell)
      .parts.filter((part) => !isRun(part))
      .join("")
      .replace(/(?: id="|href="#)[a-z0-9-]*"/g, "");
    expect(markup).not.toMatch(/script|onerror|onload|<!--|<b>|javascript/);
  });

  test("template marks stay as they are", () => {
    const text = `{{ title }} {% raw %} {# a #} \${1} <%= 1 %>`;
    expect(pieces(text)).toEqual([{ kind: "text", text, linkable: true }]);
  });
});

describe("footnotes", () => {
  const text = "Jalan[^a] itu[^b] rusak[^a].\n\n[^a]: Menurut [[damar]].\n[^b]: Dilihat redaksi.\n";

  test("are numbered in the order of the text, and each leads there and back", () => {
    const [before = "", after = ""] = html(text).split('<section class="footnotes"');
    expect(
      [...before.matchAll(/href="(#[^"]+)" id="([^"]+)" aria-label="{footnote} \d">(\d)</g)].map((match) =>
        match.slice(1),
      ),
    ).toEqual([
      ["#note_1", "call_1", "1"],
      ["#note_2", "call_2", "2"],
      ["#note_1", "call_1-2", "1"],
    ]);
    expect([...after.matchAll(/<li id="([^"]+)">/g)].map(([, id]) => id)).toEqual(["note_1", "note_2"]);
    expect(
      [...after.matchAll(/ <a href="(#[^"]+)" aria-label="{backToText}(?: \d)?">/g)].map(([, to]) => to),
    ).toEqual(["#call_1", "#call_1-2", "#call_2"]);
  });

  test("may name people, at their own line", () => {
    expect(pieces(text)).toContainEqual(
      expect.objectContaining({ kind: "mention", target: "damar", line: 3 }),
    );
  });

  test("do not stand in the words of a sentence", () => {
    expect(words(parse(text).parts.filter(isRun)[0])).toMatch(/^Jalan<sup>.*<\/sup> itu/);
  });

  test("without a note are plain text", () => {
    expect(html("Jalan[^x] rusak.")).toBe("<p>Jalan[^x] rusak.</p>\n");
  });
});

describe("an address alone in a paragraph", () => {
  test.each([
    ["https://www.youtube.com/watch?v=abc", "video", "YouTube"],
    ["<https://youtu.be/abc>", "video", "YouTube"],
    ["https://m.facebook.com/warta/posts/1", "post", "Facebook"],
    ["https://www.google.co.id/maps/place/x", "map", "Google Maps"],
    ["https://warta.lembayung.example/peta", "page", "warta.lembayung.example"],
    ["https://notyoutube.com/watch", "page", "notyoutube.com"],
  ])("%s leads to a %s at %s", (address, what, service) => {
    const href = address.replace(/[<>]/g, "");
    expect(parse(`Lihat.\n\n${address}\n`).parts).toContainEqual([{ kind: "embed", href, what, service }]);
  });

  test.each(["Lihat https://youtu.be/abc", "https://", "javascript:alert(1)", "https://a.example/ b"])(
    "%s is no such paragraph",
    (text) => {
      expect(pieces(text).filter(({ kind }) => kind === "embed")).toEqual([]);
    },
  );
});

describe("links", () => {
  test("to the web, to mail, to a telephone, and within the site", () => {
    const links = [
      "https://a.example/",
      "http://a.example/",
      "mailto:a@a.example",
      "tel:+62215",
      "/tentang/",
      "#a",
      "b",
    ];
    expect(links.flatMap((link) => hrefs(`[x](${link})`))).toEqual(links);
    expect(hrefs("<https://a.example/> <a@a.example>")).toEqual(["https://a.example/", "mailto:a@a.example"]);
    expect(hrefs("[x][y]\n\n[y]: https://a.example/ 'Judul'")).toEqual(["https://a.example/"]);
  });

  test("of every other scheme stay words", () => {
    for (const scheme of [
      "javascript",
      "data",
      "vbscript",
      "file",
      "ftp",
      "blob",
      "about",
      "x-apple.systempreferences",
    ]) {
      expect(hrefs(`[x](${scheme}:a)`)).toEqual([]);
    }
  });

  test("of a page are not made from bare addresses", () => {
    expect(hrefs("https://a.example/ www.a.example")).toEqual([]);
  });
});

describe("marks", () => {
  const text =
    'Kata [[damar]] [di sini](/a/) [surat](media/a.pdf).\n\n![Senja](media/a.png "Oleh [[ratna|Ratna]] [[?siapa]]")\n\n> Ya.\n> — [[sari]], Camat\n';

  test("are what a text names or leads to, in reading order, each picture with the mentions of its caption", () => {
    expect(parse(text).marks.map((mark) => ("target" in mark ? mark.target : mark.kind))).toEqual([
      "damar",
      "link",
      "file",
      "picture",
      "sari",
    ]);
    const [picture] = parse(text).marks.filter((mark) => mark.kind === "picture");
    expect(picture?.mentions.map(({ target }) => target)).toEqual(["ratna"]);
  });

  test("and all else that is read of a body are plain data", () => {
    const read = parse(text);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });
});
