/** A place in a drawing at which shapes are drawn in em of its letters, as paths know no other lengths than pixels. Not read out. */
import type { Children } from "../jsx/jsx-runtime.ts";
import { percent, round } from "./numbers.ts";

interface Props {
  /** In per cent of the width. */
  readonly x: number;
  /** In em. */
  readonly y: number;
  readonly children: Children;
}

export const Em = ({ x, y, children }: Props) => (
  <svg
    x={percent(x)}
    y={`${round(y)}em`}
    width="1em"
    height="1em"
    viewBox="0 0 1 1"
    overflow="visible"
    aria-hidden="true"
  >
    {children}
  </svg>
);
