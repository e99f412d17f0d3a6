import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import type { ActogramRow } from '../../../utils/patterns/actogram.ts';
import type { ProductsById } from '../../../utils/patterns/amounts.ts';
import type { NightRow } from '../../../utils/patterns/night-table.ts';
import { middleTimes } from '../../../utils/patterns/summaries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { amountName, clockText } from '../../../utils/wording/time-text.ts';
import { nightText } from '../../charts/night-date-text.ts';

/** What a night's doses are told from. */
export interface Taken {
  doses: ReadonlyMap<string, Dose>;
  products: ProductsById;
}

const NOON_MIN = 720;

/** A minute of a row as a clock on the wall there showed it. */
const clockOfRow = (afterNoonMin: number): string =>
  clockText(Math.round(afterNoonMin + NOON_MIN) * millisecondsInMinute, 'UTC');

/** What the picture shows, in one breath. A middle value only from seven nights on. */
export function nightsSummary(drawn: readonly ActogramRow[], nights: readonly NightRow[]): string {
  const middle = middleTimes(drawn);
  const known = nights.filter(({ windDownStartMs }) => windDownStartMs !== null);
  const late = known.filter((night) => night.late === true).length;
  const blank = drawn.filter(({ written }) => !written).length;
  const sentences: string[] = [];
  if (middle) {
    const { bedMin, upMin } = middle;
    sentences.push(i18n.t('patterns.actogram.middle', { bed: clockOfRow(bedMin), up: clockOfRow(upMin) }));
  }
  sentences.push(
    known.length === 0
      ? i18n.t('patterns.actogram.noWindDown')
      : i18n.t('patterns.actogram.late', known.length, [String(known.length), String(late)]),
  );
  if (blank > 0) sentences.push(i18n.t('patterns.actogram.blank', blank));
  return sentences.join(' ');
}

/** Each dose as in every other picture: time, product, amount. */
function dosesText(row: ActogramRow, { doses, products }: Taken): string {
  return row.doses
    .flatMap(({ id, atMin }) => {
      const dose = doses.get(id);
      if (!dose) return [];
      const label = [products.get(dose.productId)?.label ?? '', amountName(dose.amount)].join(' ').trim();
      return [i18n.t('time.ribbon.dose', { time: clockOfRow(atMin), label })];
    })
    .join(', ');
}

const minutes = (value: number | null | undefined): string =>
  value == null ? '' : i18n.t('time.minutes', { minutes: Math.round(value) });

const clockOrBlank = (afterNoonMin: number | null): string => (afterNoonMin === null ? '' : clockOfRow(afterNoonMin));

/** The cells of a night's row in the table, after its date: what the bar is drawn from. Empty is not written down. */
export function nightCells(row: ActogramRow, night: NightRow | undefined, taken: Taken): string[] {
  const { wentToBedMin, triedToSleepMin, wokeForGoodMin, gotUpMin } = row.answered;
  return [
    clockOrBlank(wentToBedMin),
    clockOrBlank(triedToSleepMin),
    minutes(night?.diary?.minutesToFallAsleep),
    clockOrBlank(wokeForGoodMin),
    clockOrBlank(gotUpMin),
    minutes(row.awakeInNightMin),
    row.windDown
      ? i18n.t('patterns.actogram.fromTo', {
          from: clockOfRow(row.windDown.fromMin),
          to: clockOfRow(row.windDown.toMin),
        })
      : '',
    dosesText(row, taken),
  ];
}

const TIMES = [
  ['wentToBedMin', 'patterns.actogram.wentToBed'],
  ['triedToSleepMin', 'patterns.actogram.turnedOver'],
  ['wokeForGoodMin', 'patterns.actogram.woke'],
  ['gotUpMin', 'patterns.actogram.gotUp'],
] as const;

/** A night read out: bed, sleep, doses. */
export function readNight(row: ActogramRow, night: NightRow | undefined, taken: Taken): string {
  const parts = [`${nightText(row.date)}.`];
  const times = TIMES.flatMap(([answer, key]) => {
    const atMin = row.answered[answer];
    return atMin === null ? [] : [i18n.t(key, { time: clockOfRow(atMin) })];
  });
  if (!row.written) parts.push(i18n.t('patterns.actogram.nightNotWritten'));
  else if (times.length === 0) parts.push(i18n.t('patterns.actogram.noBedTimes'));
  else parts.push(...times);
  const latency = night?.diary?.minutesToFallAsleep ?? null;
  if (latency !== null) parts.push(i18n.t('patterns.actogram.asleepAfter', { duration: minutes(latency) }));
  if (row.awakeInNightMin !== null) {
    parts.push(i18n.t('patterns.actogram.awakeFor', { duration: minutes(row.awakeInNightMin) }));
  }
  const doses = dosesText(row, taken);
  parts.push(doses === '' ? i18n.t('patterns.actogram.noDoses') : i18n.t('patterns.actogram.dosesAt', { doses }));
  if (night?.late) parts.push(i18n.t('patterns.actogram.inside'));
  return parts.join(' ');
}
