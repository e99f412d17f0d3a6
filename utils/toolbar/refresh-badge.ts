import { i18n } from '#i18n';
import { badgeText } from '../bedtime/badge-text.ts';
import { type Countdown, countdown } from '../bedtime/countdown.ts';
import { addNights, nightOf } from '../bedtime/night-of.ts';
import { paintBadge } from '../browser/badge.ts';
import type { RecordsDb } from '../records/database.ts';
import { type DayView, readDay } from '../records/queries.ts';
import { clockText, durationWords, sinceWords } from '../wording/time-text.ts';
import { nightFacts } from './night-facts.ts';

/**
 * Derives the toolbar button from clock and database and paints it; keeps nothing. Any part of the extension may call it after a
 * write, so that the badge is right before the background has woken.
 * @param zone IANA zone of the device.
 */
export async function refreshBadge(db: RecordsDb, nowMs: number, zone: string): Promise<void> {
  // Two nights back covers a bedtime after midnight in any zone.
  const view = await readDay(db, null, addNights(nightOf(nowMs, zone, 0), -2));
  await paintBadge(badgeOf(view, nowMs, zone));
}

/** The badge for a state of the records. Text is empty when the badge is switched off or the night has no bedtime. */
export function badgeOf(
  view: Pick<DayView, 'settings' | 'nights' | 'lastDose'>,
  nowMs: number,
  zone: string,
): Parameters<typeof paintBadge>[0] {
  const { schedule, badgeOn, discreet } = view.settings;
  const state = countdown(nowMs, zone, schedule, nightFacts(view.nights));
  const sentences = [bedtimeSentence(state, zone)];
  if (!discreet && view.lastDose) {
    sentences.push(i18n.t('badge.lastDose', { duration: sinceWords(nowMs - view.lastDose.atMs) }));
  }
  return {
    text: badgeOn ? badgeText(state) : '',
    state: state.state === 'unset' ? 'none' : state.state,
    title: sentences.join(' '),
  };
}

function bedtimeSentence(state: Countdown, zone: string): string {
  if (state.state === 'unset') return i18n.t('badge.unset');
  const time = clockText(state.bedtimeMs, zone);
  return state.state === 'past'
    ? i18n.t('badge.past', { time, duration: durationWords(state.minutesPast) })
    : i18n.t('badge.before', { time, duration: durationWords(state.minutesLeft) });
}
