/** The shapes by which kinds of things are told apart, each drawn around the point 0, 0. */
import type { Folder } from "../../content/folders.ts";
import type { Status } from "../../model/schema.ts";
import { round } from "./numbers.ts";

/** Shapes of one size have about one area, that of a circle of this radius. */
export function Shape({ folder, radius }: { folder: Folder; radius: number }) {
  const r = radius;
  switch (folder) {
    case "institutions":
      return <path d={`M${-square(r)} ${-square(r)}H${square(r)}V${square(r)}H${-square(r)}z`} />;
    case "events":
      return <path d={polygon([0, -1.25 * r], [1.25 * r, 0], [0, 1.25 * r], [-1.25 * r, 0])} />;
    case "places":
      return <path d={polygon([-1.35 * r, -0.9 * r], [1.35 * r, -0.9 * r], [0, 1.4 * r])} />;
    case "topics":
      return <path class="line" d={hash(r)} stroke-width={round(r * 0.35)} />;
    case "articles":
      return <path d={`M${-round(1.6 * r)} ${-round(r / 2)}h${round(3.2 * r)}v${r}h${-round(3.2 * r)}z`} />;
    case "follow_ups":
      return <path d={polygon([-r, -r], [0, -r], [r, 0], [0, r], [-r, r], [0, 0])} />;
    default:
      return <circle r={round(r)} />;
  }
}

/** The ring of a follow-up's state: open, half, full or broken, as the words of the state are marked. */
export function Ring({ status, radius }: { status: Status; radius: number }) {
  const [state, r] = [ringOf[status], round(radius * 0.85)];
  const line = round(radius * 0.3);
  return (
    <>
      <circle
        class="line"
        r={r}
        stroke-width={line}
        stroke-dasharray={state === "broken" ? `${round(r * 0.65)} ${round(r * 0.4)}` : undefined}
      />
      {state === "full" && <circle r={round(r * 0.5)} />}
      {state === "half" && <path d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}z`} />}
    </>
  );
}

const ringOf: Readonly<Record<Status, "open" | "half" | "full" | "broken">> = {
  unchecked: "open",
  "not-yet": "open",
  "cannot-tell": "open",
  open: "open",
  partly: "half",
  "under-way": "half",
  running: "half",
  done: "full",
  answered: "full",
  closed: "full",
  dropped: "broken",
  stalled: "broken",
};

/** Half the side of a square of the same area. */
const square = (radius: number): number => round((radius * Math.sqrt(Math.PI)) / 2);

const polygon = (...points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}z`;

function hash(radius: number): string {
  const [long, short] = [round(1.2 * radius), round(0.45 * radius)];
  const across = [-short, short].map((y) => `M${-long} ${y}H${long}`);
  const down = [-short, short].map((x) => `M${x} ${-long}V${long}`);
  return [...across, ...down].join("");
}
