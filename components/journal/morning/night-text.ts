import { i18n } from '#i18n';
import { measureDiary } from '../../../utils/patterns/diary-measures.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { clockText, durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { nightBar, type Stretch } from './night-bar.ts';
import { shareText } from './share-text.ts';

interface Around {
  doses: readonly RibbonDose[];
  windDown: Stretch | null;
}

/** All that the picture of a night shows, in sentences. */
export function nightDescription(diary: SleepDiary, around: Around): string {
  return [...nightSentences(diary), ...windDownSentences(around, diary.zone), doseSentence(around, diary.zone)].join(
    ' ',
  );
}

function nightSentences(diary: SleepDiary): string[] {
  const bar = nightBar(diary);
  const { wentToBedMs, gotUpMs, zone } = diary;
  const marks = [
    ...(wentToBedMs === null ? [] : [i18n.t('morning.bar.bed', { time: clockText(wentToBedMs, zone) })]),
    ...(gotUpMs === null ? [] : [i18n.t('morning.bar.up', { time: clockText(gotUpMs, zone) })]),
  ];
  const measured = measureDiary(diary);
  if (!measured.ok) return [...marks, i18n.t('morning.bar.apart')];
  const { timeInBedMin, sleepMin, efficiency } = measured.measures;
  const said = [...marks];
  if (timeInBedMin !== null) said.push(i18n.t('morning.bar.inBed', { duration: durationText(timeInBedMin) }));
  if (sleepMin !== null) {
    const duration = durationText(sleepMin);
    said.push(
      efficiency === null
        ? i18n.t('morning.bar.asleepAlone', { duration })
        : i18n.t('morning.bar.asleep', { duration, share: shareText(efficiency) }),
    );
  }
  if (bar.asleep.length > 1) said.push(i18n.t('morning.bar.evenly'));
  if (bar.sleepOrWaking) said.push(i18n.t('morning.bar.unknownWaking'));
  return said.length > 0 ? said : [i18n.t('morning.bar.blank')];
}

function windDownSentences({ windDown }: Around, zone: string): string[] {
  if (!windDown) return [];
  const [start, bed] = [clockText(windDown.fromMs, zone), clockText(windDown.toMs, zone)];
  return [i18n.t('time.ribbon.windDown', { start, bed })];
}

function doseSentence({ doses }: Around, zone: string): string {
  if (doses.length === 0) return i18n.t('time.ribbon.noDoses');
  const parts = doses.map(({ atMs, label }) => i18n.t('time.ribbon.dose', { time: clockText(atMs, zone), label }));
  const times = new Intl.ListFormat(i18n.t('time.language'), { type: 'conjunction' }).format(parts);
  return i18n.t('time.ribbon.doses', doses.length, { times });
}
