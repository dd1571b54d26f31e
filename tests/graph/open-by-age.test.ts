import { expect, test } from "vitest";
import { archiveOf, md, named, story } from "../archive-of.ts";

const promise = (made: string) => named("Janji", `kind: promise\npromise: {${made}}`);

test("open follow-ups go by their beginning: the promise, its event, or else the first report", () => {
  const { archive } = archiveOf({
    "events/musyawarah.md": md('name: "Musyawarah"\ndate: "2020-05-14/2020-05-16"'),
    "follow_ups/lama.md": promise('made_on: "2019"'),
    "follow_ups/selesai.md": promise('made_on: "2001"'),
    "follow_ups/acara.md": promise("made_at: musyawarah"),
    "follow_ups/tanya.md": named("Tanya", "kind: question"),
    "follow_ups/perkara.md": named("Perkara", 'kind: case\nlog: [{date: "2018-01-02", status: running}]'),
    "follow_ups/gelap.md": named("Gelap", "kind: question"),
    "articles/2021/a.md": story("follow_ups: [{id: tanya}, {id: lama}]", "", "2021-03-01"),
    "articles/2023/b.md": story("follow_ups: [{id: tanya}, {id: selesai, status: done}]", "", "2023-03-01"),
  });
  const rows = archive.openByAge().map(({ followUp, since, by }) => [followUp.entry.slug, since?.edtf, by]);
  expect(rows).toEqual([
    ["perkara", "2018-01-02", "report"],
    ["lama", "2019", "promise"],
    ["acara", "2020-05-14/2020-05-16", "promise"],
    ["tanya", "2021-03-01", "report"],
    ["gelap", undefined, "report"],
  ]);
});
