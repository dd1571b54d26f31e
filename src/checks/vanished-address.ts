/** An address that was published and that the site would have no more. */
import { encodedAddress, lastName, pageAddress } from "../address.ts";
import { ledgerFile } from "../content/ledger.ts";
import type { Archive } from "../graph/archive.ts";
import { Groups } from "../graph/group.ts";
import type { Thing } from "../model/thing.ts";
import { nearest, Suggestions } from "../nearest.ts";
import type { Problem } from "../problem.ts";
import type { Inspection } from "./check.ts";

/**
 * Not told of: what is unlisted, as that is how an editor says that a page must go; and what may only be missing because
 * of a mistake that is told of already.
 */
export function* vanishedAddress(
  archive: Archive,
  { addresses }: Pick<Inspection, "addresses">,
): Generator<Problem> {
  if (archive.broken.length > 0) return;
  const kept = new Set(archive.redirects.map(({ from }) => from));
  const gone = archive.ledger.filter(
    ({ address }) => !addresses.has(address) && !kept.has(address) && !archive.isUnlisted(address),
  );
  if (gone.length === 0) return;
  const hidden = new Map(
    archive.things
      .filter((thing) => thing.hidden)
      .flatMap((thing) => addressesOf(thing).map((at) => [at, thing])),
  );
  const heirOf = heirFinder(archive);
  for (const { address, line } of gone) {
    const own = hidden.get(address);
    if (own && !own.draft) continue;
    const heir = own ?? heirOf(address);
    const values = {
      address: encodedAddress(address),
      file: heir?.entry.file ?? "",
      fault: own ? "draft" : heir ? "moved" : "gone",
      first: heir && heir.formerly.length === 0 ? "yes" : "",
    };
    yield { file: ledgerFile, line, column: 1, rule: "vanished-address", values };
  }
}

const addressesOf = ({ url, formerly }: Thing): string[] => [url, ...formerly.map(pageAddress)];

/** The thing that most likely stood at an address: of that name or permanent name, else of the nearest name. */
function heirFinder({ things }: Archive): (address: string) => Thing | null {
  const listed = things.filter(({ hidden }) => !hidden);
  const byName = Groups.of(listed, ({ id, url }) => [lastName(id), lastName(url)]);
  const names = byName.entries().map(([name]) => name);
  const suggestions = new Suggestions();
  return (address) => {
    const name = lastName(address);
    const isKnown = byName.get(name).length > 0;
    const near = isKnown ? name : suggestions.of(name, () => nearest(name, names));
    const found = near === null ? [] : byName.get(near);
    const folder = folderOf(address);
    return found.find(({ url }) => folderOf(url) === folder) ?? found[0] ?? null;
  };
}

/** `/orang/x/` -> `orang` */
const folderOf = (address: string): string => address.split("/")[1] ?? "";
