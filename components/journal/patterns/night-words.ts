import { i18n } from '#i18n';
import type { ActogramRow } from '../../../utils/patterns/actogram.ts';
import type { NightRow } from '../../../utils/patterns/night-table.ts';
import { usualTimes } from '../../../utils/patterns/summaries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { amountText, clockText } from '../../../utils/wording/time-text.ts';
import { nightText } from '../../charts/night-date-text.ts';

type DosesById = ReadonlyMap<string, Dose>;

const NOON_MIN = 720;
const MINUTE_MS = 60_000;

/** A minute of a row as a clock on the wall there showed it. */
const clockOfRow = (afterNoonMin: number): string => clockText(Math.round(afterNoonMin + NOON_MIN) * MINUTE_MS, 'UTC');

/** What the picture shows, in one breath. A middle value only from seven nights on. */
export function nightsSummary(drawn: readonly ActogramRow[], nights: readonly NightRow[]): string {
  const usual = usualTimes(drawn);
  const known = nights.filter(({ windDownStartMs }) => windDownStartMs !== null);
  const late = known.filter((night) => night.late === true).length;
  const blank = drawn.filter(({ written }) => !written).length;
  const sentences: string[] = [];
  if (usual) {
    const { bedMin, upMin } = usual;
    sentences.push(i18n.t('patterns.actogram.usually', { bed: clockOfRow(bedMin), up: clockOfRow(upMin) }));
  }
  sentences.push(
    known.length === 0
      ? i18n.t('patterns.actogram.noWindDown')
      : i18n.t('patterns.actogram.late', known.length, [String(known.length), String(late)]),
  );
  if (blank > 0) sentences.push(i18n.t('patterns.actogram.blank', blank));
  return sentences.join(' ');
}

function dosesText(row: ActogramRow, doses: DosesById): string {
  return row.doses
    .flatMap(({ id, atMin }) => {
      const dose = doses.get(id);
      return dose ? [`${clockOfRow(atMin)} ${amountText(dose.amount)}`] : [];
    })
    .join(', ');
}

const minutes = (value: number | null | undefined): string =>
  value == null ? '' : i18n.t('time.minutes', { minutes: Math.round(value) });

/** The cells of a night's row in the table, after its date. Empty is not written down. */
export function nightCells(row: ActogramRow, night: NightRow | undefined, doses: DosesById): string[] {
  return [
    row.inBed ? clockOfRow(row.inBed.fromMin) : '',
    row.inBed ? clockOfRow(row.inBed.toMin) : '',
    minutes(night?.measures.latencyMin),
    minutes(row.awakeInNightMin),
    row.windDown
      ? i18n.t('patterns.actogram.fromTo', {
          from: clockOfRow(row.windDown.fromMin),
          to: clockOfRow(row.windDown.toMin),
        })
      : '',
    dosesText(row, doses),
  ];
}

/** A night read out: bed, sleep, doses. */
export function readNight(row: ActogramRow, night: NightRow | undefined, doses: DosesById): string {
  const parts = [`${nightText(row.date)}.`];
  if (row.inBed) {
    const { fromMin, toMin } = row.inBed;
    parts.push(i18n.t('patterns.actogram.inBedFromTo', { from: clockOfRow(fromMin), to: clockOfRow(toMin) }));
  } else {
    parts.push(i18n.t(row.written ? 'patterns.actogram.noBedTimes' : 'patterns.actogram.nightNotWritten'));
  }
  const latency = night?.measures.latencyMin ?? null;
  if (latency !== null) parts.push(i18n.t('patterns.actogram.asleepAfter', { duration: minutes(latency) }));
  if (row.awakeInNightMin !== null) {
    parts.push(i18n.t('patterns.actogram.awakeFor', { duration: minutes(row.awakeInNightMin) }));
  }
  const taken = dosesText(row, doses);
  parts.push(
    taken === '' ? i18n.t('patterns.actogram.noDoses') : i18n.t('patterns.actogram.dosesAt', { doses: taken }),
  );
  if (night?.late) parts.push(i18n.t('patterns.actogram.inside'));
  return parts.join(' ');
}
