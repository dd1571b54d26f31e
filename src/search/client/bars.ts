/** The results of each year as a bar that can be pressed: once for this year alone, once more for all. */
import { formatCount } from "../../i18n/words-of.ts";
import type { Answer, Question } from "../answer.ts";
import { el, keepingFocus } from "./el.ts";
import type { Speaking } from "./search-site.ts";
import { yearBars } from "./year-bars.ts";

/** Nothing where all is of one year. */
export function showBars(
  place: HTMLElement,
  { months }: Pick<Answer, "months">,
  { from, to }: Question,
  site: Speaking,
  choose: (limits: Pick<Question, "from" | "to">) => void,
): void {
  const bars = yearBars(months);
  const isNew = place.childElementCount === 0;
  keepingFocus(
    place,
    () => null,
    () =>
      place.replaceChildren(
        ...bars.map((bar) => {
          const isChosen = bar.from === from && bar.to === to;
          const column = el("span", { class: "bar" });
          column.style.blockSize = `${bar.height * 100}%`;
          const button = el(
            "button",
            {
              type: "button",
              "data-key": bar.from,
              "aria-pressed": String(isChosen),
              "aria-label": `${bar.label}: ${site.words.storyCount(formatCount(bar.count, site.language))}`,
              title: site.words.storyCount(formatCount(bar.count, site.language)),
            },
            el("span", { class: "bar-room" }, column),
            bar.from.slice(0, 4),
          );
          button.onclick = () => choose(isChosen ? { from: null, to: null } : { from: bar.from, to: bar.to });
          return button;
        }),
      ),
  );
  place.hidden = bars.length < 2;
  // The newest are seen where there is no room for all.
  if (isNew) place.scrollLeft = place.scrollWidth;
}
