/** Every kind of edit to a content folder: each key of front matter set to something else or taken out, texts, whole files. */
import type { Folder } from "../../../src/content/folders.ts";
import type { Content, File } from "./edited-site.ts";

export interface Edit {
  /** `people/damar: name` */
  readonly name: string;
  readonly files: readonly File[];
  /** Of whose text alone; null: something else was edited. */
  readonly textOf: File | null;
}

type Values = Readonly<Record<string, readonly unknown[]>>;

/** What each key may become; taking it out is tried as well. */
function valuesFor({ files }: Content): Readonly<Record<Folder, Values>> {
  const of = (folder: Folder) => files.filter((file) => file.folder === folder).map(({ slug }) => slug);
  const lists = (folder: Folder) => [of(folder).slice(0, 2), of(folder).slice(-3), of(folder).slice(1, 2)];
  const one = (folder: Folder) => [of(folder)[0], of(folder).at(-1)];
  const mention = (folder: Folder) =>
    `Menurut [[${folder}/${of(folder).at(-1)}]] dan [[${folder}/${of(folder)[0]}]].`;
  const every = { id: ["id-lain"], formerly: [["/lama/"]], draft: [true], listed: [false] };
  const institution = one("institutions")[0];
  return {
    articles: {
      ...every,
      title: ["Judul lain"],
      published: ["2022-05-16", "2019-03", "2024~", "[..2020-03]", "2024-06-29"],
      published_note: [mention("people")],
      updated: ["2024-06-01"],
      added: ["2024-06-02"],
      summary: ["Ringkasan lain."],
      section: ["ekonomi", "lingkungan"],
      topics: lists("topics"),
      people: lists("people"),
      institutions: lists("institutions"),
      events: lists("events"),
      places: lists("places"),
      follow_ups: [
        one("follow_ups").map((id) => ({ id, status: "done", note: mention("places") })),
        of("follow_ups").map((id) => ({ id, status: "stalled" })),
        of("follow_ups").map((id) => ({ id, status: "running" })),
      ],
      continues: [...lists("articles"), one("articles")],
      byline: [["Penulis Lain"], [`[[people/${one("people")[0]}]]`], ["Budi Santosa", mention("people")]],
      dateline: ["Kota Lain"],
      source: [{ publisher: "Koran Lain", title: "Lain", url: "https://lain.example/", retrieved: "2024" }],
      corrections: [
        [{ kind: "correction", date: "2024-06-03", text: mention("institutions") }],
        [{ kind: "withdrawal", date: "2024-06-03", text: "Ditarik." }],
      ],
      image: [
        { src: "/media/jembatan-senja.png", alt: "Lain", caption: mention("people"), credit: "Lain" },
        { src: "/media/logo-lembayung.png", alt: "Lain" },
      ],
      lang: ["en", "jv"],
      search_also: [["lain"]],
    },
    people: {
      ...every,
      name: ["Nama Lain", "Budi Santosa"],
      aliases: [["Alias Lain", "Damar"]],
      prefix: ["Prof."],
      suffix: ["M.Lain."],
      note: ["catatan lain"],
      roles: [
        [{ title: "Jabatan Lain", institution, from: "2018-01-01" }],
        [{ title: "Bupati", institution, from: "2020-01-01", to: "2025-01-01", acting: "pj" }],
        [{ title: "Saksi", seen: "2023", source: mention("articles") }],
      ],
      same_as: [["https://lain.example/"]],
    },
    institutions: {
      ...every,
      name: ["Lembaga Lain", "Pengelola Pasar Rawa"],
      short: ["LL"],
      aliases: [["Alias Lembaga"]],
      kind: ["Jenis Lain"],
      parent: one("institutions"),
      place: one("places"),
      website: ["https://lain.example/"],
      same_as: [["https://lain.example/"]],
    },
    events: {
      ...every,
      name: ["Peristiwa Lain", "Pekan Rawa"],
      date: ["2020-02-02", "2024-05/2024-06"],
      place: one("places"),
      organizer: one("institutions"),
      series: ["Seri lain", "Musyawarah Pembangunan Lembayung"],
    },
    places: {
      ...every,
      name: ["Tempat Lain", "Sukarupa"],
      level: ["desa", "lokasi"],
      code: ["11.22"],
      parent: one("places"),
    },
    follow_ups: {
      ...every,
      name: ["Tindak lanjut lain", "Lampu jalan di Rawa Teduh"],
      kind: ["promise", "question", "case"],
      promise: [
        {
          by: one("people")[0],
          office: { title: "Bupati", institution },
          promised_to: mention("places"),
          made_on: "2021",
          made_at: one("events")[0],
          due: "2022-12",
          attested: mention("articles"),
        },
        { made_on: "2021", due: "2029" },
      ],
      next_check: ["2024-01", "2030"],
      log: [
        [{ date: "2024-06-29", status: "done", note: mention("institutions") }],
        [{ date: "2019", status: "running" }],
      ],
    },
    topics: { ...every, name: ["Topik Lain", "Jembatan"], aliases: [["alias topik"]], parent: one("topics") },
    pages: { ...every, title: ["Halaman lain"] },
  };
}

/** `step`: with 1, each value is tried in every file that may have its key; with more, in every so manieth. */
export function* editsOf(content: Content, step: number): Generator<Edit> {
  const { files } = content;
  const instead = (file: File, other: File | null) =>
    files.flatMap((one) => (one === file ? (other ?? []) : one));
  let turn = 0;
  const isTurn = () => turn++ % step === 0;
  const values = valuesFor(content);
  for (const file of files) {
    const { folder, slug, data, body } = file;
    const edit = (what: string, other: Partial<File> | null): Edit => ({
      name: `${folder}/${slug}: ${what}`,
      files: instead(file, other && { ...file, ...other }),
      textOf: other && Object.keys(other).join() === "body" ? file : null,
    });
    for (const [key, others] of Object.entries(values[folder])) {
      const { [key]: own, ...rest } = data;
      if (own !== undefined && isTurn()) yield edit(`without ${key}`, { data: rest });
      for (const value of others) {
        const what = `${key} ${JSON.stringify(value)}`;
        if (isTurn()) yield edit(what, { data: { ...data, [key]: value } });
      }
    }
    for (const [what, text] of Object.entries(textsFor(content, body))) {
      if (text !== body && isTurn()) yield edit(what, { body: text });
    }
    if (isTurn()) yield edit("deleted", null);
    if (isTurn()) yield edit("renamed", { slug: `${slug}-baru` });
    const twin = { ...file, slug: `${slug}-kembar` };
    if (isTurn()) yield { name: `${folder}/${slug}: twin`, files: [...files, twin], textOf: null };
  }
}

function textsFor({ files }: Content, body: string): Readonly<Record<string, string>> {
  const named = ["people", "places", "articles", "topics", "institutions"].map((folder) =>
    files.findLast((file) => file.folder === folder),
  );
  const mentions = named.map((file) => `Kata [[${file?.folder}/${file?.slug}]].`).join(" ");
  return {
    "a sentence more": `${body}\n\nSatu kalimat lagi.\n`,
    "a word within": body.replace(/ /, " sekali "),
    "a name more": `${body}\n\n${mentions}\n`,
    "without names": body.replaceAll(/\[\[|\]\]/g, ""),
    "other words for names": body.replaceAll(/\[\[([^|\]?]*)(\|[^\]]*)?\]\]/g, "[[$1|Pak Anu]]"),
    "without words for names": body.replaceAll(/\[\[([^|\]?]*)\|[^\]]*\]\]/g, "[[$1]]"),
    empty: "",
  };
}
