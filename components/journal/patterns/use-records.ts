import { useEffect, useState } from 'react';
import { onChangedIds } from '../../../utils/records/changed-ids.ts';
import { records } from '../../../utils/records/database.ts';
import { type PatternRecords, readPatternRecords } from '../../../utils/records/read-all.ts';

/**
 * Everything that patterns are made of, read anew after a write of any window; `null` until it is there. A live query would note down
 * every row that it reads, which costs more than the reading.
 */
export function useRecords(): PatternRecords | null {
  const [read, setRead] = useState<PatternRecords | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    let latest = 0;
    const readAnew = () => {
      const mine = ++latest;
      readPatternRecords(records).then(
        (found) => mine === latest && setRead(found),
        (error: unknown) => mine === latest && setFailure({ error }),
      );
    };
    readAnew();
    const stopListening = onChangedIds(records, readAnew);
    return () => {
      latest = -1;
      stopListening();
    };
  }, []);
  // The page's guard says it.
  if (failure) throw failure.error;
  return read;
}
