/** The stories of a short thread: a bar where the day is sure, an empty one from the first to the last day it may be. */

import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { Em } from "./em.tsx";
import { percent, round } from "./numbers.ts";
import { Ring } from "./shape.tsx";
import { StoryTarget, storyWords } from "./story-target.tsx";
import { half, type Mark } from "./thread-layout.ts";

/** In em: as high as a finger needs. */
export const rowHeight = 1.75;

interface Props {
  readonly context: Context;
  readonly marks: readonly Mark<Article>[];
  /** In em. */
  readonly bottom: number;
  readonly current: Article;
}

export const Marks = ({ context, marks, bottom, current }: Props) => (
  <>
    {marks.map((mark) => {
      const { story, from, to, row } = mark;
      const y = bottom - (row + 1) * rowHeight;
      return (
        <StoryTarget
          context={context}
          article={story === current ? null : story}
          words={storyWords(context, story)}
        >
          <rect
            class="thread__target"
            x={percent(from - half)}
            y={`${round(y)}em`}
            width={percent(to - from + 2 * half)}
            height={`${rowHeight}em`}
          />
          {story === current && <Frame mark={mark} y={y + 0.1} />}
          <Bar mark={mark} y={y + rowHeight - 0.6} />
          <Rings context={context} article={story} x={(from + to) / 2} y={y + 0.6} />
        </StoryTarget>
      );
    })}
  </>
);

/** Round the bar and the rings above it. */
function Frame({ mark: { from, to }, y }: { mark: Mark<Article>; y: number }) {
  const height = rowHeight - 0.2;
  if (to - from > wide)
    return (
      <rect
        class="thread__frame"
        x={percent(from - half / 2)}
        y={`${round(y)}em`}
        width={percent(to - from + half)}
        height={`${height}em`}
        stroke-width="0.15em"
      />
    );
  return (
    <Em x={(from + to) / 2} y={y}>
      <path class="thread__frame" stroke-width="0.15" d={`M-0.85 0h1.7v${height}h-1.7z`} />
    </Em>
  );
}

/** So wide a span is drawn to its own length; a narrower one as wide as a bar. */
const wide = half;

function Bar({ mark, y }: { mark: Mark<Article>; y: number }) {
  const { from, to, sure, open } = mark;
  if (to - from > wide)
    return (
      <rect
        class="line"
        x={percent(from)}
        y={`${round(y)}em`}
        width={percent(to - from)}
        height="0.35em"
        stroke-width="0.1em"
      />
    );
  const shape: Children = sure ? (
    <path d="M-0.5 0h1v0.35h-1z" />
  ) : (
    <path class="line" stroke-width="0.1" d={open === null ? closed : open === "end" ? openEnd : openStart} />
  );
  return (
    <Em x={(from + to) / 2} y={y}>
      {shape}
    </Em>
  );
}

const closed = "M-0.5 0h1v0.35h-1z";
const openEnd = "M0.6 0H-0.5v0.35H0.6";
const openStart = "M-0.6 0H0.5v0.35H-0.6";

/** More would not fit above one bar; all are in its words. */
const mostRings = 2;

function Rings({ context, article, x, y }: { context: Context; article: Article; x: number; y: number }) {
  const moves = context.archive.threadNews(article).moves.slice(0, mostRings);
  if (moves.length === 0) return null;
  return (
    <Em x={x} y={y}>
      {moves.map(({ status }, at) => (
        <g transform={moves.length > 1 ? `translate(${at === 0 ? -0.38 : 0.38})` : undefined}>
          <Ring status={status} radius={moves.length > 1 ? 0.32 : 0.4} />
        </g>
      ))}
    </Em>
  );
}
