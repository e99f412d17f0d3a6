import { withConsent } from './consent.ts';
import type { RecordsDb } from './database.ts';
import { contradictionsIn } from './diary-problems.ts';
import { done, type Outcome } from './outcome.ts';
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

/** Writes the sleep diary of one night, unless two of its answers cannot both be so; `null` takes it away. */
export async function saveDiary(
  db: RecordsDb,
  date: NightDate,
  diary: SleepDiary | null,
  nowMs: number,
): Promise<Outcome<Night>> {
  const problems = diary === null ? [] : contradictionsIn(diary);
  return problems.length > 0 ? { ok: false, problems } : putDiaryBack(db, date, diary, nowMs);
}

/** Undo: what stood there before stands there again, also answers that go against each other, as a backup file can bring them. */
export async function putDiaryBack(
  db: RecordsDb,
  date: NightDate,
  diary: SleepDiary | null,
  nowMs: number,
): Promise<Outcome<Night>> {
  if (diary !== null) {
    const valid = validate(SleepDiarySchema, diary);
    if (!valid.ok) return valid;
  }
  return write(db, () => withConsent(db, () => changeNight(db, date, { diary }, nowMs)));
}

/** One record a date: a night that was deleted comes back when it is written to again. */
async function changeNight(
  db: RecordsDb,
  date: NightDate,
  change: Partial<Pick<Night, 'bedtimeOverrideMin' | 'diary'>>,
  nowMs: number,
): Promise<Outcome<Night>> {
  const validDate = validate(NightDateSchema, date);
  if (!validDate.ok) return validDate;
  return write(db, async () => {
    const old = await db.nights.where('date').equals(date).first();
    const blank = { date, bedtimeOverrideMin: null, diary: null };
    const night: Night = old
      ? { ...old, ...(old.deletedAt === null ? {} : blank), ...change, deletedAt: null, ...touched(old, nowMs) }
      : { ...newStamp(nowMs), ...blank, ...change };
    await db.nights.put(night);
    return done(night);
  });
}
