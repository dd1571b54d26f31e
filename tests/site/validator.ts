/** What valid HTML is here. */
import { HtmlValidate } from "html-validate";

export const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // preact closes void elements with a slash, which HTML allows
    "void-style": "off",
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
  },
});

/** `["12:4 no-dup-id …"]`; `off`: rules that are not held here. */
export async function invalid(html: string, off: readonly string[] = []): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId }) => !off.includes(ruleId))
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`);
}
