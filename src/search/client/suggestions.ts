/**
 * What fits while one types in the box of a page: names, then stories. A combobox with a list, after the pattern of the
 * ARIA Authoring Practices Guide ("Editable Combobox With List Autocomplete"). Enter without a choice asks the page of the search.
 */
import { type Answer, type Engine, type Hit, isUnreachable, type NameHit } from "../answer.ts";
import { debounced } from "./debounced.ts";
import { el } from "./el.ts";
import { failureText } from "./failure-text.ts";
import { nameNote, storyHref } from "./hits.ts";
import { markedText } from "./marked-text.ts";
import { emptyQuestion, queryOf } from "./question-address.ts";
import { hrefOf, type Speaking } from "./search-site.ts";
import { statusLine } from "./status-line.ts";

const [mostNames, mostStories] = [5, 4];
/** As on the page of the search; ms. */
const [askRest, tellRest, long] = [200, 600, 400];

/** `around`: the element in which the list is placed, right below the box. */
export function openSuggestions(
  box: HTMLInputElement,
  around: HTMLElement,
  engine: Engine,
  site: Speaking,
): void {
  const { words } = site;
  const searchPage = box.form?.action ?? "";
  const list = el("div", { role: "listbox", id: "s_suggested", "aria-label": words.suggestions });
  const note = el("p", { class: "note" });
  const popup = el("div", { class: "suggestions" }, list, note);
  const status = el("p", { class: "hidden", role: "status" });
  popup.hidden = true;
  around.append(popup, status);
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-controls": list.id,
    "aria-expanded": "false",
  }))
    box.setAttribute(name, value);

  let active: HTMLElement | null = null;
  let turn = 0;

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const tell = debounced(tellRest, (text: string) => {
    status.textContent = text;
  });

  const waiting = debounced(long, () => open([], words.loading));

  async function suggest(): Promise<void> {
    const mine = ++turn;
    const typed = box.value.trim();
    if (!typed) return close();
    if (popup.hidden) waiting.soon();
    try {
      const [names, answer] = await Promise.all([
        engine.names(typed, mostNames),
        engine.ask({ ...emptyQuestion, words: typed }),
      ]);
      const hits = await answer.hits(0, mostStories);
      if (mine === turn) show(typed, answer, names, hits);
    } catch (fault) {
      if (mine === turn) open([], failureText(fault, words));
      if (!isUnreachable(fault)) throw fault;
    }
  }

  function show(typed: string, answer: Answer, names: readonly NameHit[], hits: readonly Hit[]): void {
    const all = searchPage + queryOf({ ...emptyQuestion, words: typed }, site.urlWords);
    const stories = [...hits.map(storyOption), option(all, words.allFor(typed))];
    const groups = [
      group(words.names, names.map(nameOption)),
      group(words.stories, hits.length > 0 ? stories : []),
    ];
    open(groups.flat(), names.length + hits.length > 0 ? "" : words.noSuggestions);
    tell.soon(statusLine(answer, names.length, words, site.language));
  }

  /** `said`: below the list, or in its place. */
  function open(groups: readonly HTMLElement[], said: string): void {
    waiting.cancel();
    choose(null);
    list.replaceChildren(...groups);
    options().forEach((one, at) => {
      one.id = `${list.id}-${at}`;
    });
    list.hidden = groups.length === 0;
    note.textContent = said;
    note.hidden = said === "";
    if (list.hidden && said) tell.soon(said);
    popup.hidden = false;
    box.setAttribute("aria-expanded", String(!list.hidden));
  }

  function close(): void {
    turn++;
    for (const later of [asking, waiting, tell]) later.cancel();
    choose(null);
    popup.hidden = true;
    status.textContent = "";
    box.setAttribute("aria-expanded", "false");
  }

  function choose(next: HTMLElement | null): void {
    active?.setAttribute("aria-selected", "false");
    active = next;
    active?.setAttribute("aria-selected", "true");
    active?.scrollIntoView({ block: "nearest" });
    if (active) box.setAttribute("aria-activedescendant", active.id);
    else box.removeAttribute("aria-activedescendant");
  }

  /** One past either end is the box itself. */
  function move(by: 1 | -1): void {
    const all = options();
    const at = active ? all.indexOf(active) : by > 0 ? -1 : all.length;
    choose(all[at + by] ?? null);
  }

  const group = (name: string, items: readonly HTMLElement[]): HTMLElement[] =>
    items.length === 0
      ? []
      : [
          el(
            "div",
            { role: "group", "aria-label": name },
            el("p", { "aria-hidden": "true" }, name),
            ...items,
          ),
        ];

  const option = (href: string, ...inside: (Node | string)[]) =>
    el("a", { role: "option", "aria-selected": "false", tabindex: "-1", href }, ...inside);

  const nameOption = (hit: NameHit) =>
    option(
      hrefOf(site, hit.url),
      el("span", { class: `kind kind--${hit.kind}` }, ...markedText(hit.label)),
      " ",
      nameNote(hit, site),
    );

  const storyOption = ({ url, title, date, found }: Hit) =>
    option(
      storyHref(site, url, found),
      el("span", {}, ...markedText(title)),
      " ",
      el("span", { class: "note" }, date),
    );

  const asking = debounced(askRest, suggest);
  box.addEventListener("input", () => {
    turn++;
    tell.cancel();
    asking.soon();
  });
  box.addEventListener("keydown", (event) => {
    const { key } = event;
    const isOpen = !popup.hidden;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) move(key === "ArrowDown" ? 1 : -1);
      else suggest();
    } else if (key === "Enter" && active) {
      event.preventDefault();
      active.click();
    } else if (key === "Escape" && isOpen) {
      event.preventDefault();
      close();
    }
  });
  box.addEventListener("blur", close);
  // The mouse opens what it presses, and leaves the focus in the box.
  popup.addEventListener("mousedown", (event) => event.preventDefault());
  if (box.value.trim() && document.activeElement === box) suggest();
}
