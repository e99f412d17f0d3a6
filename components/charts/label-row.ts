/** Where the words above a picture go: each over its own mark, and none over the now hand's. */

/** 12 px semi-bold text is close to this wide a character in the system sans faces. */
const CHARACTER_PX = 7;
const GAP_PX = 4;
/** How far a label may stand beside its mark and still be read as the mark's. */
const REACH_PX = 6;

export interface RowLabel {
  /** Where its mark is. */
  x: number;
  text: string;
}

/** The middle of each label, `null` where there is no room for it; the picture's description still says it. */
export interface PlacedRow {
  hand: number | null;
  marks: (number | null)[];
}

/** Width that a label is given, px. */
export function labelWidth(text: string): number {
  return text.length * CHARACTER_PX;
}

interface Box {
  middle: number;
  width: number;
}

/** How far two labels' middles have to be apart. */
function apart(a: Box, b: Box): number {
  return (a.width + b.width) / 2 + GAP_PX;
}

function isClear(box: Box, taken: readonly Box[]): boolean {
  return taken.every((other) => Math.abs(box.middle - other.middle) >= apart(box, other) - 0.01);
}

/**
 * Places labels in one row between `left` and `right`. A mark's label moves away from the hand as far as it still reaches its mark;
 * for the mark nearest to it the hand's own label makes room as far as it reaches the hand. What has no room then is left out.
 */
export function placeLabels(hand: RowLabel | null, marks: readonly RowLabel[], left: number, right: number): PlacedRow {
  const keepIn = (x: number, width: number) => Math.min(Math.max(x, left + width / 2), right - width / 2);
  const furthestFrom = (side: number, mark: RowLabel) => {
    const width = labelWidth(mark.text);
    return keepIn(mark.x + side * (width / 2 + REACH_PX), width);
  };
  const sideOf = (mark: RowLabel) => (hand && mark.x < hand.x ? -1 : 1);

  const handBox = hand ? { middle: keepIn(hand.x, labelWidth(hand.text)), width: labelWidth(hand.text) } : null;
  const byDistance = [...marks.entries()].toSorted(
    ([, a], [, b]) => Math.abs(a.x - (hand?.x ?? 0)) - Math.abs(b.x - (hand?.x ?? 0)),
  );

  const nearest = byDistance[0]?.[1];
  if (hand && handBox && nearest) {
    const side = sideOf(nearest);
    const edge = { middle: furthestFrom(side, nearest), width: labelWidth(nearest.text) };
    const missing = apart(handBox, edge) - (edge.middle - handBox.middle) * side;
    const moved = handBox.middle - side * Math.max(missing, 0);
    const reaches = Math.abs(moved - hand.x) <= handBox.width / 2 && keepIn(moved, handBox.width) === moved;
    if (reaches) handBox.middle = moved;
  }

  const taken: Box[] = handBox ? [handBox] : [];
  const placed: (number | null)[] = marks.map(() => null);
  for (const [index, mark] of byDistance) {
    const box = { middle: keepIn(mark.x, labelWidth(mark.text)), width: labelWidth(mark.text) };
    if (handBox && !isClear(box, [handBox])) {
      const side = sideOf(mark);
      const beside = handBox.middle + side * apart(handBox, box);
      const furthest = furthestFrom(side, mark);
      box.middle = side > 0 ? Math.min(beside, furthest) : Math.max(beside, furthest);
    }
    if (!isClear(box, taken)) continue;
    taken.push(box);
    placed[index] = box.middle;
  }
  return { hand: handBox?.middle ?? null, marks: placed };
}

/**
 * Where a label inside a stretch from `startX` to `endX` begins: at its right end, or at its left one when the hand stands there;
 * `null` when it fits on neither side.
 */
export function placeInside(text: string, startX: number, endX: number, handX: number | null): number | null {
  const pad = 7;
  const clear = 10;
  // Regular weight is a little narrower than the semi-bold of the row above.
  const width = text.length * 6.2;
  for (const from of [endX - pad - width, startX + pad]) {
    const inside = from >= startX + pad && from + width <= endX - pad;
    const free = handX === null || handX < from - clear || handX > from + width + clear;
    if (inside && free) return from;
  }
  return null;
}
