/** The fixture archive with an engine in memory in the place of its own, as a reader's browser meets it. */
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { bundleOptions } from "../../../src/site/assets.ts";
import { readArchive } from "../../../src/site/read-archive.ts";
import { fixture } from "../../site/build.ts";

const fake = join(import.meta.dirname, "fake-engine.ts");

/** `cari.js` of the fixture archive, with the engine of these tests. */
export async function searchScript(): Promise<string> {
  const { settings } = readArchive(fixture, { today: "2026-01-01" }).archive;
  const { outputFiles } = await build({
    ...bundleOptions(settings),
    plugins: [
      {
        name: "engine in memory",
        setup: ({ onResolve }) => onResolve({ filter: /\/engine\.ts$/ }, () => ({ path: fake })),
      },
    ],
  });
  const script = outputFiles.find(({ path }) => path.endsWith("/cari.js"));
  if (!script) throw new Error("no cari.js was made");
  return script.text;
}

export interface Visit {
  readonly browser: Browser;
  /** `cari.js` with another engine; without one, the site's own. */
  readonly script?: string;
  readonly options?: BrowserContextOptions;
}

/** Hands `use` a page at this address, and holds that nothing in it failed or was forbidden by the page's policy. */
export async function visiting(
  { browser, script, options = {} }: Visit,
  url: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    if (script !== undefined)
      await context.route("**/aset/cari.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: script }),
      );
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (fault) => faults.push(String(fault)));
    page.on("console", (message) => {
      if (message.text().includes("Content Security")) faults.push(message.text());
    });
    await page.goto(url);
    await use(page, context);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
}
