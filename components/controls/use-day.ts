import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { addNights, nightOf } from '../../utils/bedtime/night-of.ts';
import { HORIZON_MS } from '../../utils/kinetics/superpose.ts';
import { isTakenOver, records } from '../../utils/records/database.ts';
import { type DayView, readDay } from '../../utils/records/queries.ts';

/** Reads the day once, before anything is painted. */
export const loadDay = (nowMs: number, zone: string): Promise<DayView> =>
  readDay(records, nowMs - HORIZON_MS, addNights(nightOf(nowMs, zone, 0), -2));

/** The day as it stands, following every write of any window. `first` is what `loadDay` gave. */
export function useDay(first: DayView, nowMs: number, zone: string): DayView {
  const hour = Math.floor(nowMs / 3_600_000);
  const latest = useRef(first);
  const follow = async () => {
    // What was read last stays in sight when an update has taken the records over.
    if (!isTakenOver(records)) latest.current = await loadDay(nowMs, zone);
    return latest.current;
  };
  return useLiveQuery(follow, [hour, zone], first);
}
