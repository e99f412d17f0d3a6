import { i18n } from '#i18n';
import { fellAsleepMs, measureDiary, NO_MEASURES } from '../../../utils/patterns/diary-measures.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonMoment } from '../../charts/day-ribbon-moments.ts';
import type { Around } from './night-text.ts';

/** What a night's picture shows, in the order of time. */
export function nightMoments(diary: SleepDiary, { doses, windDown }: Around): RibbonMoment[] {
  const mark = (key: string, atMs: number | null, what: string): RibbonMoment[] =>
    atMs === null ? [] : [{ key, atMs, what, dose: null }];
  const measured = measureDiary(diary);
  const { latencyMin, wakeAfterOnsetMin } = measured.ok ? measured.measures : NO_MEASURES;
  const { triedToSleepMs } = diary;
  const asleepMs = fellAsleepMs(diary, latencyMin);
  return [
    ...mark('wind-down', windDown?.fromMs ?? null, i18n.t('time.ribbon.rowWindDown')),
    ...doses.map((dose, index) => ({ key: `dose-${index}`, atMs: dose.atMs, what: dose.label, dose })),
    ...mark('bed', diary.wentToBedMs, i18n.t('morning.bar.rowBed')),
    ...mark('tried', triedToSleepMs, i18n.t('morning.bar.rowTried')),
    ...mark('asleep', asleepMs, asleepWords(wakeAfterOnsetMin)),
    ...mark('woke', diary.wokeForGoodMs, i18n.t('morning.bar.rowWoke')),
    ...mark('up', diary.gotUpMs, i18n.t('morning.bar.rowUp')),
  ].sort((a, b) => a.atMs - b.atMs);
}

/** How long one was awake is known, not when: it stands with falling asleep. */
function asleepWords(awakeMin: number | null): string {
  if (awakeMin === null) return i18n.t('morning.bar.rowAsleepUnknown');
  if (awakeMin === 0) return i18n.t('morning.bar.rowAsleep');
  return i18n.t('morning.bar.rowAsleepAwake', { duration: durationText(awakeMin) });
}
