/** What a release adds to the ledger, and what it takes out. */
import { type LedgerChange, saveLedger } from "../content/ledger.ts";
import { wordsOf } from "../i18n/words-of.ts";
import { publishedAddresses } from "./page.ts";
import type { Reading } from "./read-archive.ts";

/** Call only once the site is written. The ledger keeps every address but those of what has become unlisted. */
export function recordAddresses(content: string, { archive, pages }: Reading): LedgerChange {
  const published = publishedAddresses(pages);
  const known = new Set(archive.ledger.map(({ address }) => address));
  const change = {
    added: [...published].filter((address) => !known.has(address)),
    removed: [...known].filter((address) => !published.has(address) && archive.isUnlisted(address)),
  };
  const { ledgerHead } = wordsOf[archive.settings.language];
  const opening = ledgerHead.map((line) => `# ${line}\n`).join("");
  saveLedger(content, change, `${opening}\n`);
  return change;
}
