import { useEffect, useState } from 'react';
import { records } from '../../../utils/records/database.ts';
import { followHistory, type HistoryView } from '../../../utils/records/follow-history.ts';

/** The history as it stands, following every write of any window; `null` until its first days are read. */
export function useHistory(): HistoryView | null {
  const [state, setState] = useState<{ view: HistoryView } | { error: unknown } | null>(null);
  useEffect(
    () =>
      followHistory(
        records,
        (view) => setState({ view }),
        (error) => setState({ error }),
      ),
    [],
  );
  // The page's guard says that it failed.
  if (state && 'error' in state) throw state.error;
  return state?.view ?? null;
}
