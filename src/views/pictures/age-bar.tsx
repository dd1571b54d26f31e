/**
 * How long something has been open, as a bar on a time axis that the rows of a list share. Whoever cannot see it misses
 * nothing, as the row says the same in words.
 */
import type { When } from "../../date.ts";

/** Days since 1970 at both ends. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** From New Year of the year in which the oldest begins to the archive's day; null where that is no time at all. */
export function axisOf(beginnings: readonly When[], day: string): Axis | null {
  const years = beginnings.map(({ sort }) => sort.slice(0, "2023".length)).sort();
  const [from, to] = [dayNumber(`${years[0] ?? day.slice(0, "2023".length)}-01-01`), dayNumber(day)];
  return from < to ? { from, to } : null;
}

const height = "1.1em";
const middle = "0.55em";

interface Props {
  readonly axis: Axis;
  readonly since: When;
  readonly due: When | null;
}

export function AgeBar({ axis, since, due }: Props) {
  const span = spanOn(axis, since, due);
  return (
    <svg class="age-bar" aria-hidden="true" width="100%" height={height}>
      {ticksOf(axis).map(({ share }) => (
        <Upright name="age-tick" share={share} />
      ))}
      {span.isUnsure && (
        <line class="age-unsure" x1={percent(span.from)} x2={percent(span.sure)} y1={middle} y2={middle} />
      )}
      <rect x={percent(span.sure)} width={percent(1 - span.sure)} y="0.3em" height="0.5em" />
      {span.due !== null && <Upright name="age-due" share={span.due} />}
    </svg>
  );
}

const Upright = ({ name, share }: { name: string; share: number }) => (
  <line class={name} x1={percent(share)} x2={percent(share)} y1="0" y2={height} />
);

/** Less is not seen. */
const leastSeen = 0.01;

/**
 * Shares of the axis: where it may have begun and where it surely had; a due date only where it has passed.
 * A beginning that is open to one side reaches to the end of the axis.
 */
export function spanOn(axis: Axis, since: When, due: When | null) {
  const at = (day: string | null, open: number) => (day === null ? open : shareOf(axis, dayNumber(day)));
  const [from, latest] = [at(since.earliest, 0), at(since.latest, 1)];
  const isUnsure = latest - from >= leastSeen;
  const isPast = due?.latest && dayNumber(due.latest) < axis.to;
  return { from, sure: isUnsure ? latest : from, isUnsure, due: isPast ? at(due.latest, 1) : null };
}

/** The years above the bars. */
export const AgeAxis = ({ axis }: { axis: Axis }) => (
  <svg class="age-bar" aria-hidden="true" width="100%" height="1.2em">
    {ticksOf(axis).map(({ year, share }) => (
      <text x={percent(share)} y="0.9em">
        {year}
      </text>
    ))}
  </svg>
);

/** No more than these stand side by side on a phone. */
const mostTicks = 5;

/** So near to the right end a year has no room. */
const last = 0.88;

/** New Year of every year, or of every second, fifth … where there are many. */
function ticksOf(axis: Axis): { year: number; share: number }[] {
  const [first, end] = [axis.from, axis.to].map((day) => new Date(day * msPerDay).getUTCFullYear());
  if (first === undefined || end === undefined) return [];
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (end - first + 1) / years <= mostTicks) ?? 500;
  const years = Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, at) => first + at * step);
  return years
    .map((year) => ({ year, share: shareOf(axis, dayNumber(`${year}-01-01`)) }))
    .filter(({ share }) => share <= last);
}

const msPerDay = 86_400_000;

const dayNumber = (day: string): number => Date.parse(day) / msPerDay;

/** 0 at the left end, 1 at the right. */
const shareOf = ({ from, to }: Axis, day: number): number =>
  Math.min(1, Math.max(0, (day - from) / (to - from)));

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
