/**
 * The reader's choice of light or dark. It runs before anything is painted; the choice is kept only where it is not what
 * the system has.
 */

type Scheme = "light" | "dark";

const key = "jejak-scheme";
const system = matchMedia("(prefers-color-scheme: dark)");
let chosen = remembered();

show();
system.addEventListener("change", show);
document.addEventListener("DOMContentLoaded", () => {
  const button = switchButton();
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", choose);
  show();
});
// Another tab has chosen: at once, or while this page lay in the browser's memory of pages left.
addEventListener("storage", recall);
addEventListener("pageshow", (event) => event.persisted && recall());

function show(): void {
  const { dataset } = document.documentElement;
  if (chosen) dataset.scheme = chosen;
  else delete dataset.scheme;
  // What a browser paints before it has the stylesheet.
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", chosen ?? "light dark");
  switchButton()?.setAttribute("aria-pressed", String((chosen ?? systemScheme()) === "dark"));
}

function choose(): void {
  const other = (chosen ?? systemScheme()) === "dark" ? "light" : "dark";
  chosen = other === systemScheme() ? null : other;
  show();
  try {
    if (chosen) localStorage.setItem(key, chosen);
    else localStorage.removeItem(key);
  } catch {
    // Storage is forbidden or full: the choice holds for this page.
  }
}

function recall(): void {
  chosen = remembered();
  show();
}

function remembered(): Scheme | null {
  try {
    const scheme = localStorage.getItem(key);
    return scheme === "light" || scheme === "dark" ? scheme : null;
  } catch {
    return null;
  }
}

function systemScheme(): Scheme {
  return system.matches ? "dark" : "light";
}

function switchButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".scheme-switch");
}
