/** What is still open, the oldest first: its state, since when, last report, and a bar for how long that is. */
import type { OpenFollowUp } from "../../graph/harvest.ts";
import type { Context } from "../context.ts";
import { DuePast, StatusWord } from "../parts/follow-up-parts.tsx";
import { Section } from "../parts/section.tsx";
import { ThingLink } from "../parts/thing-link.tsx";
import { type AgeAxis, AgeBar, AgeYears, ageAxis, spanOn } from "./age-bar.tsx";

/** How many are shown. */
const most = 5;

export function OpenByAge({ context }: { context: Context }) {
  const { archive, words } = context;
  const rows = archive.openByAge().slice(0, most);
  if (rows.length === 0) return null;
  const known = rows.flatMap(({ since }) => since ?? []);
  const axis = archive.day && known.length > 0 ? ageAxis(known, archive.day) : null;
  return (
    <Section id="open" title={words.openFollowUps} class="ages">
      <p class="note">{words.openOldest}</p>
      {axis && (
        <div class="age">
          <AgeYears axis={axis} />
        </div>
      )}
      <ol class="ages-list">
        {rows.map((row) => (
          <Row context={context} row={row} axis={axis} />
        ))}
      </ol>
      {axis && (
        <p class="note" aria-hidden="true">
          {keyOf(context, rows, axis).join(" ")}
        </p>
      )}
      <p>
        <a href={context.href(context.index("follow_ups"))}>{words.allOf(words.folders.follow_ups)}</a>
      </p>
    </Section>
  );
}

function Row({ context, row, axis }: { context: Context; row: OpenFollowUp; axis: AgeAxis | null }) {
  const { archive, words } = context;
  const { followUp, since } = row;
  return (
    <li class="age">
      <p class="age-name">
        <ThingLink context={context} thing={followUp} />
      </p>
      <p class="age-state">
        <StatusWord context={context} status={archive.track(followUp).status} />{" "}
        <span class="kind-word">{words.kinds[followUp.kind]}</span>
      </p>
      <p class="age-dates">{datesOf(context, row)}.</p>
      <DuePast context={context} followUp={followUp} class="age-dates" />
      {axis && since && <AgeBar axis={axis} since={since} due={followUp.promise?.due ?? null} />}
    </li>
  );
}

/** `"Dijanjikan 2019. Catatan terakhir 3 Maret 2023"`, the second not where it says the same day again. */
function datesOf(context: Context, { followUp, since, by }: OpenFollowUp): string {
  const { words, when } = context;
  const { lastReport } = context.archive.track(followUp);
  const began =
    since === null
      ? words.sinceUnknown
      : (by === "promise" ? words.sincePromised : words.sinceReported)(when(since));
  if (!lastReport || (by === "report" && since?.edtf === lastReport.edtf)) return began;
  return `${began}. ${words.lastReport(when(lastReport))}`;
}

/** Only the marks that are there are explained. */
function keyOf({ words, day }: Context, rows: readonly OpenFollowUp[], axis: AgeAxis): string[] {
  const spans = rows.flatMap(({ followUp, since }) =>
    since ? spanOn(axis, since, followUp.promise?.due ?? null) : [],
  );
  return [
    words.ageKey(day ?? ""),
    ...(spans.some(({ isUnsure }) => isUnsure) ? [words.ageKeyUnsure] : []),
    ...(spans.some(({ due }) => due !== null) ? [words.ageKeyDue] : []),
  ];
}
