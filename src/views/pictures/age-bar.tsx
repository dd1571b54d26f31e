/**
 * How long something has been open, as a bar on a time axis that the rows of a list share. Whoever cannot see it misses
 * nothing, as the row says the same in words.
 */
import type { When } from "../../date.ts";
import { dayAt, dayOf, yearOf } from "../../days.ts";
import { widthOf } from "./axis-labels.ts";
import { percent } from "./numbers.ts";
import { yearStep } from "./year-steps.ts";

/** Days as in `days.ts`, at both ends. */
export interface AgeAxis {
  readonly from: number;
  readonly to: number;
}

/** From New Year of the year in which the oldest begins to the archive's day; null where that is no time at all. */
export function ageAxis(beginnings: readonly When[], day: string): AgeAxis | null {
  const [first = day] = beginnings.map(({ sort }) => sort).sort();
  const [from, to] = [dayAt(yearOf(dayOf(first))), dayOf(day)];
  return from < to ? { from, to } : null;
}

const height = "1.1em";
const middle = "0.55em";

interface Props {
  readonly axis: AgeAxis;
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
        <line
          class="age-unsure"
          x1={percent(100 * span.from)}
          x2={percent(100 * span.sure)}
          y1={middle}
          y2={middle}
        />
      )}
      <rect x={percent(100 * span.sure)} width={percent(100 * (1 - span.sure))} y="0.3em" height="0.5em" />
      {span.due !== null && <Upright name="age-due" share={span.due} />}
    </svg>
  );
}

const Upright = ({ name, share }: { name: string; share: number }) => (
  <line class={name} x1={percent(100 * share)} x2={percent(100 * share)} y1="0" y2={height} />
);

/** Less is not seen. */
const leastSeen = 0.01;

/**
 * Shares of the axis: where it may have begun and where it surely had; a due date only where it has passed.
 * A beginning that is open to one side reaches to the end of the axis.
 */
export function spanOn(axis: AgeAxis, since: When, due: When | null) {
  const at = (day: string | null, open: number) => (day === null ? open : shareOf(axis, dayOf(day)));
  const [from, latest] = [at(since.earliest, 0), at(since.latest, 1)];
  const isUnsure = latest - from >= leastSeen;
  const isPast = due?.latest && dayOf(due.latest) < axis.to;
  return { from, sure: isUnsure ? latest : from, isUnsure, due: isPast ? at(due.latest, 1) : null };
}

/** The years above the bars. */
export const AgeYears = ({ axis }: { axis: AgeAxis }) => (
  <svg class="age-bar" aria-hidden="true" width="100%" height="1.2em">
    {ticksOf(axis).map(({ year, share }) => (
      <text x={percent(100 * share)} y="0.9em">
        {year}
      </text>
    ))}
  </svg>
);

/** More lines would be seen before the bars are. */
const mostTicks = 5;

/** New Year of every year, or of every second, fifth … where there are many. */
function ticksOf(axis: AgeAxis): { year: number; share: number }[] {
  const [first, end] = [yearOf(axis.from), yearOf(axis.to)];
  const step = yearStep((years) => (end - first + 1) / years <= mostTicks);
  const years = Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, at) => first + at * step);
  return years
    .map((year) => ({ year, share: shareOf(axis, dayAt(year)) }))
    .filter(({ year, share }) => share + widthOf(`${year}`) <= 1);
}

/** 0 at the left end, 1 at the right. */
const shareOf = ({ from, to }: AgeAxis, day: number): number =>
  Math.min(1, Math.max(0, (day - from) / (to - from)));
