import { tellBackground } from '../../utils/browser/send.ts';
import { records } from '../../utils/records/database.ts';
import { IN_SAMPLE } from '../../utils/records/sample.ts';
import { refreshBadge } from '../../utils/toolbar/refresh-badge.ts';
import { readClock } from './use-clock.ts';

/** After a write: the badge at once from here, so that it is right even while the background sleeps; menu and alarm from there. */
export async function refreshAfterWrite(): Promise<void> {
  // The toolbar is about the person's own evening, never about the sample's.
  if (IN_SAMPLE) return;
  const { nowMs, zone } = readClock();
  await refreshBadge(records, nowMs, zone);
  await tellBackground({ type: 'refresh-badge' });
}
