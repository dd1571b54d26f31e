import { describe, expect, test } from "vitest";
import { type FollowUpKind, type Status, statuses } from "../../src/model/schema.ts";
import { archiveOf, editorialOff, named, slugs, story, thingAt } from "../archive-of.ts";

const promise = (matter = "") => named("Janji", `kind: promise\n${matter}`);
const question = (matter = "") => named("Tanya?", `kind: question\n${matter}`);
const moves = (status: string, published: string, note = "") =>
  story(
    `follow_ups: [{id: janji${status && `, status: ${status}`}${note && `, note: "${note}"`}}]`,
    "",
    published,
  );

type Texts = Readonly<Record<string, string>>;
const trackOf = (files: Texts, slug = "janji") => {
  const { archive } = archiveOf(files);
  return archive.track(thingAt(archive, "follow_ups", slug));
};

describe("the log of a follow-up", () => {
  const track = trackOf({
    "follow_ups/janji.md": promise(
      'log:\n  - {date: "2023-06-01", status: under-way, note: "Dilihat [[damar]]."}\n  - {date: "2023-01-15", status: unchecked}',
    ),
    "people/damar.md": named("Damar"),
    "articles/2023/c.md": moves("stalled", "2023-11-17", "Sepi."),
    "articles/2023/a.md": moves("not-yet", "2023-02"),
    "articles/2023/b.md": moves("", "2023-03-01"),
  });

  test("holds what stories reported and what the archive saw by itself, oldest first", () => {
    expect(
      track.log.map(({ date, status, article }) => [date.edtf, status, article?.entry.slug ?? null]),
    ).toEqual([
      ["2023-01-15", "unchecked", null],
      ["2023-02", "not-yet", "2023/a"],
      ["2023-03-01", null, "2023/b"],
      ["2023-06-01", "under-way", null],
      ["2023-11-17", "stalled", "2023/c"],
    ]);
  });

  test("keeps the notes, with their mentions", () => {
    expect(track.log[3]?.note).toMatchObject([{}, { kind: "mention", label: "Damar" }, {}]);
    expect(track.log[4]?.note).toMatchObject([{ text: "Sepi." }]);
    expect(track.log[2]?.note).toBeNull();
  });

  test("gives the state: what was last reported, and since when", () => {
    expect(track).toMatchObject({ status: "stalled", open: true });
    expect(track.since?.edtf).toBe("2023-11-17");
    expect(track.lastReport?.edtf).toBe("2023-11-17");
  });
});

describe("the state of a follow-up", () => {
  test.each([
    ["promise", "unchecked"],
    ["question", "open"],
    ["case", "running"],
  ])("of a %s without any report is %s, since no day", (kind, status) => {
    const track = trackOf({ "follow_ups/janji.md": named("J", `kind: ${kind}`) });
    expect(track).toMatchObject({ status, open: true, log: [], since: null, lastReport: null });
  });

  const ends: Readonly<Record<FollowUpKind, readonly Status[]>> = {
    promise: ["done", "dropped"],
    question: ["answered", "dropped"],
    case: ["closed"],
  };
  const all = Object.entries(statuses).flatMap(([kind, list]) =>
    list.map((status) => ({ kind, status, open: !ends[kind as FollowUpKind].includes(status) })),
  );

  test.each(all)("a $kind that is $status: open is $open", ({ kind, status, open }) => {
    const track = trackOf({
      "follow_ups/janji.md": named("J", `kind: ${kind}`),
      "articles/2023/a.md": moves(status, "2023-11-17"),
    });
    expect(track).toMatchObject({ status, open });
  });

  test("lasts since the first of the reports that say the same without a break", () => {
    const track = trackOf({
      "follow_ups/janji.md": promise(),
      "articles/2023/a.md": moves("stalled", "2023-01"),
      "articles/2023/b.md": moves("under-way", "2023-02"),
      "articles/2023/c.md": moves("stalled", "2023-03"),
      "articles/2023/d.md": moves("", "2023-04"),
      "articles/2023/e.md": moves("stalled", "2023-05"),
      "articles/2023/f.md": moves("", "2023-06"),
    });
    expect(track).toMatchObject({
      status: "stalled",
      since: { edtf: "2023-03" },
      lastReport: { edtf: "2023-06" },
    });
  });

  test("is not moved by a story that only adds to the record", () => {
    const track = trackOf({
      "follow_ups/janji.md": promise(),
      "articles/2023/a.md": moves("", "2023-01", "Disebut."),
    });
    expect(track).toMatchObject({ status: "unchecked", since: null, lastReport: { edtf: "2023-01" } });
    expect(track.log).toHaveLength(1);
  });

  test("is not moved by a status of another kind", () => {
    const track = trackOf({
      "follow_ups/janji.md": question('log: [{date: "2023-03", status: done}]'),
      "articles/2023/a.md": moves("closed", "2023-01"),
    });
    expect(track).toMatchObject({ status: "open", open: true, since: null });
  });

  test("is not moved by a story that was withdrawn, is a draft or has no page", () => {
    const withdrawal = 'corrections: [{kind: withdrawal, date: "2023-12-01", text: Sebab}]';
    for (const reason of [withdrawal, "draft: true", "listed: false"]) {
      const track = trackOf({
        "follow_ups/janji.md": promise(),
        "articles/2023/a.md": story(`follow_ups: [{id: janji, status: done}]\n${reason}`),
      });
      expect(track).toMatchObject({ status: "unchecked", log: [] });
    }
  });

  test("of two reports on one day is that of the later file", () => {
    const track = trackOf({
      "follow_ups/janji.md": promise(),
      "articles/2023/b.md": moves("done", "2023-11-17"),
      "articles/2023/a.md": moves("stalled", "2023-11-17"),
    });
    expect(track.status).toBe("done");
  });

  test("of reports with a time is that of the later hour", () => {
    const track = trackOf({
      "follow_ups/janji.md": promise(),
      "articles/2023/a.md": moves("done", "2023-11-17T19:30"),
      "articles/2023/b.md": moves("stalled", "2023-11-17T08:15"),
    });
    expect(track.status).toBe("done");
  });
});

describe("a promise", () => {
  const files = {
    "site.yaml": `title: A\nurl: "https://a.example/"\nas_of: "2024-06-30"\n${editorialOff}`,
    "follow_ups/janji.md": promise(
      'promise: {by: ratna, office: {title: Bupati, institution: pemkab}, promised_to: "Warga [[rawa]]", made_at: pekan, attested: "[[?rekaman]]"}',
    ),
    "people/ratna.md": named(
      "Ratna",
      'roles: [{title: Bupati, institution: pemkab, from: "2021", to: "2024-02"}]',
    ),
    "people/damar.md": named("Damar", 'roles: [{title: Bupati, institution: pemkab, from: "2024-03-01"}]'),
    "people/zofie.md": named(
      "Zofie",
      'roles: [{title: Wakil Bupati, institution: pemkab, from: "2024-03-01"}]',
    ),
    "people/seno.md": named("Seno", 'roles: [{title: Bupati, institution: pemkab, seen: "2024-06-30"}]'),
    "people/wira.md": named("Wira", 'roles: [{title: Bupati, institution: pemkot, from: "2020"}]'),
    "institutions/pemkab.md": named("Pemkab"),
    "institutions/pemkot.md": named("Pemkot"),
    "events/pekan.md": named("Pekan", 'date: "2022"'),
    "places/rawa.md": named("Rawa"),
  };

  test("knows who promised, for which office, to whom, where, and how that is known", () => {
    const { archive, problems } = archiveOf(files);
    expect(problems).toEqual([]);
    const track = archive.track(thingAt(archive, "follow_ups", "janji"));
    expect(track.by?.name).toBe("Ratna");
    expect(track.office).toMatchObject({ title: "Bupati", institution: { name: "Pemkab" } });
    expect(track.madeAt?.name).toBe("Pekan");
    expect(track.promisedTo).toMatchObject([{}, { kind: "mention", thing: { name: "Rawa" } }]);
    expect(track.attested).toEqual([{ kind: "gap", known: "rekaman" }]);
  });

  test("must be answered by whoever surely holds the office on the archive's day", () => {
    expect(slugs(trackOf(files).holders.map(({ person }) => person))).toEqual(["damar"]);
    const asOf = (day: string) => ({
      ...files,
      "site.yaml": `title: A\nurl: "https://a.example/"\nas_of: "${day}"\n`,
    });
    expect(slugs(trackOf(asOf("2024-02-01")).holders.map(({ person }) => person))).toEqual(["ratna"]);
    expect(slugs(trackOf(asOf("2024-02-15")).holders.map(({ person }) => person))).toEqual([]);
    expect(slugs(trackOf(asOf("2021-06-01")).holders.map(({ person }) => person))).toEqual([]);
    expect(slugs(trackOf(asOf("2022-01-01")).holders.map(({ person }) => person))).toEqual(["ratna"]);
  });

  test("is owed by the person and by the office's institution, and was made at its event", () => {
    const { archive } = archiveOf(files);
    expect(slugs(archive.owedBy(thingAt(archive, "people", "ratna")))).toEqual(["janji"]);
    expect(slugs(archive.owedBy(thingAt(archive, "institutions", "pemkab")))).toEqual(["janji"]);
    expect(archive.owedBy(thingAt(archive, "people", "damar"))).toEqual([]);
    expect(slugs(archive.madeAt(thingAt(archive, "events", "pekan")))).toEqual(["janji"]);
  });

  test("without these has none of them", () => {
    expect(trackOf({ "follow_ups/janji.md": promise() })).toMatchObject({
      by: null,
      office: null,
      holders: [],
      promisedTo: null,
      madeAt: null,
      attested: null,
    });
  });

  test("by somebody without a page names nobody", () => {
    const hidden = { ...files, "people/ratna.md": named("Ratna", "listed: false") };
    expect(trackOf(hidden).by).toBeNull();
  });
});

test("follow-ups stand in order: open before ended, the longest unmoved first, those without a report first of all", () => {
  const files = {
    "follow_ups/a-tuntas.md": promise('log: [{date: "2020", status: done}]'),
    "follow_ups/b-baru.md": promise('log: [{date: "2024", status: stalled}]'),
    "follow_ups/c-lama.md": promise('log: [{date: "2021", status: stalled}]'),
    "follow_ups/d-kosong.md": question(),
    "follow_ups/e-gugur.md": question('log: [{date: "2019", status: dropped}]'),
    "follow_ups/f-draf.md": question("draft: true"),
  };
  expect(slugs(archiveOf(files).archive.followUps)).toEqual([
    "d-kosong",
    "c-lama",
    "b-baru",
    "e-gugur",
    "a-tuntas",
  ]);
});

test("what a story carries on comes before it on one day, and the newsroom's own check after both", () => {
  const files = {
    "articles/2023/z.md": moves("under-way", "2023-11-17"),
    "articles/2023/a.md": story(
      "continues: [2023/z]\nfollow_ups: [{id: janji, status: partly}]",
      "",
      "2023-11-17",
    ),
  };
  expect(trackOf({ ...files, "follow_ups/janji.md": promise() }).status).toBe("partly");
  const checked = promise('log: [{date: "2023-11-17", status: done}]');
  expect(trackOf({ ...files, "follow_ups/janji.md": checked }).status).toBe("done");
});
