/**
 * The frame of every drawing. Drawings have no view box: x goes in per cent of the width and y in em, so that they fit any
 * screen and their words keep the size that the reader has chosen.
 */
import type { Children } from "../jsx/jsx-runtime.ts";

interface Props {
  /** What it shows, in one sentence: the name by which it is read out. */
  readonly label: string;
  /** In em. */
  readonly height: number;
  readonly class?: string;
  /** Stands under it: how it is to be read, or what it leaves out. */
  readonly caption?: Children;
  readonly children: Children;
}

export function Drawing({ label, height, class: name, caption, children }: Props) {
  return (
    <figure class={name ? `drawing ${name}` : "drawing"}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of links, which no element of HTML can draw */}
      <svg role="group" aria-label={label} width="100%" height={`${height}em`}>
        {children}
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
