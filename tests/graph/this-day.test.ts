import { describe, expect, test } from "vitest";
import { archiveOf, slugs, story } from "../archive-of.ts";

/** The stories of these days, as an archive of `day` shows them: `a` is the first. */
function thisDayOf(day: string, dates: readonly string[]) {
  const { archive } = archiveOf({
    "site.yaml": `title: A\nurl: "https://a.example/"\nas_of: "${day}"\nchecks: {year-differs: "off"}\n`,
    ...Object.fromEntries(
      dates.map((date, at) => [`articles/x/${"abcdefghij"[at]}.md`, story("", "", date)]),
    ),
  });
  const found = archive.thisDay();
  return (
    found && [
      found.by,
      slugs(found.articles)
        .map((slug) => slug.slice(2))
        .join(""),
    ]
  );
}

describe("the archive's day in other years", () => {
  test("holds stories whose day is sure, newest first, and none of its own year", () => {
    const dates = [
      "2019-11-17",
      "2021-11-17T08:00+07:00",
      "2023-11-17",
      "2020-11-18",
      "2022-11",
      "2018-11-17?",
    ];
    expect(thisDayOf("2023-11-17", dates)).toEqual(["day", "ba"]);
  });

  test("is 29 February only in other leap years", () => {
    expect(thisDayOf("2024-02-29", ["2020-02-29", "2021-02-28", "2022-03-01"])).toEqual(["day", "a"]);
  });

  test("has nothing of years that are still to come for it", () => {
    expect(thisDayOf("2022-11-17", ["2020-11-17", "2023-11-17"])).toEqual(["day", "a"]);
  });

  test("gives way to its month where no other year has that day", () => {
    const dates = Array.from({ length: 8 }, (_, at) => `${2010 + at}-11-0${at + 1}`);
    expect(thisDayOf("2023-11-17", [...dates, "2018-11", "2019-11~"])).toEqual(["month", "ihgfedcba"]);
  });

  test("is nothing where neither is sure", () => {
    expect(thisDayOf("2023-11-17", ["2022", "[2022-11-17..]", "2022-10-17"])).toBeNull();
    expect(archiveOf({}).archive.thisDay()).toBeNull();
  });
});
