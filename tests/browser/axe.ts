/** Accessibility faults of a page, as axe finds them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** `["rule: element", …]`; `off`: rules that are not held here. The check runs beside the page. */
export async function violations(page: Page, off: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return await page.evaluate(
    async ({ values, disabled }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const rules = Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }]));
      const result = await axe.run({ runOnly: { type: "tag", values }, rules, resultTypes: ["violations"] });
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    { values: tags, disabled: [...off] },
  );
}
