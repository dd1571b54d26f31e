import { expect, test, vi } from "vitest";
import { jejak } from "../../src/site/eleventy.ts";
import { copyOf, filesIn, fixture, temporaryFolder } from "./build.ts";
import { drive } from "./drive.ts";

/** A page that cannot be made, as a mistake of ours: no content is known to make one. */
const mistake = vi.hoisted(() => ({ there: false }));
vi.mock("../../src/site/headers.ts", () => ({
  headersFile() {
    if (mistake.there) throw new Error("salah kami");
    return "";
  },
}));

test("a page that cannot be made is named, and leaves the last good site as it was", async () => {
  const quiet = vi.spyOn(console, "log").mockImplementation(() => {});
  const [content, out] = [copyOf(fixture), temporaryFolder()];
  await drive(jejak, { content, out, today: "2024-06-30" });
  const before = filesIn(out);
  expect(Object.keys(before)).toContain("_headers");
  mistake.there = true;
  const written = vi.fn();
  await expect(drive(jejak, { content: "content", out, written })).rejects.toThrow(
    "_headers cannot be made; nothing was written",
  );
  expect(filesIn(out)).toEqual(before);
  expect(written).not.toHaveBeenCalled();
  quiet.mockRestore();
});
