/** Accessibility faults of a page, as axe finds them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that colours can break. Most of axe's time goes into the others, which see the same elements in each scheme. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** `["rule: element", …]`; `off`: rules that are not held here. The check runs beside the page. */
export const violations = (page: Page, off: readonly string[] = []): Promise<string[]> =>
  faults(page, { type: "tag", values: all }, off);

/** As above: of the page in the light scheme, and of its colours in the dark one, which the page is left in. */
export async function violationsInSchemes(page: Page, off: readonly string[] = []): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(page, off);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await faults(page, { type: "rule", values: ofColours }, []);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

interface Rules {
  readonly type: "tag" | "rule";
  readonly values: string[];
}

async function faults(page: Page, runOnly: Rules, off: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return await page.evaluate(
    async ({ runOnly, disabled }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
      const result = await axe.run({ runOnly, rules, resultTypes: ["violations"] });
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { runOnly, disabled: [...off] },
  );
}
