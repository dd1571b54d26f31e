/** What a page says of the thing that it is about, shortened to the lines of a card. */
import { covers, type Days } from "../../graph/term.ts";
import type { Words } from "../../i18n/words.ts";

export interface CardLine {
  /** What stands in `data-card` on the page: `name`, `note`, `role` … */
  readonly kind: string;
  readonly text: string;
  readonly lang: string | null;
  /** Classes that give a kind of thing its shape, or a state its mark. */
  readonly marks: readonly string[];
}

export type CardWords = Pick<Words, "cardRoleThen" | "cardRoleUnsure">;

/** What the card's reader has before them. */
export interface Beside {
  readonly linkText: string;
  /** Of the story being read; null where its day is not sure; undefined on pages that are no stories. */
  readonly days: Days | null | undefined;
  readonly words: CardWords;
}

/** On a page that is no story. */
const mostRoles = 3;

/** No lines where the page says nothing but what the link itself says. */
export function cardLines(page: ParentNode, { linkText, days, words }: Beside): CardLine[] {
  const marked = [...page.querySelectorAll("[data-card]")];
  const roles = marked.filter(is("role"));
  const held = roles.filter((role) => days && wasHeld(role, days));
  const lines = [
    ...marked.filter((element) => !is("role")(element) && !is("term")(element)).map(lineOf),
    ...(days === undefined
      ? // A role and its term stand one behind the other.
        marked
          .filter((element) => is("role")(element) || is("term")(element))
          .slice(0, 2 * mostRoles)
          .map(lineOf)
      : held.length > 0
        ? [said("label", words.cardRoleThen), ...held.map(lineOf)]
        : roles.length > 0
          ? [said("label", words.cardRoleUnsure)]
          : []),
  ];
  const isNews = ({ kind, text }: CardLine) => kind !== "kicker" && text !== plain(linkText);
  return lines.some(isNews) ? lines : [];
}

/** The same as `rolesOn`: a role bears the bounds of its term where they are sure. */
function wasHeld(role: Element, days: Days): boolean {
  const from = role.getAttribute("data-from");
  return from !== null && covers({ from, to: role.getAttribute("data-to") }, days);
}

const is = (kind: string) => (element: Element) => element.getAttribute("data-card") === kind;

function lineOf(element: Element): CardLine {
  const [name, value] = element.querySelectorAll("dt, dd");
  return {
    kind: element.getAttribute("data-card") ?? "",
    text: plain(name && value ? `${name.textContent}: ${value.textContent}` : (element.textContent ?? "")),
    lang: element.getAttribute("lang"),
    marks: [...element.classList, ...(element.firstElementChild?.classList ?? [])].filter((name) =>
      /^(?:kind|status)/.test(name),
    ),
  };
}

const said = (kind: string, text: string): CardLine => ({ kind, text, lang: null, marks: [] });

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
