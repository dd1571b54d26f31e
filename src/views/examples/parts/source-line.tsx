/** Where a story came from. */
import { SourceLine } from "../../parts/source-line.tsx";
import { type Component, date, thing } from "../example.ts";

const source = {
  publisher: "Kabar Rekaan",
  title: "Rakit di Jembatan",
  url: "https://kabar-rekaan.example/rakit",
  retrieved: date("2024-03-01"),
};

export const sourceLine: Component = {
  name: "Source of a story",
  file: "parts/source-line.tsx",
  examples: [
    {
      name: "with an address",
      show: (context) => (
        <SourceLine context={context} article={{ ...thing(context, "articles", "2024/02/huruf"), source }} />
      ),
    },
    {
      name: "without an address",
      show: (context) => (
        <SourceLine
          context={context}
          article={{ ...thing(context, "articles", "2024/02/huruf"), source: { ...source, url: null } }}
        />
      ),
    },
  ],
};
