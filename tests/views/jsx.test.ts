/** Our own JSX writes what Preact writes, element by element, in all examples of the style guide; and it escapes. */
import { h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import { expect, test, vi } from "vitest";
import { readSettings } from "../../src/model/settings.ts";
import { exampleArchive } from "../../src/site/style-guide.tsx";
import { contextOf } from "../../src/views/context.ts";
import { components } from "../../src/views/examples/components.ts";
import { type Children, Html, jsx, markupOf } from "../../src/views/jsx/jsx-runtime.ts";

type Props = Readonly<Record<string, unknown>>;

const { elements } = vi.hoisted(() => ({
  elements: [] as { readonly html: unknown; readonly type: string; readonly props: Props }[],
}));

/** What the views make is what they always make; every element is noted, with what it was made of. */
vi.mock("../../src/views/jsx/jsx-runtime.ts", async (original) => {
  const ours = await original<typeof import("../../src/views/jsx/jsx-runtime.ts")>();
  const noted = (type: Parameters<typeof ours.jsx>[0], props: Props): Html => {
    const html = ours.jsx(type, props as Parameters<typeof ours.jsx>[1]);
    if (typeof type === "string") elements.push({ html, type, props });
    return html;
  };
  return { ...ours, jsx: noted, jsxs: noted };
});

type Shown = VNode | string | number | boolean | null | undefined | readonly Shown[];

/** Each element is held against Preact's by itself, so what it holds may stand in it as it is. */
function forPreact(children: Children): Shown {
  if (children instanceof Html) return jsxTemplate([children.markup]);
  return typeof children === "object" && children !== null ? children.map(forPreact) : children;
}

function preacts(type: string, props: Props): string {
  const { children, ...others } = props;
  return renderToString(h(type, others, forPreact(children as Children) as VNode));
}

/** A shape of SVG that holds nothing is closed where it begins. */
const closedAtOnce = (html: string): string =>
  html.replace(/^(<(?:circle|line|path|rect)\b[^>]*)><\/\w+>$/, "$1/>");

test.each(["id", "en"] as const)(
  "every element of every example in %s is as Preact writes it",
  (language) => {
    const site = { ...readSettings(null).settings, language, url_words: language };
    const context = contextOf(exampleArchive(site).archive);
    elements.length = 0;
    for (const { examples } of components) for (const example of examples) example.show(context);
    expect(elements.length).toBeGreaterThan(5000);
    for (const { html, type, props } of elements) {
      expect((html as Html).markup, type).toBe(closedAtOnce(preacts(type, props)));
    }
  },
);

test.each([
  ["p", { class: 'a"b', children: ["<i>", " & ", '"'] }],
  ["p", { title: "<&\">'", class: "later", children: "x" }],
  ["p", { class: undefined, id: "a", lang: null, children: [null, undefined, true, false, 0, ["", ["x"]]] }],
  ["a", { href: "", hidden: true, download: false, class: "c", id: "a" }],
  ["a", { class: "c", hidden: true, id: "a", children: "x" }],
  ["span", { "aria-hidden": true, "aria-current": false, "data-story": true, "data-x": false }],
  ["span", { "aria-hidden": "true", tabindex: -1, "data-from": 0 }],
  ["img", { src: "/a.webp", alt: "" }],
  ["img", { class: "c" }],
  ["br", {}],
  ["p", {}],
  ["p", { class: "c" }],
  ["div", { class: "c", dangerouslySetInnerHTML: { __html: "<b>&amp;</b>" } }],
] as const)("as Preact writes it: %s %j", (type, props) => {
  expect(jsx(type, props as Parameters<typeof jsx>[1]).markup).toBe(preacts(type, props));
});

test("markup stands in markup as it is, and nothing else does", () => {
  const inner = jsx("b", { children: "<" });
  expect(markupOf(["<i>", inner])).toBe("&lt;i><b>&lt;</b>");
  expect(() => markupOf({ markup: "<i>" } as never)).toThrow();
  expect(jsx(() => null, {}).markup).toBe("");
});
