/** A promise of an office that nobody on file holds under that very title, though the institution has people. */
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problem.ts";

export function* officeUnheld(archive: Archive): Generator<Problem> {
  for (const followUp of archive.followUps) {
    const { office } = archive.track(followUp);
    if (followUp.kind !== "promise" || !office?.institution) continue;
    const titles = [...new Set(archive.rolesAt(office.institution).map(({ title }) => title))];
    if (titles.length === 0 || titles.includes(office.title)) continue;
    const at = locate(followUp.entry, ["promise", "office", "title"]);
    const values = {
      title: office.title,
      institution: office.institution.label,
      nearest: nearestTitle(office.title, titles),
    };
    yield { file: followUp.entry.file, ...at, rule: "office-unheld", values };
  }
}

/** Nearly that spelling, else a longer or shorter one: `"Bupati"` and `"Bupati Lembayung"`; empty where nothing is near. */
function nearestTitle(title: string, titles: readonly string[]): string {
  const wanted = title.toLowerCase();
  const holds = (other: string) => other.includes(wanted) || wanted.includes(other);
  return nearest(title, titles) ?? titles.find((other) => holds(other.toLowerCase())) ?? "";
}
