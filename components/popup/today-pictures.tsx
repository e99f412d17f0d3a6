import type { Countdown } from '../../utils/bedtime/countdown.ts';
import type { DayView } from '../../utils/records/queries.ts';
import type { Schedule } from '../../utils/records/types.ts';
import type { Clock } from '../controls/use-clock.ts';
export function TodayDial(_: { clock: Clock; countdown: Countdown; schedule: Schedule }) {
  return null;
}
export function TodayRibbon(_: { clock: Clock; countdown: Countdown; view: DayView }) {
  return null;
}
