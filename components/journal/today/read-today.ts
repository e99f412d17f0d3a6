import { millisecondsInHour } from 'date-fns/constants';
import type { DayView } from '../../../utils/records/queries.ts';
import { loadDay } from '../../controls/use-day.ts';

let latest: { hourMs: number; zone: string; read: () => Promise<DayView> } | undefined;

/** How the day is read in one hour and zone: the same function all hour long, since the level reaches weeks back and an hour is no matter. */
export function readerOfToday(nowMs: number, zone: string): () => Promise<DayView> {
  const hourMs = Math.floor(nowMs / millisecondsInHour) * millisecondsInHour;
  if (latest?.hourMs !== hourMs || latest.zone !== zone) latest = { hourMs, zone, read: () => loadDay(hourMs, zone) };
  return latest.read;
}
