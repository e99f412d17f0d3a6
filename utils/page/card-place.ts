/** A box of the viewport, CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Between the words and the card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const EDGE = 8;
/** Farther from the words than this, a pointer on its way into the card would lose it. */
const REACH = 160;

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Where the card goes: beside the text when the margin has room near enough to the words, else under the line, else over it,
 * else on the side with more room. Never over the words themselves. `words` are their boxes (at least one), `text` is the box
 * of the block they stand in, `pointer` picks the line of a wrapped word.
 */
export function placeCard(
  words: readonly Box[],
  text: Box,
  card: Size,
  view: Size,
  pointer?: { x: number; y: number },
): { left: number; top: number } {
  const line = words.find((box) => pointer && pointer.y >= box.top && pointer.y <= box.bottom) ?? words[0];
  if (line === undefined) return { left: EDGE, top: EDGE };
  const top = Math.min(...words.map((box) => box.top));
  const bottom = Math.max(...words.map((box) => box.bottom));
  const right = Math.max(...words.map((box) => box.right));
  const lowest = view.height - card.height - EDGE;
  const rightmost = view.width - card.width - EDGE;

  const margin = text.right + 4 * GAP;
  if (margin <= rightmost && margin - right <= REACH && margin - line.right <= REACH) {
    return { left: margin, top: within(line.top - 2 * GAP, EDGE, lowest) };
  }
  const left = within(line.left, EDGE, Math.max(EDGE, rightmost));
  if (bottom + GAP <= lowest) return { left, top: bottom + GAP };
  if (top - GAP - card.height >= EDGE) return { left, top: top - GAP - card.height };
  if (right + GAP <= rightmost) return { left: right + GAP, top: within(line.top, EDGE, Math.max(EDGE, lowest)) };
  const before = Math.min(...words.map((box) => box.left)) - GAP - card.width;
  if (before >= EDGE) return { left: before, top: within(line.top, EDGE, Math.max(EDGE, lowest)) };
  // A window smaller than card and words together: keep the words, and let the card run out on the roomier side.
  return view.height - bottom >= top ? { left, top: bottom + GAP } : { left, top: top - GAP - card.height };
}
