/** The boxes in which a word to look for is typed. */
import { SearchBox, SmallSearchBox } from "../../parts/search-box.tsx";
import type { Component } from "../example.ts";

export const searchBox: Component = {
  name: "Search box",
  file: "parts/search-box.tsx",
  examples: [
    { name: "on the front page and that of the search", show: (context) => <SearchBox context={context} /> },
    { name: "in the header of other pages", show: (context) => <SmallSearchBox context={context} /> },
  ],
};
