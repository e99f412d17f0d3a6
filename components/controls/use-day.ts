import { useLiveQuery } from 'dexie-react-hooks';
import { addNights, nightOf } from '../../utils/bedtime/night-of.ts';
import { HORIZON_MS } from '../../utils/kinetics/superpose.ts';
import { records } from '../../utils/records/database.ts';
import { type DayView, readDay } from '../../utils/records/queries.ts';

/** Reads the day once, before anything is painted. */
export const loadDay = (nowMs: number, zone: string): Promise<DayView> =>
  readDay(records, nowMs - HORIZON_MS, addNights(nightOf(nowMs, zone, 0), -2));

/** The day as it stands, following every write of any window. `first` is what `loadDay` gave. */
export function useDay(first: DayView, nowMs: number, zone: string): DayView {
  const hour = Math.floor(nowMs / 3_600_000);
  return useLiveQuery(() => loadDay(nowMs, zone), [hour, zone], first);
}
