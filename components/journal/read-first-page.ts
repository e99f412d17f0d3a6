import { IN_SAMPLE } from '../../utils/records/sample.ts';
import { readClock } from '../controls/use-clock.ts';
import { parseRoute } from './route.ts';
import { readerOfToday } from './today/read-today.ts';
import { readAhead } from './use-followed.ts';

/** Begins to read the records of the page that the journal opens with, while that page is still being made. */
export function readFirstPage(hash: string): void {
  const { page } = parseRoute(hash);
  // The sample diary has to be filled before it can be read.
  if (IN_SAMPLE || (page !== '' && page !== 'today')) return;
  const { nowMs, zone } = readClock();
  readAhead(readerOfToday(nowMs, zone));
}
