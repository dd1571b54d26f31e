/** Elements without markup: text stays text, whatever it holds. */

type Child = Node | string | null;

/** `el("a", { href }, "Iwan")`; attributes that are null are left out. No `style` among them: the page's policy forbids it. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * Lets `render` replace what is inside an element. What had the focus gets it back: the thing with the same `data-key`,
 * else what `otherwise` names.
 */
export function keepingFocus(
  inside: HTMLElement,
  otherwise: () => HTMLElement | null,
  render: () => void,
): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && inside.contains(focused) ? focused : null;
  render();
  if (!had || inside.contains(document.activeElement)) return;
  const { key } = had.dataset;
  const same = [...inside.querySelectorAll<HTMLElement>("[data-key]")].find(
    ({ dataset }) => dataset.key === key,
  );
  (same ?? otherwise())?.focus({ preventScroll: true });
}
