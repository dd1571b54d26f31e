/** Dates, to the precision known. */
import { Time } from "../../parts/time.tsx";
import { type Component, date } from "../example.ts";

const forms = [
  "2023-11-17",
  "2023-11-17T10:30",
  "2023-11-17T10:30+09:00",
  "2023-11",
  "2023",
  "2023-11-17~",
  "2023-11~",
  "2023?",
  "[2023-11-17..]",
  "[..2023-11-17]",
  "[2023-11-15..2023-11-17]",
  "2023-11-15/2023-11-17",
  "2023-11/2024-02",
  "../2023-11-17",
  "2023-11-17/..",
];

export const time: Component = {
  name: "Dates",
  file: "parts/time.tsx",
  examples: forms.map((edtf) => ({
    name: edtf,
    show: (context) => <Time context={context} when={date(edtf)} />,
  })),
};
