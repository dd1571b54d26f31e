/** The top of a page about one thing. */
import { Aliases, SameAs, ThingHead } from "../../parts/thing-head.tsx";
import { type Component, type Example, thing } from "../example.ts";

const person = (name: string, slug: string, title: string): Example => ({
  name,
  show(context) {
    const found = thing(context, "people", slug);
    return <ThingHead context={context} thing={found} title={title} note={found.note} />;
  },
});

export const thingHead: Component = {
  name: "Top of a page about one thing",
  file: "parts/thing-head.tsx",
  examples: [
    person("one word, with a note", "polan", "Polan"),
    person(
      "a very long name",
      "nama-panjang",
      "Prof. Dr. Ir. H. Fulan Antahbarantah Suryakencana Wirabuana Adiwinotokusumaningrat Entahsiapa, S.H., M.Si., M.Hum., Ph.D.",
    ),
    person("two letters", "ii", "Ii"),
    person("another has the same name", "badu-petani", "Badu"),
    person("draft", "draf", "Orang yang Belum Selesai Ditulis"),
    {
      name: "a follow-up, with its kind above",
      show(context) {
        const followUp = thing(context, "follow_ups", "janji-belum");
        return (
          <ThingHead
            context={context}
            thing={followUp}
            title={followUp.name}
            kicker={context.words.kinds.promise}
          />
        );
      },
    },
    {
      name: "a place that shares its name",
      show(context) {
        const place = thing(context, "places", "kampung-hulu");
        return <ThingHead context={context} thing={place} title={place.name} />;
      },
    },
    {
      name: "other names",
      show: (context) => <Aliases context={context} names={["Pak Polan", "Polan dari Hulu"]} />,
    },
    {
      name: "the same elsewhere, with an address that has no place to break",
      show: (context) => (
        <SameAs
          context={context}
          urls={["https://contoh.example/orang/polan", `https://contoh.example/${"panjang".repeat(16)}`]}
        />
      ),
    },
  ],
};
