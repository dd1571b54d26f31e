/** The screenshots of a built site, of the style guide, and of the README. */
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { loadSettings } from "../../src/content/load.ts";
import type { Archive } from "../../src/graph/archive.ts";
import { readSettings } from "../../src/model/settings.ts";
import { guideBase } from "../../src/site/guide-base.ts";
import { code } from "../../src/site/out-folder.ts";
import { components } from "../../src/views/examples/components.ts";
import { anchorOf } from "../../src/views/pages/style-guide.tsx";
import { launchBrowser } from "./launch.ts";
import { serve } from "./serve.ts";
import { inView, type View, writeWebp } from "./shoot.ts";
import { type Chosen, type Subject, subjectsOf } from "./subjects.ts";
import { writeGuide } from "./write-guide.ts";

export interface Wish extends Chosen {
  readonly content: string;
  readonly out: string;
}

const views: readonly View[] = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => ({ width, height: 800, scheme })),
);

/** `home-360-light.webp` and so on, whole pages. */
export async function takePages(archive: Archive, wish: Wish, site: string): Promise<void> {
  await visit(site, archive.settings.base, async (browser, root) => {
    for (const { name, url } of subjectsOf(archive, wish)) {
      for (const view of views) {
        const png = await inView(browser, root + url.slice(1), view, (page) =>
          page.screenshot({ fullPage: true }),
        );
        await write(join(wish.out, fileName(name, view)), png);
      }
    }
  });
}

/** `gaya-parts_stories-360-light.webp` and so on. No build is needed. */
export async function takeComponents({ content, out }: Wish, site: string): Promise<void> {
  const { settings } = readSettings(loadSettings(content).settings);
  await writeGuide(settings, site);
  await visit(site, guideBase(settings), async (browser, root) => {
    for (const view of views) {
      await inView(browser, root, view, async (page) => {
        for (const component of components) {
          const png = await (await alone(page, anchorOf(component))).screenshot();
          await write(join(out, fileName(`gaya-${anchorOf(component)}`, view)), png);
        }
      });
    }
  });
}

/** The whole guide is longer than a browser paints in good time. */
async function alone(page: Page, anchor: string): Promise<Locator> {
  const component = page.locator(`#${anchor}`);
  await component.evaluate((shown) => {
    for (let at: Element = shown; at !== document.body; at = at.parentElement ?? document.body)
      for (const beside of at.parentElement?.children ?? [])
        if (beside.localName !== "link") beside.toggleAttribute("hidden", beside !== at);
  });
  return component;
}

/** What the README shows: the first screen only, each small. */
const inReadme: readonly { readonly name: Subject["name"]; readonly view: View }[] = [
  { name: "home", view: { width: 1280, height: 900, scheme: "light" } },
  { name: "article", view: { width: 360, height: 780, scheme: "light", scale: 1.5 } },
  { name: "follow-up", view: { width: 360, height: 780, scheme: "dark", scale: 1.5 } },
];

const mostBytes = 60_000;

/** `docs/pictures/home-1280-light.webp` and so on. */
export async function takeForReadme(archive: Archive, wish: Wish, site: string): Promise<void> {
  const subjects = subjectsOf(archive, wish);
  await visit(site, archive.settings.base, async (browser, root) => {
    for (const { name, view } of inReadme) {
      const subject = subjects.find((each) => each.name === name);
      if (!subject) throw new Error(`this archive has no ${name} to show`);
      const png = await inView(browser, root + subject.url.slice(1), view, (page) => page.screenshot());
      await write(join(code, "docs/pictures", fileName(name, view)), png, mostBytes);
    }
  });
}

const fileName = (name: string, { width, scheme }: View): string => `${name}-${width}-${scheme}.webp`;

async function write(file: string, png: Buffer, most?: number): Promise<void> {
  await writeWebp(file, png, most);
  console.log(file);
}

async function visit(
  site: string,
  base: string,
  take: (browser: Browser, root: string) => Promise<void>,
): Promise<void> {
  const served = await serve(site, base);
  const browser = await launchBrowser();
  try {
    await take(browser, served.url);
  } finally {
    await browser.close();
    served.close();
  }
}
