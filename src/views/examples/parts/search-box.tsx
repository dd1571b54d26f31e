/** The box in which a word to look for is typed. */
import { SearchBox } from "../../parts/search-box.tsx";
import type { Component } from "../example.ts";

export const searchBox: Component = {
  name: "Search box",
  file: "parts/search-box.tsx",
  examples: [{ name: "as it is", show: (context) => <SearchBox context={context} /> }],
};
