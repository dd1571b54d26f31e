/** A role on the line of time: filled where it is sure, hollow where it is possible, dashed where no limit is recorded. */
import { percent, round } from "./numbers.ts";
import type { RoleSpan } from "./role-span.ts";
import { margin, type YearAxis } from "./year-axis.ts";

export function RoleBar({ span, axis, label }: { span: RoleSpan; axis: YearAxis; label: string }) {
  const bar = roleBar(span, axis);
  return (
    <svg role="img" aria-label={label} width="100%" height="0.75em">
      {bar.whole && <Rect class="years-possible" part={bar.whole} />}
      {bar.sure && <Rect part={bar.sure} />}
      {[bar.before, bar.after].map(
        (part) =>
          part && (
            <line class="years-open" x1={`${part.x}%`} x2={percent(part.x + part.width)} y1="50%" y2="50%" />
          ),
      )}
      {bar.tick !== null && (
        <line class="years-seen" x1={`${bar.tick}%`} x2={`${bar.tick}%`} y1="0" y2="100%" />
      )}
    </svg>
  );
}

const Rect = ({ class: name, part: { x, width } }: { class?: string; part: Part }) => (
  <rect class={name} x={`${x}%`} width={`${width}%`} height="100%" />
);

/** In per cent. */
interface Part {
  readonly x: number;
  readonly width: number;
}

interface Bar {
  readonly whole: Part | null;
  readonly sure: Part | null;
  /** Beyond an end of which nothing is recorded. */
  readonly before: Part | null;
  readonly after: Part | null;
  readonly tick: number | null;
}

/** Narrower than this, nothing is seen. */
const least = 0.8;

export function roleBar(span: RoleSpan, axis: YearAxis): Bar {
  const [from, to] = [axis.at(span.from), axis.at(span.to, true)];
  if (span.kind === "seen") {
    return { whole: null, sure: null, before: null, after: null, tick: round((from + to) / 2) };
  }
  const { sure, open } = span;
  const end = Math.max(to, from + least);
  return {
    whole: part(from, end),
    sure: sure && inside(axis.at(sure.from), axis.at(sure.to, true), end),
    before: open.start ? part(from - stub, from) : null,
    after: open.end ? part(end, end + stub) : null,
    tick: null,
  };
}

/** Wide enough to be seen, and not beyond `end`. */
function inside(from: number, to: number, end: number): Part {
  const start = Math.min(from, end - least);
  return part(start, Math.min(end, Math.max(to, start + least)));
}

/** Fits into the margin, with what a narrow bar was widened by. */
const stub = margin - least;

const part = (from: number, to: number): Part => ({ x: round(from), width: round(to - from) });
