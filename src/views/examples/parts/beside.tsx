/** To the neighbouring years or months. */
import { Beside } from "../../parts/beside.tsx";
import type { Component, Example } from "../example.ts";

type Link = readonly [string, string] | undefined;

const beside = (name: string, ...links: readonly Link[]): Example => ({
  name,
  show: (context) => <Beside context={context} name={context.words.otherYears} links={links} />,
});

export const besideExamples: Component = {
  name: "Neighbouring years and months",
  file: "parts/beside.tsx",
  examples: [
    beside("both", ["2022", "2022"], ["2024", "2024"]),
    beside("the first year", undefined, ["2024", "2024"]),
    beside("the last year", ["2022", "2022"], undefined),
    beside("the only year", undefined, undefined),
  ],
};
