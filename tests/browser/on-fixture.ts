/** A browser and the site of the fixture archive in a folder of its host, for the tests of one file. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/browser/launch.ts";
import { type Served, serve } from "../../scripts/browser/serve.ts";
import { built } from "../site/build.ts";

/** To be called at the top of the file; both are there once its tests run. */
export function onFixture(): { readonly browser: Browser; readonly site: Served } {
  let browser: Browser;
  let site: Served;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await serve(built.fixture, "/arsip/");
  });
  afterAll(async () => {
    site.close();
    await browser.close();
  });
  return {
    get browser() {
      return browser;
    },
    get site() {
      return site;
    },
  };
}
