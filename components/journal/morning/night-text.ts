import { i18n } from '#i18n';
import { measureDiary } from '../../../utils/patterns/diary-measures.ts';
import { isBlankDiary } from '../../../utils/records/diary-problems.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { clockText, durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { nightBar, type Stretch } from './night-bar.ts';
import { shareText } from './share-text.ts';

/** What a night's picture shows beside the diary. */
export interface Around {
  doses: readonly RibbonDose[];
  windDown: Stretch | null;
}

/** What the picture of a night shows, in one sentence for everybody. */
export function nightSummary(diary: SleepDiary, { doses }: Around): string {
  const last = doses.at(-1);
  return i18n.t('morning.bar.summary', {
    night: nightInShort(diary),
    doses: last
      ? i18n.t('morning.bar.shortDoses', doses.length, { last: clockText(last.atMs, diary.zone) })
      : i18n.t('morning.bar.shortNoDose'),
  });
}

function nightInShort(diary: SleepDiary): string {
  if (isBlankDiary(diary)) return i18n.t('morning.bar.shortBlank');
  const night = timesInShort(diary);
  const measured = measureDiary(diary);
  if (!measured.ok) return i18n.t('morning.bar.shortApart', { night });
  const { sleepMin } = measured.measures;
  return sleepMin === null ? night : i18n.t('morning.bar.shortAsleep', { night, duration: durationText(sleepMin) });
}

function timesInShort({ wentToBedMs, gotUpMs, zone }: SleepDiary): string {
  const bed = wentToBedMs === null ? null : clockText(wentToBedMs, zone);
  const up = gotUpMs === null ? null : clockText(gotUpMs, zone);
  if (bed !== null && up !== null) return i18n.t('morning.bar.shortBoth', { bed, up });
  if (bed !== null) return i18n.t('morning.bar.shortBed', { bed });
  return up === null ? i18n.t('morning.bar.shortNoTimes') : i18n.t('morning.bar.shortUp', { up });
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
