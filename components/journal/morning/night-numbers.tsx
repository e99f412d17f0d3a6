import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import { measureDiary, NO_MEASURES, type SleepMeasures } from '../../../utils/patterns/diary-measures.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { HeroFigure } from '../../controls/hero-figure.tsx';
import { shareText } from './share-text.ts';

/** Who defined the measures; the open copy of the paper. */
const DEFINITIONS = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3250369/';

/** What follows from the answers, as they are typed. Time asleep stands large; efficiency is one row among the others. */
export function NightNumbers({ diary, doses }: { diary: SleepDiary; doses: readonly RibbonDose[] }) {
  const measured = measureDiary(diary);
  const measures = measured.ok ? measured.measures : NO_MEASURES;
  const minutes = (value: number | null) => (value === null ? i18n.t('morning.blank') : durationText(value));
  const rows = [
    ['timeInBed', minutes(measures.timeInBedMin)],
    ['efficiency', measures.efficiency === null ? i18n.t('morning.blank') : shareText(measures.efficiency)],
    ['latency', minutes(measures.latencyMin)],
    ['wakeAfterOnset', minutes(measures.wakeAfterOnsetMin)],
    ['lastDose', lastDoseText(diary, doses)],
  ] as const;
  return (
    <aside className="res" aria-label={i18n.t('morning.numbers')}>
      <Asleep measures={measures} apart={!measured.ok} />
      <dl className="facts">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{i18n.t(`morning.${name}`)}</dt>
            <dd className="num">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="cap">{i18n.t('morning.efficiencyMeans')}</p>
      <details className="cap">
        <summary>{i18n.t('morning.howWorkedOut')}</summary>
        <p>
          {i18n.t('morning.workedOut')}{' '}
          <a href={DEFINITIONS} target="_blank" rel="noopener noreferrer">
            {i18n.t('morning.definitions')}
          </a>
        </p>
      </details>
    </aside>
  );
}

function Asleep({ measures: { sleepMin, timeInBedMin }, apart }: { measures: SleepMeasures; apart: boolean }) {
  if (sleepMin === null) return <p className="sup">{i18n.t(apart ? 'morning.apart' : 'morning.notKnown')}</p>;
  return (
    <p>
      <HeroFigure minutes={sleepMin} />
      <span className="vh">{durationText(sleepMin)}</span>{' '}
      <span className="sup">
        {timeInBedMin === null
          ? i18n.t('morning.asleepAlone')
          : i18n.t('morning.asleep', { duration: durationText(timeInBedMin) })}
      </span>
    </p>
  );
}

function lastDoseText(diary: SleepDiary, doses: readonly RibbonDose[]): string {
  const bedMs = diary.wentToBedMs;
  if (bedMs === null) return i18n.t('morning.blank');
  const last = doses.findLast(({ atMs }) => atMs <= bedMs);
  return last ? durationText((bedMs - last.atMs) / millisecondsInMinute) : i18n.t('morning.noDose');
}
