/** Looks at content that was built before: what of it is other than it was, if anything. */
import type { Language } from "../i18n/language.ts";
import { SiteFolder } from "./site-folder.ts";
import { siteList } from "./site-list.ts";
import { isAsMade, readState } from "./site-state.ts";
import { lookAt, printOfSource, type Source } from "./source.ts";
import { dayOf } from "./today.ts";
import { named } from "./writer.ts";
import { writtenLine } from "./written-line.ts";

interface Asked {
  readonly content: string;
  readonly out: string;
  readonly today?: string | undefined;
  readonly lang?: Language | undefined;
  readonly search?: boolean | undefined;
}

/** `source`: where there was a build before; `unchanged`: where the site is what this build would make of it. */
export function lookAgain({ content, out, today, lang, search = true }: Asked): {
  readonly source?: Source;
  readonly unchanged?: { tell(): void };
} {
  const state = readState(out);
  if (state.files.size === 0) return {};
  const source = lookAt(content);
  const print = printOfSource(source, { content, today: today ?? dayOf(source.survey), lang, search });
  const site = new SiteFolder(out);
  const isSame =
    state.source === print && [...state.files].every(([path, made]) => isAsMade(site, path, made));
  if (!isSame) return { source };
  const files = [...state.files.keys()].filter((path) => path !== siteList).length;
  return {
    source,
    unchanged: {
      tell() {
        if (state.told) console.error(state.told);
        console.log(writtenLine({ folder: named(out), files, changed: 0, deleted: 0 }, state.language));
      },
    },
  };
}
