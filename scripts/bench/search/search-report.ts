/** All that was measured of the search, as tables of plain text. */
import { indexTable } from "./index-table.ts";
import { languageTable } from "./language-table.ts";
import { loadTable } from "./load-table.ts";
import type { SearchSize } from "./search-plan.ts";
import { segmentsTable } from "./segments-table.ts";
import { typingTable } from "./typing-table.ts";

export const searchReport = ({
  articles,
  index,
  load,
  segments,
  language,
  typing,
}: SearchSize): string[][] => [
  [`search, ${articles} articles`],
  index ? indexTable(index) : [],
  load ? loadTable(load) : [],
  segments ? segmentsTable(segments) : [],
  language ? languageTable(language) : [],
  typing ? typingTable(typing) : [],
];
