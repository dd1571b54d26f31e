/** What stands only on a follow-up's own page: state, promise and log. */
import { Log, Promised, State } from "../../parts/follow-up-record.tsx";
import { type Component, type Example, thing } from "../example.ts";

const all = (name: string, slug: string): Example => ({
  name,
  show(context) {
    const followUp = thing(context, "follow_ups", slug);
    const track = context.archive.track(followUp);
    return (
      <>
        <State context={context} followUp={followUp} track={track} />
        {followUp.promise && <Promised context={context} followUp={followUp} track={track} />}
        {track.log.length > 0 && <Log context={context} log={track.log} />}
      </>
    );
  },
});

export const followUpRecord: Component = {
  name: "State, promise and log",
  file: "parts/follow-up-record.tsx",
  examples: [
    all("overdue, with all that may be known and a log of three stories", "janji-belum"),
    all("as little as can be", "janji-belum-diperiksa"),
    all("kept", "janji-terwujud"),
    all("partly kept", "janji-sebagian"),
    all("given up", "janji-batal"),
    all("an open question with a check of the archive's own", "tanya-terbuka"),
    all("a case that is closed", "perkara-selesai"),
  ],
};
