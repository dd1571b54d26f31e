/** Stories of the archive's day in other years, or of its month. */
import { monthName } from "../../i18n/dates.ts";
import type { Context } from "../context.ts";
import { Section } from "./section.tsx";
import { StoryList } from "./stories.tsx";

/** How many are shown. */
const most = 6;

export function ThisDayStories({ context }: { context: Context }) {
  const { archive, words } = context;
  const found = archive.thisDay();
  if (!found || archive.day === null) return null;
  const [, monthNumber, day] = archive.day.split("-").map(Number);
  const month = monthName(monthNumber ?? 0, context.language);
  const rest = found.articles.length - most;
  return (
    <Section
      id="this-day"
      title={found.by === "day" ? words.thisDay(String(day), month) : words.thisMonth(month)}
    >
      <StoryList context={context} articles={found.articles.slice(0, most)} />
      {rest > 0 && <p class="note">{words.andMore(context.count(rest))}</p>}
    </Section>
  );
}
