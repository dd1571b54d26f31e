/** The addresses of what must have no page: nothing may be kept there, or tell that something was. */
import { addressesAbove, pageAddress } from "../address.ts";
import { slugOf } from "../content/folders.ts";
import type { Language } from "../i18n/language.ts";
import { isListAddress } from "../model/list-address.ts";
import type { Thing } from "../model/thing.ts";
import { namesOf } from "./autolink.ts";

/**
 * Tells of an address whether it is one that an unlisted thing has or had, lies below one, or is of a list that bears an
 * unlisted person's name (`/penulis/x/`).
 */
export function unlistedAddresses(things: readonly Thing[], words: Language): (address: string) => boolean {
  const unlisted = things.filter(({ listed }) => !listed);
  const addresses = new Set(unlisted.flatMap(({ url, formerly }) => [url, ...formerly.map(pageAddress)]));
  const names = unlistedNames(things);
  return (address) =>
    addresses.has(address) ||
    [...addressesAbove(address)].some((above) => addresses.has(above)) ||
    (isListAddress(address, words) && names.has(address.split("/")[2] ?? ""));
}

/** What unlisted people are called, as the last part of an address: no list may bear one of these names. */
export function unlistedNames(things: readonly Thing[]): ReadonlySet<string> {
  const people = things.filter(({ folder, listed }) => folder === "people" && !listed);
  return new Set(
    people.flatMap((person) => [person.entry.slug, ...namesOf(person).map(slugOf).filter(Boolean)]),
  );
}
