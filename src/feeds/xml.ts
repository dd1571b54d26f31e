/** Text as XML may hold it. */

/** What no XML document may hold (XML 1.0, 2.2), and the controls that it had better not. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Where none of the others is in a text, it need not be looked through any further. */
const mayBeForbidden = /[^\t\n\r -~\u00A0-\uD7FF\uE000-\uFFFD]/;

/** Without the characters that XML forbids. */
export const clean = (text: string): string =>
  mayBeForbidden.test(text) ? text.replace(forbidden, "") : text;

const references: Readonly<Record<string, string>> = {
  "&": "&#x26;",
  "<": "&#x3C;",
  ">": "&#x3E;",
  '"': "&#x22;",
};

/** For text and attributes. Hexadecimal, as the RSS profile wants it in titles, where some programs read `&amp;` as HTML. */
export const xmlText = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => references[mark] ?? mark) : text;

/** HTML inside XML, as it is. */
export const cdata = (html: string): string => `<![CDATA[${html.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;

/** Nothing at all where there is nothing to say. */
export const element = (name: string, text: string | null | undefined): string =>
  text ? `<${name}>${xmlText(text)}</${name}>\n` : "";

/** `<link rel="self" href="…"/>`; what is null is left out. */
export function emptyElement(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) tag += ` ${key}="${xmlText(String(value))}"`;
  return `${tag}/>\n`;
}

export const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
