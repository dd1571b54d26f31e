import { describe, expect, test } from "vitest";
import { Progress } from "../../src/site/progress.ts";

/** What is written while the clock is set by hand; milliseconds. */
function telling(isTTY: boolean, language: "id" | "en" = "id") {
  let [now, text] = [0, ""];
  const stream = { isTTY, write: (more: string) => (text += more) };
  const progress = new Progress(language, { stream, now: () => now });
  const at = (time: number, done: number) => {
    now = time;
    progress.at(done);
  };
  return { progress, at, set: (time: number) => (now = time), text: () => text };
}

describe("the progress of a build", () => {
  test("is not told of a short one", () => {
    const { progress, at, text } = telling(true);
    progress.begin("reading", 100);
    for (let time = 0; time < 2000; time += 50) at(time, time / 20);
    progress.end();
    expect(text()).toBe("");
  });

  test("is one line of a terminal, which is empty at the end", () => {
    const { progress, at, text } = telling(true);
    progress.begin("reading", 14_001);
    at(2000, 4000);
    at(2050, 4100);
    at(3000, 6000);
    progress.end();
    expect(text()).toBe(
      "\r\x1b[KMembaca berkas: 4.000 dari 14.001, 2.000 per detik" +
        "\r\x1b[KMembaca berkas: 6.000 dari 14.001, 2.000 per detik\r\x1b[K",
    );
  });

  test("is plain lines elsewhere, seldom", () => {
    const { progress, at, set, text } = telling(false, "en");
    progress.begin("reading", 9000);
    for (let time = 0; time <= 9000; time += 100) at(time, time);
    set(14_000);
    progress.begin("linking");
    set(19_000);
    progress.begin("making", 15_797);
    at(24_000, 5000);
    progress.end();
    expect(text()).toBe(
      "Reading files: 5,000 of 9,000, 1,000 a second\n" +
        "Linking the archive\n" +
        "Making pages: 0 of 15,797\n" +
        "Making pages: 5,000 of 15,797, 1,000 a second\n",
    );
  });
});
