/** An old address that is still in use: by this very page, by another, or as the old address of another. */
import { isInUse, pageAddress } from "../address.ts";
import { locate } from "../content/yaml.ts";
import type { Archive } from "../graph/archive.ts";
import { reservedPaths } from "../i18n/url-words.ts";
import type { Thing } from "../model/thing.ts";
import type { Problem } from "../problem.ts";
import type { Inspection } from "./check.ts";

interface Claim {
  readonly thing: Thing;
  /** Place in `formerly`. */
  readonly index: number;
}

export function* formerlyClash(
  { things, settings }: Archive,
  { living }: Pick<Inspection, "living">,
): Generator<Problem> {
  const owners = new Map(
    things.filter(({ hidden }) => !hidden).map(({ url, entry }) => [url as string, entry.file]),
  );
  const taken = new Set([...living, ...owners.keys(), ...reservedPaths(settings.url_words)]);
  const claims = new Map<string, Claim>();
  for (const thing of things) {
    for (const [index, written] of thing.formerly.entries()) {
      const address = pageAddress(written);
      const claim = { thing, index };
      const earlier = claims.get(address);
      if (address === thing.url) yield clash(claim, written, "self", "");
      else if (isInUse(address, taken)) yield clash(claim, written, "page", owners.get(address) ?? "");
      else if (earlier) yield clash(claim, written, "claimed", spot(earlier));
      else claims.set(address, claim);
    }
  }
}

function clash(claim: Claim, address: string, fault: "self" | "page" | "claimed", other: string): Problem {
  const { entry } = claim.thing;
  return { file: entry.file, ...placeOf(claim), rule: "formerly-clash", values: { address, fault, other } };
}

const placeOf = ({ thing, index }: Claim) => locate(thing.entry, ["formerly", index]);

const spot = (claim: Claim): string => `${claim.thing.entry.file}:${placeOf(claim).line}`;
