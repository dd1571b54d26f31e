/** The stories of a thread on an axis of time, each a link; the present one framed and pointed at. */
import type { Thread } from "../../graph/archive.ts";
import type { Status } from "../../model/schema.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { StatusWord } from "../parts/follow-up-parts.tsx";
import { Axis, axisHeight } from "./axis.tsx";
import { Drawing } from "./drawing.tsx";
import { Columns, columnsHeight } from "./thread-columns.tsx";
import { half, type ThreadLayout } from "./thread-layout.ts";
import { Marks, rowHeight } from "./thread-marks.tsx";

/** Nothing for threads of two, and for those of one day. */
export function ThreadPicture(props: { context: Context; thread: Thread; current: Article }) {
  const { context, thread, current } = props;
  const plan = context.threadPlan(thread);
  if (!plan) return null;
  const { layout, statuses, isSure, lastMoves } = plan;
  const here = layout.places.get(current) ?? 0;
  const isMarks = "marks" in layout;
  const bottom = isMarks ? layout.rows * rowHeight : columnsHeight;
  const caption = [
    !isMarks && context.words.threadColumns,
    !isSure && context.words.threadUnsure,
    statuses.length > 0 && <Rings context={context} statuses={statuses} />,
  ].filter((part) => part !== false);
  const shared = { context, bottom, current };
  return (
    <Drawing
      class="thread"
      label={context.words.threadPicture(context.count(thread.articles.length))}
      height={bottom + axisHeight(layout.axis)}
      caption={caption.length > 0 && caption.map((part) => <>{part} </>)}
    >
      <Axis
        context={context}
        axis={layout.axis}
        y={bottom}
        inset={isMarks ? half : 0}
        here={xOf(layout, here)}
      />
      {isMarks ? (
        <Marks {...shared} marks={layout.marks} />
      ) : (
        <Columns {...shared} columns={layout.columns} lastMoves={lastMoves} here={here} />
      )}
    </Drawing>
  );
}

/** In per cent of the width. */
function xOf(layout: ThreadLayout<Article>, place: number): number {
  if ("columns" in layout) return ((place + 0.5) / layout.columns.length) * 100;
  const { from, to } = layout.marks[place] ?? { from: 0, to: 0 };
  return (from + to) / 2;
}

const Rings = ({ context, statuses }: { context: Context; statuses: readonly Status[] }) => (
  <>
    {context.words.threadRings}:{" "}
    {statuses.map((status, at) => (
      <>
        {at > 0 && ", "}
        <StatusWord context={context} status={status} />
      </>
    ))}
    .
  </>
);
