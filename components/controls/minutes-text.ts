import { clockText } from '../../utils/wording/time-text.ts';

const MINUTE_MS = 60_000;

/** Minutes after midnight as the browser writes a clock time. */
export const minutesText = (minutes: number): string => clockText(minutes * MINUTE_MS, 'UTC');
