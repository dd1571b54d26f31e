/** What is said of a question that could not be answered. */
import type { SearchWords } from "../../i18n/search-words.ts";
import { isUnreachable } from "../answer.ts";

export const failureText = (fault: unknown, words: SearchWords): string =>
  isUnreachable(fault) && fault.hasNoIndex ? words.noIndex : words.failed;
