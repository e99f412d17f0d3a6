import { millisecondsInMinute } from 'date-fns/constants';
import { clockText } from '../../utils/wording/time-text.ts';

/** Minutes after midnight as the browser writes a clock time. */
export const minutesText = (minutes: number): string => clockText(minutes * millisecondsInMinute, 'UTC');
