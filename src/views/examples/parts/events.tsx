/** Lists of events. */
import { EventList, EventSection } from "../../parts/events.tsx";
import { type Component, thing } from "../example.ts";
import { invented, times } from "../invented.ts";

export const events: Component = {
  name: "Events",
  file: "parts/events.tsx",
  examples: [
    {
      name: "days, days on end, uncertain ones, and the one being read",
      show: (context) => (
        <EventList
          context={context}
          events={context.archive.events}
          current={thing(context, "events", "rembuk-2022")}
        />
      ),
    },
    {
      name: "more than are seen at once",
      show(context) {
        const many = invented(
          context,
          times(15, (at) => [
            `events/rapat-${at}`,
            { name: `Rapat ke-${at + 1}`, date: `2023-04-${String(at + 1).padStart(2, "0")}` },
          ]),
        );
        return <EventSection context={many} title={many.words.events} events={many.archive.events} />;
      },
    },
    {
      name: "none",
      show: (context) => <EventSection context={context} title={context.words.events} events={[]} />,
    },
  ],
};
