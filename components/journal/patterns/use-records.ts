import { useCallback, useState } from 'react';
import { addNights } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import { countUnreadable, type PatternRecords, readPatternRecords } from '../../../utils/records/read-all.ts';
import { readRecentRecords } from '../../../utils/records/read-recent.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { useFollowed } from '../use-followed.ts';

/** Where the day begins is known only from the records, and a clock may be set back by a little. */
const SPARE_NIGHTS = 7;

export interface ReadRecords {
  records: PatternRecords;
  /** Whether these are all there are. */
  all: boolean;
}

/**
 * The records that a stretch is worked out from: those since a date, or all once they were asked for. Undefined until they are there.
 * @param sinceDate `null` for all
 */
export function useRecords(sinceDate: NightDate | null): ReadRecords | undefined {
  // What has all years shows a few weeks from the same.
  const [allWanted, setAllWanted] = useState(sinceDate === null);
  if (sinceDate === null && !allWanted) setAllWanted(true);
  const from = allWanted || sinceDate === null ? null : addNights(sinceDate, -SPARE_NIGHTS);
  return useFollowed(
    useCallback(
      async () =>
        from === null
          ? { all: true, records: await readPatternRecords(records) }
          : { all: false, records: await readRecentRecords(records, from) },
      [from],
    ),
  );
}

/** For a page that never comes to rest. */
const LONGEST_WAIT_MS = 2000;

/** Rows are looked at when the pictures are drawn, which would come later otherwise. */
async function count(): Promise<number> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT_MS }));
  return countUnreadable(records);
}

/** How many rows cannot be read; `undefined` while every row is looked at, which takes longest of all and changes nothing that is drawn. */
export const useUnreadable = (): number | undefined => useFollowed(count);
