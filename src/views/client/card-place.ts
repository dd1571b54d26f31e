/** Where a card stands: below its link, or above where there is more room, and never outside the window. */

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Kept free between card and link, and at the sides of the window; px. */
const gap = 6;
const margin = 8;

/** All in px from the corner of the window. */
export function cardPlace(link: Box, card: Size, view: Size): { readonly x: number; readonly y: number } {
  const below = link.bottom + gap;
  const above = link.top - gap - card.height;
  return {
    x: Math.max(margin, Math.min(link.left, view.width - card.width - margin)),
    y: below + card.height > view.height && above >= 0 ? above : below,
  };
}
