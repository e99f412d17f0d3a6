import { withConsent } from './consent.ts';
import type { RecordsDb } from './database.ts';
import { contradictionsIn, isBlankDiary } from './diary-problems.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { BedtimeOverride, NightDateSchema, SleepDiarySchema } from './schemas.ts';
import type { Night, NightDate, SleepDiary } from './types.ts';
import { validate } from './validate.ts';
import { newStamp, touched, write } from './write.ts';

/** This one night's bedtime: minutes after midnight, `'none'`, or `null` to follow the week again. */
export async function overrideBedtime(
  db: RecordsDb,
  date: NightDate,
  minutes: Night['bedtimeOverrideMin'],
  nowMs: number,
): Promise<Outcome<Night>> {
  const valid = validate(BedtimeOverride, minutes);
  if (!valid.ok) return { ok: false, problems: valid.problems.map((one) => ({ ...one, field: 'bedtime' })) };
  return changeNight(db, date, { bedtimeOverrideMin: valid.value }, nowMs);
}

/** Writes the sleep diary of one night, unless no question is answered or two of its answers cannot both be so. */
export async function saveDiary(
  db: RecordsDb,
  date: NightDate,
  diary: SleepDiary,
  nowMs: number,
): Promise<Outcome<Night>> {
  if (isBlankDiary(diary)) return refused('diary-blank', '');
  const problems = contradictionsIn(diary);
  return problems.length > 0 ? { ok: false, problems } : putDiaryBack(db, date, diary, nowMs);
}

/** Undo: what stood there before stands there again, also answers that go against each other, as a backup file can bring them. */
export async function putDiaryBack(
  db: RecordsDb,
  date: NightDate,
  diary: SleepDiary,
  nowMs: number,
): Promise<Outcome<Night>> {
  const valid = validate(SleepDiarySchema, diary);
  if (!valid.ok) return valid;
  return write(db, () => withConsent(db, () => changeNight(db, date, { diary, deletedDiary: null }, nowMs)));
}

/**
 * Takes the sleep diary of one night away; `restoreDiary` brings it back. A night that is nothing but its diary goes as a whole, by a
 * tombstone; one with a bedtime of its own keeps that. Without a diary nothing is changed.
 */
export async function deleteDiary(db: RecordsDb, date: NightDate, nowMs: number): Promise<Outcome<Night | null>> {
  return changeStored(
    db,
    date,
    (night) => {
      if (night.deletedAt !== null || night.diary === null) return night;
      if (night.bedtimeOverrideMin === null) return { ...night, deletedAt: nowMs };
      return { ...night, diary: null, deletedDiary: night.diary };
    },
    nowMs,
  );
}

/** Brings back what `deleteDiary` took away, unless another diary was written meanwhile. */
export async function restoreDiary(db: RecordsDb, date: NightDate, nowMs: number): Promise<Outcome<Night | null>> {
  return changeStored(
    db,
    date,
    (night) => {
      if (night.deletedAt !== null && night.diary !== null) return { ...night, deletedAt: null };
      if (night.deletedAt !== null || night.diary !== null || !night.deletedDiary) return night;
      return { ...night, diary: night.deletedDiary, deletedDiary: null };
    },
    nowMs,
  );
}

/** @returns the night as it stands, `null` where there is none. What `change` gives back as it was is not written. */
function changeStored(
  db: RecordsDb,
  date: NightDate,
  change: (night: Night) => Night,
  nowMs: number,
): Promise<Outcome<Night | null>> {
  return write(db, async () => {
    const night = await db.nights.where('date').equals(date).first();
    if (!night) return done(null);
    const next = change(night);
    if (next === night) return done(night);
    const stamped = { ...next, ...touched(night, nowMs) };
    await db.nights.put(stamped);
    return done(stamped);
  });
}

/** One record a date: a night that was deleted comes back blank when it is written to again. */
async function changeNight(
  db: RecordsDb,
  date: NightDate,
  change: Partial<Pick<Night, 'bedtimeOverrideMin' | 'diary' | 'deletedDiary'>>,
  nowMs: number,
): Promise<Outcome<Night>> {
  const validDate = validate(NightDateSchema, date);
  if (!validDate.ok) return validDate;
  return write(db, async () => {
    const old = await db.nights.where('date').equals(date).first();
    const blank = { date, bedtimeOverrideMin: null, diary: null };
    // What was deleted stays to be brought back, also when the night gets a bedtime of its own again.
    const deletedDiary = old?.diary ?? old?.deletedDiary ?? null;
    const night: Night = old
      ? {
          ...old,
          ...(old.deletedAt === null ? {} : { ...blank, deletedDiary }),
          ...change,
          deletedAt: null,
          ...touched(old, nowMs),
        }
      : { ...newStamp(nowMs), ...blank, ...change };
    const settled = withoutWords(night, nowMs);
    await db.nights.put(settled);
    return done(settled);
  });
}

/** A night whose own bedtime was taken back after its diary was deleted says nothing any more: the deleted diary is what is left of it. */
function withoutWords(night: Night, nowMs: number): Night {
  const { diary, bedtimeOverrideMin, deletedDiary } = night;
  if (diary !== null || bedtimeOverrideMin !== null || !deletedDiary) return night;
  return { ...night, diary: deletedDiary, deletedDiary: null, deletedAt: nowMs };
}
