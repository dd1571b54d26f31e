/** Moments as feeds write them: only for dates that are known to the day, in the archive's own zone. */

import dateToRfc3339 from "@11ty/eleventy-plugin-rss/src/dateRfc3339.js";
import { certainDay } from "../certain.ts";
import type { When } from "../date.ts";
import { dayOf } from "../days.ts";
import { once } from "../graph/once.ts";

export interface Moment {
  /** Since 1970, in milliseconds. */
  readonly ms: number;
  /**
   * `"Fri, 17 Nov 2023 10:30:00 +0700"`: RFC 822 with a year of four digits, as RSS has it. ECMAScript fixes this form; the
   * library's own filter makes a formatter for each date, which takes a hundred times as long.
   */
  readonly rfc822: string;
  /** `"2023-11-17T10:30:00+07:00"` */
  readonly rfc3339: string;
}

export interface Moments {
  /** A day without a clock begins at midnight. Null where the day is not sure, or the year has less than four digits. */
  exact(when: When): Moment | null;
  /** The first that the date can mean, for what may not go without one. */
  first(when: When): Moment;
}

const perDay = 24 * 60 * 60 * 1000;
const perMinute = 60 * 1000;

/** `zone`: IANA name; of a time printed without an offset. Each moment is written once. */
export function momentsIn(zone: string): Moments {
  const offsetAt = offsetsIn(zone);

  /** What the clocks of the zone show when it is `local` there, were they at Greenwich. */
  const msOf = (local: number): number => {
    const near = local - offsetAt(local);
    return local - offsetAt(near);
  };

  const momentAt = once((ms: number): Moment => {
    const before = offsetAt(ms);
    // no form has offsets with seconds, which clocks went by before there were zones
    const offset = before % perMinute === 0 ? before : 0;
    const local = new Date(ms + offset);
    const [hours, minutes] = offsetParts(offset);
    return {
      ms,
      rfc822: local.toUTCString().replace("GMT", hours + minutes),
      rfc3339: dateToRfc3339(local).replace("Z", `${hours}:${minutes}`),
    };
  });

  const at = (when: When, day: string): Moment => {
    const point = when.form === "point" ? when.at : null;
    if (point?.clock && point.offset) return momentAt(Date.parse(`${day}T${point.clock}${point.offset}`));
    const [hours = 0, minutes = 0] = point?.clock?.split(":").map(Number) ?? [];
    return momentAt(msOf(dayOf(day) * perDay + (hours * 60 + minutes) * perMinute));
  };

  return {
    exact: (when) => {
      const day = certainDay(when);
      return day === null || day < "1000" ? null : at(when, day);
    },
    first: (when) => at(when, when.sort.slice(0, "2023-11-17".length)),
  };
}

/** How far the clocks of a zone are before those of Greenwich, in milliseconds. */
function offsetsIn(zone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  return (ms) => {
    const [, sign, hours, minutes, seconds] =
      /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(format.format(ms)) ?? [];
    if (!sign) return 0;
    const size = (Number(hours) * 60 + Number(minutes)) * perMinute + Number(seconds ?? 0) * 1000;
    return sign === "-" ? -size : size;
  };
}

/** `["+07", "00"]` */
function offsetParts(offset: number): [hours: string, minutes: string] {
  const minutes = Math.abs(offset) / perMinute;
  const two = (count: number) => String(count).padStart(2, "0");
  return [`${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}`, two(minutes % 60)];
}
