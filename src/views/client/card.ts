/**
 * Cards: who or what a link leads to, while the mouse rests on it or the keyboard has come to it. The card is made of
 * the page behind the link, which is then near when the reader follows.
 */
import { type CardWords, cardLines } from "./card-lines.ts";
import { cardPlace } from "./card-place.ts";

/** Put in by src/site/assets.ts, in the language of the interface. */
declare const cardWords: CardWords;

type Link = HTMLAnchorElement | SVGAElement;
type Point = { readonly x: number; readonly y: number };

const links = 'main a[class^="to-"]';
/** How long to rest on a link before its card shows, and how long it stays for a mouse on its way onto it; ms. */
const [rest, grace] = [300, 250];

const pages = new Map<string, Promise<Document | null>>();
const card = document.createElement("div");
card.className = "card";
card.id = "s_card"; // the underscore keeps it apart from headings in the text
card.role = "tooltip";

/** Where the reader is; still there once the card is dismissed, so that it does not come back by itself. */
let at: Link | null = null;
let shown: Link | null = null;
/** Counts up whenever what was under way is no longer wanted. */
let turn = 0;
let showing: ReturnType<typeof setTimeout> | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

if ("popover" in card) {
  card.popover = "manual";
  addEventListener("pointerover", (event) => {
    if (event.pointerType === "mouse")
      moveTo(event.target as Element, { x: event.clientX, y: event.clientY });
  });
  document.documentElement.addEventListener("pointerleave", () => moveTo(null));
  addEventListener("focusin", ({ target }) => {
    const link = linkAt(target as Element);
    if (link && hasFocus(link)) come(link);
  });
  addEventListener("focusout", () => {
    if (![card, shown].some((element) => element?.matches(":hover"))) leave();
  });
  addEventListener("keydown", ({ key }) => key === "Escape" && dismiss());
  addEventListener("pointerdown", ({ target }) => card.contains(target as Node) || dismiss());
}

function moveTo(target: Element | null, point?: Point): void {
  const link = target && card.contains(target) ? shown : linkAt(target);
  if (link === shown) stay();
  else if (shown && !hasFocus(shown)) hiding ??= setTimeout(hide, grace);
  if (link || !at || !hasFocus(at)) come(link, point);
}

function come(link: Link | null, point?: Point): void {
  if (link === at) return;
  at = link;
  turn++;
  clearTimeout(showing);
  if (link && link !== shown) showing = setTimeout(show, rest, link, point);
}

async function show(link: Link, point?: Point): Promise<void> {
  const mine = turn;
  const url = new URL(link.getAttribute("href") ?? "", document.baseURI);
  if (url.origin !== location.origin || url.pathname === location.pathname) return;
  const page = await pageAt(url.pathname);
  if (mine !== turn || !page) return;
  const lines = cardLines(page, { linkText: link.textContent ?? "", days: daysHere(), words: cardWords });
  if (lines.length === 0) return;
  hide();
  shown = link;
  card.replaceChildren(
    ...lines.map(({ kind, text, lang, marks }) => {
      const line = document.createElement("p");
      line.classList.add(`card-${kind}`, ...marks);
      line.textContent = text;
      if (lang) line.lang = lang;
      return line;
    }),
  );
  if (!card.isConnected) document.querySelector("main")?.append(card);
  link.setAttribute("aria-describedby", card.id);
  card.showPopover();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { x, y } = cardPlace(lineOfLink(link, point), card.getBoundingClientRect(), { width, height });
  card.style.left = `${x + scrollX}px`;
  card.style.top = `${y + scrollY}px`;
}

function stay(): void {
  clearTimeout(hiding);
  hiding = undefined;
}

function hide(): void {
  stay();
  shown?.removeAttribute("aria-describedby");
  if (shown) card.hidePopover();
  shown = null;
}

function dismiss(): void {
  turn++;
  clearTimeout(showing);
  hide();
}

function leave(): void {
  dismiss();
  at = null;
}

/** Asked for once; null where it does not come. */
function pageAt(path: string): Promise<Document | null> {
  const known = pages.get(path);
  if (known) return known;
  const page = fetch(path)
    .then(async (answer) => {
      const html = await answer.text();
      return answer.ok ? new DOMParser().parseFromString(html, "text/html") : null;
    })
    .catch(() => null);
  pages.set(path, page);
  return page;
}

function daysHere() {
  const story = document.querySelector<HTMLElement>("[data-story]")?.dataset;
  return story && (story.from && story.to ? { first: story.from, last: story.to } : null);
}

/** Of a link that runs over several lines, the one under the mouse, else the first. */
function lineOfLink(link: Link, point?: Point): DOMRect {
  const lines = [...link.getClientRects()];
  const under = lines.find(({ top, bottom }) => point && top <= point.y && point.y <= bottom);
  return under ?? lines[0] ?? link.getBoundingClientRect();
}

function linkAt(target: Element | null): Link | null {
  return target?.closest<Link>(links) ?? null;
}

function hasFocus(link: Link): boolean {
  return link.matches(":focus-visible");
}
