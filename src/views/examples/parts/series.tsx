/** An event in its series. */
import { Series, SeriesNeighbours } from "../../parts/series.tsx";
import { type Component, type Example, thing } from "../example.ts";

const series = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const event = thing(context, "events", slug);
    if (!context.archive.seriesPlace(event)) return <Series context={context} event={event} />;
    return (
      <>
        <dl class="facts">
          <SeriesNeighbours context={context} event={event} />
        </dl>
        <Series context={context} event={event} />
      </>
    );
  },
});

export const seriesExamples: Component = {
  name: "Series of events",
  file: "parts/series.tsx",
  examples: [
    series("in the middle", "rembuk-2021"),
    series("the first", "rembuk-2019"),
    series("of no series", "banjir"),
  ],
};
