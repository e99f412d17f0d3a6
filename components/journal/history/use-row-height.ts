import { useSyncExternalStore } from 'react';

/** Where a row's cells no longer stand side by side; the sheet says the same. */
const NARROW = '(max-width: 56rem)';
const REM_WIDE = 2.75;
const REM_NARROW = 4;

function followWidth(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Height of a closed row in CSS pixels, the person's own text size counted in. All are alike, so that no row has to be measured while scrolling. */
export function useRowHeight(): number {
  const rem = useSyncExternalStore(followWidth, () => (matchMedia(NARROW).matches ? REM_NARROW : REM_WIDE));
  return rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize || '16');
}
