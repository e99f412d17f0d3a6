import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { keyOfRow, type TimeLineRow } from './time-line-rows.ts';

interface ActiveRow {
  /** The one row that Tab reaches. */
  index: number;
  setIndex: (index: number) => void;
  /** Makes a row the active one and gives it the focus as soon as it is drawn. */
  moveTo: (index: number) => void;
  /** Call before what may take the focused element away (a deletion, a form that closes): the active row then catches the focus. */
  catchFocus: () => void;
  /** The focus went elsewhere of the person's own will. */
  letGo: () => void;
}

/** Roving focus over rows of which only some are drawn. The active row is followed by its key while others come and go around it. */
export function useActiveRow(rows: readonly TimeLineRow[], list: RefObject<HTMLElement | null>): ActiveRow {
  const [active, setActive] = useState({ index: 0, key: '' });
  const wanted = useRef<'move' | 'catch' | null>(null);
  const index = placeOf(rows, active);

  const setIndex = (next: number) => {
    const row = rows[next];
    if (row) setActive({ index: next, key: keyOfRow(row) });
  };

  // After every drawing: the row that wants the focus may have come only now.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (wanted.current === 'catch' && !lost) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  });

  return {
    index,
    setIndex,
    moveTo(next) {
      wanted.current = 'move';
      setIndex(next);
    },
    catchFocus() {
      wanted.current = 'catch';
    },
    letGo() {
      wanted.current = null;
    },
  };
}

/** Where the active row stands now; where it stood when it is gone. */
function placeOf(rows: readonly TimeLineRow[], { index, key }: { index: number; key: string }): number {
  const there = rows[index];
  if (key === '' || (there && keyOfRow(there) === key)) return Math.min(index, Math.max(rows.length - 1, 0));
  const moved = rows.findIndex((row) => keyOfRow(row) === key);
  return moved >= 0 ? moved : Math.min(index, Math.max(rows.length - 1, 0));
}
