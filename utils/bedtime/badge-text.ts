import type { Countdown } from './countdown.ts';

/**
 * The badge's text, at most four characters: `7h` from two hours up (hours round down), `1:20` from one, `47m` below, `bed` from
 * bedtime on, nothing when the night has no bedtime.
 */
export function badgeText(countdown: Countdown): string {
  if (countdown.state === 'unset') return '';
  if (countdown.state === 'past') return 'bed';
  const hours = Math.floor(countdown.minutesLeft / 60);
  const minutes = countdown.minutesLeft % 60;
  if (hours >= 2) return `${hours}h`;
  if (hours === 1) return `1:${String(minutes).padStart(2, '0')}`;
  return `${minutes}m`;
}
