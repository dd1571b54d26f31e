/** The button that makes the page dark or light again; without its script (client/scheme.ts) nobody sees it. */
import type { Context } from "../context.ts";

export const SchemeSwitch = ({ context: { words } }: { context: Context }) => (
  <button
    type="button"
    class="header-button scheme-switch"
    title={words.darkScheme}
    aria-pressed="false"
    hidden
  >
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M20 14.5A8.5 8.5 0 1 1 9.5 4 7 7 0 0 0 20 14.5Z" />
    </svg>
  </button>
);
