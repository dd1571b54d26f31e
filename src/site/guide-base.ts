/** Where the style guide lies: apart from the guide itself, which only its readers load. */
import type { Settings } from "../model/settings.ts";
import { indexUrl } from "../model/url.ts";

/** `/arsip/gaya/`, as a request names it. */
export const guideBase = ({ base, url_words }: Settings): string =>
  base + indexUrl("style", url_words).slice(1);
