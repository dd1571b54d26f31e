/** Marks the words that led to a story, until the reader switches them off. Only loaded where the address names some. */
import { searchWords } from "#search-words";
import { searchStylesheetPath } from "../../views/search-paths.ts";
import { el } from "./el.ts";
import { placesOf } from "./found-words.ts";
import { marksIn } from "./question-address.ts";
import { hrefOf, type SearchSite } from "./search-site.ts";

/** Put in by src/site/assets.ts. */
declare const searchSite: SearchSite;

/** Whose text is the story's own. */
const texts = "[data-story] :is(h1, .lead, .prose)";
/** In these nothing is marked. */
const spared = ".gap, svg, script, style, mark, code, pre";

const withMarks = location.search;
const words = marksIn(withMarks, searchSite.urlWords);
const prose = document.querySelector(".prose");

if (prose && words.length > 0) begin(prose);

function begin(prose: Element): void {
  document.head.append(el("link", { rel: "stylesheet", href: hrefOf(searchSite, searchStylesheetPath) }));
  let marks = mark();
  if (marks.length === 0) return;
  const quoted = words.map((word) => `“${word}”`).join(", ");
  const said = el("span", {}, searchWords.marked(quoted));
  const button = el("button", { type: "button", "aria-pressed": "true" }, searchWords.showMarks);
  button.onclick = () => {
    const isOn = marks.length === 0;
    if (isOn) marks = mark();
    else {
      marks.forEach(unmark);
      marks = [];
    }
    button.setAttribute("aria-pressed", String(isOn));
    said.textContent = (isOn ? searchWords.marked : searchWords.notMarked)(quoted);
    // The address is that of the story alone again, fit to be passed on.
    history.replaceState(history.state, "", location.pathname + (isOn ? withMarks : "") + location.hash);
  };
  prose.before(el("p", { class: "found-words" }, said, " ", button));
}

function mark(): HTMLElement[] {
  return textsIn(document.querySelectorAll(texts)).flatMap((text) =>
    placesOf(text.data, words)
      .reverse()
      .map(([from, to]) => {
        const range = new Range();
        range.setStart(text, from);
        range.setEnd(text, to);
        const element = el("mark", { class: "found" });
        range.surroundContents(element);
        return element;
      }),
  );
}

/** From the last to the first, the text before a mark stays what it was. */
function textsIn(elements: Iterable<Element>): Text[] {
  const texts: Text[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (!text.parentElement?.closest(spared)) texts.push(text);
    }
  }
  return texts;
}

function unmark(element: HTMLElement): void {
  const around = element.parentNode;
  element.replaceWith(...element.childNodes);
  around?.normalize();
}
