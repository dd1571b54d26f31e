/** People who do not exist, most of them with one or two roles at invented institutions. */
import { dayAt, daysAfter } from "./calendar.ts";
import type { InventedInstitution } from "./invented-institutions.ts";
import { type Named, personName, type Register } from "./invented-names.ts";
import { type ArchiveFile, markdownFile } from "./markdown-file.ts";
import type { Random } from "./random.ts";
import { plainSentence } from "./sentences.ts";

export interface InventedPerson extends Named {
  /** In order of time; may be empty. */
  readonly roles: readonly InventedRole[];
}

interface InventedRole {
  readonly title: string;
  readonly institution: InventedInstitution;
  readonly dates: { readonly from?: string; readonly to?: string; readonly seen?: string };
}

const officeTitles = ["Kepala", "Sekretaris", "Juru Bicara", "Kepala Bidang", "Staf Ahli"];
const otherTitles = ["Ketua", "Bendahara", "Direktur", "Pengurus", "Koordinator", "Pendamping"];

export const inventPeople = (
  count: number,
  institutions: readonly InventedInstitution[],
  random: Random,
  register: Register,
): InventedPerson[] =>
  Array.from({ length: count }, () => ({
    ...register.claim(() => personName(random)),
    roles: random.chance(0.8) ? rolesOf(random, institutions) : [],
  }));

function rolesOf(random: Random, institutions: readonly InventedInstitution[]): InventedRole[] {
  const role = (dates: InventedRole["dates"]): InventedRole => {
    const institution = random.pick(institutions);
    const isOffice = institution.parent !== null || institution.short !== null;
    return { title: random.pick(isOffice ? officeTitles : otherTitles), institution, dates };
  };
  const from = dayAt(random.next() * 0.7);
  if (random.chance(0.3)) return [role({ seen: from.slice(0, 4) })];
  const to = daysAfter(from, random.int(400, 2000));
  if (random.chance(0.5)) return [role({ from, to })];
  return [role({ from, to }), role({ from: daysAfter(to, 1) })];
}

export function personFile({ slug, name, roles }: InventedPerson, random: Random): ArchiveFile {
  const [first] = roles;
  const who = first ? `${first.title} [[${first.institution.slug}]]` : "tanpa jabatan yang diketahui";
  const given = name.split(" ")[0] ?? name;
  return markdownFile(
    `people/${slug}`,
    {
      name,
      aliases: random.chance(0.1) ? [`${given} ${name.split(" ")[1]?.charAt(0) ?? ""}.`] : [],
      roles: roles.map(({ title, institution, dates }) => ({
        title,
        institution: institution.slug,
        ...dates,
      })),
    },
    `${name}, ${who}, adalah tokoh rekaan. ${plainSentence(random)}`,
  );
}
