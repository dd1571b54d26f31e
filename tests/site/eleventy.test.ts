import { expect, test, vi } from "vitest";
import { type EleventyConfig, jejak, type Options } from "../../src/site/eleventy.ts";
import { copyOf, filesIn, fixture, temporaryFolder } from "./build.ts";

/** A page that cannot be made, as a mistake of ours: no content is known to make one. */
const mistake = vi.hoisted(() => ({ there: false }));
vi.mock("../../src/site/headers.ts", () => ({
  headersFile() {
    if (mistake.there) throw new Error("salah kami");
    return "";
  },
}));

/** One build, driven as Eleventy does. */
async function building(options: Options & { out: string }) {
  const listeners = new Map<string, (event: object) => unknown>();
  let pages: { data(): { calls: number[] }; render(data: object): string } | undefined;
  const nothing = () => {};
  const config = {
    jejak: options,
    setUseGitIgnore: nothing,
    setWatchJavaScriptDependencies: nothing,
    setQuietMode: nothing,
    addWatchTarget: nothing,
    setServerOptions: nothing,
    addTemplate: (_: string, template: object) => {
      pages = template as typeof pages;
    },
    on: (event: string, listener: (event: object) => unknown) => listeners.set(event, listener),
  };
  jejak(config as unknown as EleventyConfig, {});
  await listeners.get("eleventy.before")?.({ directories: { output: options.out }, runMode: "build" });
  for (const start of pages?.data().calls ?? []) pages?.render({ pagination: { items: [start] } });
  await listeners.get("eleventy.after")?.({});
}

test("a page that cannot be made is named, and leaves the last good site as it was", async () => {
  const quiet = vi.spyOn(console, "log").mockImplementation(() => {});
  const [content, out] = [copyOf(fixture), temporaryFolder()];
  await building({ content, out, today: "2024-06-30" });
  const before = filesIn(out);
  expect(Object.keys(before)).toContain("_headers");
  mistake.there = true;
  const written = vi.fn();
  await expect(building({ content: "content", out, written })).rejects.toThrow(
    "_headers cannot be made; nothing was written",
  );
  expect(filesIn(out)).toEqual(before);
  expect(written).not.toHaveBeenCalled();
  quiet.mockRestore();
});
