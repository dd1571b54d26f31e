/** The stories of a long thread, counted in columns; what is not surely in a column's time is empty at its top. */
import type { ThreadNews } from "../../graph/harvest.ts";
import type { Article } from "../../model/thing.ts";
import type { Context } from "../context.ts";
import { Em } from "./em.tsx";
import { percent, round } from "./numbers.ts";
import { Ring } from "./shape.tsx";
import { moveWords, StoryTarget } from "./story-target.tsx";
import type { Column } from "./thread-layout.ts";

/** In em: the highest column; what stands above it; the least that is seen. */
const [highest, above, lowest] = [5, 2.6, 0.35];

export const columnsHeight = highest + above;

interface Props {
  readonly context: Context;
  readonly columns: readonly Column<Article>[];
  /** For each column, the last move of a follow-up in it. */
  readonly lastMoves: readonly (Move | undefined)[];
  /** In em. */
  readonly bottom: number;
  readonly current: Article;
  /** The column in which that is. */
  readonly here: number | undefined;
}

type Move = ThreadNews["moves"][number];

export function Columns({ context, columns, lastMoves, bottom, current, here }: Props) {
  const most = Math.max(...columns.map(({ stories }) => stories.length));
  const width = 100 / columns.length;
  return (
    <>
      {columns.map((column, at) => {
        const { stories } = column;
        if (stories.length === 0) return null;
        const move = lastMoves[at];
        const height = Math.max(lowest, (highest * stories.length) / most);
        const top = bottom - height;
        const centre = (at + 0.5) * width;
        return (
          <StoryTarget
            context={context}
            article={newestBut(stories, current)}
            words={columnWords(context, column, current, move)}
          >
            <rect
              class="thread__target"
              x={percent(at * width)}
              y={`${round(top - 1.4)}em`}
              width={percent(width)}
              height={`${round(height + 1.4)}em`}
            />
            <Em x={centre} y={bottom}>
              <path d={box((height * column.sure) / stories.length)} />
              {column.sure < stories.length && <path class="line" stroke-width="0.1" d={box(height)} />}
              {at === here && (
                <path
                  class="thread__frame"
                  stroke-width="0.15"
                  d={`M-0.8 0v${-round(height + 0.15)}h1.6v${round(height + 0.15)}`}
                />
              )}
            </Em>
            <text class="thread__count" x={percent(centre)} y={`${round(top - 0.4)}em`} text-anchor="middle">
              {context.count(stories.length)}
            </text>
            {move && (
              <Em x={centre} y={top - 1.85}>
                <Ring status={move.status} radius={0.4} />
              </Em>
            )}
          </StoryTarget>
        );
      })}
    </>
  );
}

/** Null where the story being read is the only one. */
const newestBut = (stories: readonly Article[], current: Article): Article | null =>
  stories.findLast((article) => article !== current) ?? null;

/** `"November 2023: 12 berita; terbaru: Judul; Janji Jembatan: Terhenti"` */
function columnWords(
  context: Context,
  { cell, stories }: Column<Article>,
  current: Article,
  move: Move | undefined,
): string {
  const newest = newestBut(stories, current) ?? current;
  const words = context.words.threadColumn(
    context.date(cell.edtf),
    context.count(stories.length),
    newest.title,
  );
  return [words, ...(move ? [moveWords(context, move)] : [])].join("; ");
}

const box = (height: number): string => `M-0.6 0v${-round(height)}h1.2v${round(height)}z`;
