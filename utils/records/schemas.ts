import * as v from 'valibot';
import type { Problem } from './outcome.ts';
import { DOSE_UNITS, PRODUCT_FORMS } from './types.ts';

/**
 * The boundary: what may be stored. Messages are problem codes, so that a surface can say in its own words which field was
 * wrong and what would do.
 */
const code = (problem: Problem['code']): Problem['code'] => problem;

/** 2000-01-01T00:00Z: an entry before it is a clock that was never set, not a memory. */
export const EARLIEST_MS = Date.UTC(2000, 0, 1);
/** A clock may be a little ahead of the one that wrote the entry. */
export const FUTURE_TOLERANCE_MS = 2 * 60_000;
/** In any unit; a typing slip (2000 for 2.000), not a judgement on amounts. */
export const AMOUNT_CEILING = 100_000;

/** The last instant that a `Date` holds. */
export const LATEST_MS = 8.64e15;
/** UTF-16 units. */
export const NOTE_LENGTH = 2000;

export const Instant = v.pipe(
  v.number(code('time-invalid')),
  v.integer(code('time-invalid')),
  v.minValue(EARLIEST_MS, code('time-too-old')),
  v.maxValue(LATEST_MS, code('time-invalid')),
);

export const Zone = v.pipe(v.string(code('zone-invalid')), v.check(isZone, code('zone-invalid')));

/** Asking the runtime costs more than the rest of a record's check, and a journal of years knows a handful of zones. */
const knownZones = new Set<string>();

export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}

export const Unit = v.picklist(DOSE_UNITS, code('unit-unknown'));

export const AmountSchema = v.union(
  [
    v.literal('unknown'),
    v.object({
      value: v.pipe(
        v.number(code('amount-not-a-number')),
        v.finite(code('amount-not-a-number')),
        v.gtValue(0, code('amount-not-positive')),
        v.maxValue(AMOUNT_CEILING, code('amount-out-of-range')),
      ),
      unit: Unit,
    }),
  ],
  code('amount-missing'),
);

/** NRS 0-10, whole numbers. */
export const Nrs = v.pipe(
  v.number(code('pain-out-of-range')),
  v.integer(code('pain-out-of-range')),
  v.minValue(0, code('pain-out-of-range')),
  v.maxValue(10, code('pain-out-of-range')),
);

export const Note = v.pipe(v.string(), v.maxLength(NOTE_LENGTH, code('note-too-long')));

export const Label = v.pipe(
  v.string(code('label-missing')),
  v.trim(),
  v.minLength(1, code('label-missing')),
  v.maxLength(60, code('label-too-long')),
);

const positiveOrNull = v.nullable(
  v.pipe(v.number(code('number-out-of-range')), v.gtValue(0, code('number-out-of-range'))),
);

export const ProductInput = v.object({
  label: Label,
  form: v.picklist(PRODUCT_FORMS, code('product-missing')),
  unit: Unit,
  gramsPerUnit: v.optional(positiveOrNull, null),
  mitragynineMgPerUnit: v.optional(positiveOrNull, null),
});
export type ProductInput = v.InferInput<typeof ProductInput>;

export const PresetInput = v.object({
  productId: v.pipe(v.string(code('product-missing')), v.minLength(1, code('product-missing'))),
  amount: AmountSchema,
});
export type PresetInput = v.InferInput<typeof PresetInput>;

export const DoseInput = v.object({
  productId: v.pipe(v.string(code('product-missing')), v.minLength(1, code('product-missing'))),
  amount: AmountSchema,
  atMs: Instant,
  zone: Zone,
  painBefore: v.optional(v.nullable(Nrs), null),
  painAfter: v.optional(v.nullable(Nrs), null),
  note: v.optional(Note, ''),
  presetId: v.optional(v.nullable(v.string()), null),
});
export type DoseInput = v.InferInput<typeof DoseInput>;

/** Minutes after midnight, 0-1439. */
const minuteOfDay = (problem: Problem['code']) =>
  v.pipe(
    v.number(code(problem)),
    v.integer(code(problem)),
    v.minValue(0, code(problem)),
    v.maxValue(1439, code(problem)),
  );

export const MinuteOfDay = minuteOfDay('bedtime-invalid');
const Bedtime = v.nullable(MinuteOfDay);

export const ScheduleSchema = v.object({
  dayStartMin: minuteOfDay('day-start-invalid'),
  bedtimesMin: v.tuple([Bedtime, Bedtime, Bedtime, Bedtime, Bedtime, Bedtime, Bedtime], code('bedtime-invalid')),
  /** Up to a whole day; zero would be no window. */
  windDownMin: v.nullable(
    v.pipe(
      v.number(code('wind-down-invalid')),
      v.integer(code('wind-down-invalid')),
      v.minValue(1, code('wind-down-invalid')),
      v.maxValue(1439, code('wind-down-invalid')),
    ),
  ),
});

export const NightDateSchema = v.pipe(v.string(code('time-invalid')), v.isoDate(code('time-invalid')));
export const BedtimeOverride = v.nullable(v.union([MinuteOfDay, v.literal('none')], code('bedtime-invalid')));

const count = (top: number) =>
  v.nullable(
    v.pipe(
      v.number(code('number-out-of-range')),
      v.integer(code('number-out-of-range')),
      v.minValue(0, code('number-out-of-range')),
      v.maxValue(top, code('number-out-of-range')),
    ),
  );

export const SleepDiarySchema = v.object({
  wentToBedMs: v.nullable(Instant),
  triedToSleepMs: v.nullable(Instant),
  minutesToFallAsleep: count(1439),
  timesAwake: count(99),
  minutesAwake: count(1439),
  wokeForGoodMs: v.nullable(Instant),
  gotUpMs: v.nullable(Instant),
  quality: v.nullable(
    v.pipe(
      v.number(code('number-out-of-range')),
      v.integer(code('number-out-of-range')),
      v.minValue(1, code('number-out-of-range')),
      v.maxValue(5, code('number-out-of-range')),
    ),
  ),
  note: Note,
  zone: Zone,
});

export const PainCheckInput = v.object({ atMs: Instant, zone: Zone, pain: Nrs, enjoyment: Nrs, activity: Nrs });
export type PainCheckInput = v.InferInput<typeof PainCheckInput>;

export const PageNotesSchema = v.object({ on: v.boolean(), offHosts: v.array(v.string()) });

const stamp = {
  id: v.pipe(v.string(), v.uuid()),
  createdAt: v.number(),
  updatedAt: v.number(),
  deletedAt: v.nullable(v.number()),
};

/** Whole records, as they stand in the database and in a backup. */
export const DoseSchema = v.object({ ...stamp, ...DoseInput.entries });
export const ProductSchema = v.object({ ...stamp, ...ProductInput.entries });
export const PresetSchema = v.object({ ...stamp, ...PresetInput.entries, position: v.number() });
export const NightSchema = v.object({
  ...stamp,
  date: NightDateSchema,
  bedtimeOverrideMin: BedtimeOverride,
  diary: v.nullable(SleepDiarySchema),
  deletedDiary: v.exactOptional(v.nullable(SleepDiarySchema)),
});
export const PainCheckSchema = v.object({ ...stamp, ...PainCheckInput.entries });
